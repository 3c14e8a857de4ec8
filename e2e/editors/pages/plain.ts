import { htmlFrom, offer } from '../page';

const editable = document.querySelector<HTMLElement>('#editor')!;
offer({
  set(paragraphs) {
    editable.innerHTML = htmlFrom(paragraphs, 'div', 'b');
  },
  setHtml(html) {
    editable.innerHTML = html;
  },
  get: () => `<div>${editable.innerHTML}</div>`,
});
