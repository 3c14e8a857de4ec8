import { offer, textFrom } from '../page';

const area = document.querySelector<HTMLTextAreaElement>('#editor')!;
offer({
  set(paragraphs) {
    area.value = textFrom(paragraphs);
  },
  setHtml(text) {
    area.value = text; // Text is all it takes.
  },
  get: () => area.value,
});
