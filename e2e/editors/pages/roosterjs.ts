import { htmlFrom, type Loose, offer } from '../page';

declare const roosterjs: Loose;

const { Editor, PastePlugin, EditPlugin, ShortcutPlugin, createModelFromHtml, exportContent } =
  roosterjs as unknown as Record<string, Loose>;
const holder = document.querySelector<HTMLElement>('#editor')!;
const start = (html: string) =>
  new Editor(holder, {
    plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin()],
    initialModel: createModelFromHtml(html),
  });
let editor = start('');
offer({
  set(paragraphs) {
    editor.dispose();
    editor = start(htmlFrom(paragraphs, 'div', 'b'));
  },
  get: () => String(exportContent(editor)),
});
