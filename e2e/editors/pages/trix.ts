import { htmlFrom, offer } from '../page';

interface TrixElement extends HTMLElement {
  editor: { loadHTML(html: string): void };
}
const element = document.querySelector<TrixElement>('trix-editor')!;
const input = document.querySelector<HTMLInputElement>('#content')!;
const ready = () =>
  offer({
    set: (paragraphs) => element.editor.loadHTML(htmlFrom(paragraphs, 'div')),
    get: () => input.value,
  });
if (element.editor) ready();
else element.addEventListener('trix-initialize', ready, { once: true });
