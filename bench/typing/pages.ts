import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { longReply } from '../replies';

type Editor = 'plain' | 'ckeditor5';

export interface ReplyBox {
  name: string;
  path: string;
}
/** Replies of usual length, long ones, and long ones that are one paragraph. */
export const boxes: readonly ReplyBox[] = (['plain', 'ckeditor5'] as const).flatMap((editor) => [
  { name: `${editor}, 300 words`, path: `/${editor}/300` },
  { name: `${editor}, 3,000 words`, path: `/${editor}/3000` },
  { name: `${editor}, 3,000 words in one paragraph`, path: `/${editor}/3000/one` },
]);

const files: Record<string, [path: string, type: string]> = {
  '/ckeditor5.js': ['node_modules/ckeditor5/dist/browser/ckeditor5.umd.js', 'text/javascript'],
  '/ckeditor5.css': ['node_modules/ckeditor5/dist/browser/ckeditor5.css', 'text/css'],
};

export interface PageServer {
  /** Under one of the machine's own names. */
  origin(name: '127.0.0.1' | 'localhost'): string;
  close(): void;
}

/** Serves /<editor>/<words>, or /<editor>/<words>/one for one paragraph: a reply box of so many words, on this machine only. */
export async function servePages(): Promise<PageServer> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const file = files[path];
    if (file) {
      response.setHeader('content-type', file[1]);
      response.end(readFileSync(join(process.env.AMENDS_ROOT ?? '.', file[0])));
      return;
    }
    const [, editor, words, one] = path.split('/');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      editor === 'plain' || editor === 'ckeditor5' ? pageOf(editor, Number(words), one === 'one') : '',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { origin: (name) => `http://${name}:${port}`, close: () => server.close() };
}

function pageOf(editor: Editor, words: number, isOneParagraph: boolean): string {
  const text = longReply(words);
  const reply = (isOneParagraph ? [text.replaceAll(/\n+/g, ' ')] : text.split('\n\n'))
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
  const start =
    editor === 'plain'
      ? `document.getElementById('reply').contentEditable = 'true'; watch(document.getElementById('reply'));`
      : `const { ClassicEditor, Essentials, Paragraph, Bold, Italic, Link, List } = CKEDITOR;
         ClassicEditor.create(document.getElementById('reply'), {
           licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, Italic, Link, List], toolbar: ['bold', 'italic', 'link'],
         }).then((editor) => watch(editor.ui.getEditableElement()));`;
  return `<!doctype html><html lang="en"><title>A ticket (sample)</title>
${editor === 'ckeditor5' ? '<link rel="stylesheet" href="/ckeditor5.css"><script src="/ckeditor5.js"></script>' : ''}
<style>body { font: 15px sans-serif; margin: 16px } #reply, .ck-editor__editable { height: 420px; overflow: auto; border: 1px solid #888 }</style>
<article><h2>Dana Sample</h2><time datetime="2026-01-05T09:00:00Z">5 January</time>
<p>My report has been empty since Tuesday and nobody answers. Please tell me what happened.</p></article>
<div id="reply">${reply}</div>
<script>${watcher}${start}</script></html>`;
}

/** Notes, for each key, the time to the next paint, and every task over 50 ms. */
const watcher = `
window.keys = []; window.longTasks = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
}).observe({ type: 'longtask' });
function watch(box) {
  box.addEventListener('keydown', (event) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel(); // Its message comes after the frame was drawn.
      channel.port1.onmessage = () => window.keys.push(performance.now() - event.timeStamp);
      channel.port2.postMessage(null);
    });
  }, true);
  window.box = box;
}
`;
