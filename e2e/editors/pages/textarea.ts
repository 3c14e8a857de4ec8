import { offer, textFrom } from '../page';

const area = document.querySelector<HTMLTextAreaElement>('#editor')!;
offer({
  set(paragraphs) {
    area.value = textFrom(paragraphs);
  },
  get: () => area.value,
});
