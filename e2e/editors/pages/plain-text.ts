import { offer, textFrom } from '../page';

const editable = document.querySelector<HTMLElement>('#editor')!;
offer({
  set(paragraphs) {
    editable.textContent = textFrom(paragraphs);
  },
  get: () => editable.innerText,
});
