import { resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';

/** A help desk that is none of those we know: what the check meets on a page that was turned on by hand. */
export const deskOrigin = 'https://desk.example.com';

const messages = [
  [
    'Dana Whitfield',
    'Your export deleted two of our reports and I have been waiting for an answer since Monday.',
  ],
  [
    'Sam Okafor',
    'Hello Dana, thank you for the log file. I am looking at the export that lost your reports.',
  ],
  ['Dana Whitfield', 'That was on Tuesday. When will the reports be back? This is the third time I ask you.'],
];

export interface DeskPage {
  /** What stands under the conversation. */
  box: string;
  style?: string;
  /** Scripts of packages, as paths in node_modules. */
  scripts?: string[];
  /** Runs after everything is there. */
  begin?: string;
}

const page = ({
  box,
  style = '',
  scripts = [],
  begin = '',
}: DeskPage): string => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>Export lost our reports</title><style>
body { margin: 0; font: 15px/1.5 sans-serif; color: #202124; background: #fff }
main { max-width: 640px; margin: 0 auto; padding: 16px }
.comment { border-top: 1px solid #ddd; padding: 12px 0 }
.reply { min-height: 140px; border: 1px solid #bbb; padding: 10px; outline: none }
textarea { width: 100%; height: 140px; font: inherit; padding: 10px; box-sizing: border-box }
${style}</style></head><body><main><h1>Export lost our reports</h1>
${messages
  .map(
    ([author, text], index) =>
      `<article class="comment"><strong class="author">${author}</strong> <time datetime="2026-11-1${index}T09:00">1${index} Nov 2026 09:00</time><div class="body"><p>${text}</p></div></article>`,
  )
  .join('\n')}
${box}</main>${scripts.map((path) => `<script src="/npm/${path}"></script>`).join('\n')}<script>${begin}</script></body></html>`;

/** Serves pages at the desk's address without leaving the machine. A page's path decides which one it gets. */
export async function serveDesk(context: BrowserContext, pages: Record<string, DeskPage>): Promise<void> {
  await context.route(`${deskOrigin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const found = pages[pathname];
    if (found) return route.fulfill({ contentType: 'text/html', body: page(found) });
    if (!pathname.startsWith('/npm/')) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ path: resolve('node_modules', pathname.slice(5)) });
  });
}

const plainBox =
  '<div class="reply" id="reply" contenteditable="true" role="textbox" aria-label="Reply"></div>';
const filler = '<p>Text of the page that takes room.</p>'.repeat(40);

export const deskPages: Record<string, DeskPage> = {
  '/plain': { box: plainBox },
  '/long': { box: `${plainBox}${filler}` },
  '/inner-scroll': { box: plainBox, style: '.reply { height: 120px; min-height: 0; overflow: auto }' },
  '/dark': { box: plainBox, style: 'body { background: #15171a; color: #e8e8e8 }' },
  '/zoomed-page': { box: plainBox, style: 'html { zoom: 1.4 }' },
  '/zoomed-body': { box: plainBox, style: 'body { zoom: 1.25 }' },
  '/textarea': { box: '<textarea id="reply" rows="6" aria-label="Reply"></textarea>' },
  '/textarea-zoomed': {
    box: '<textarea id="reply" rows="6" aria-label="Reply"></textarea>',
    style: 'html { zoom: 1.4 } main { zoom: 0.9 }',
  },
  '/textarea-low': {
    box: '<textarea id="reply" rows="20" aria-label="Reply"></textarea>',
    style: '.comment .body { display: inline } textarea { height: 420px }',
  },
  '/shadow': {
    box: '<reply-box></reply-box>',
    begin: `customElements.define('reply-box', class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = '<style>div { min-height: 140px; border: 1px solid #bbb; padding: 10px }</style><div id="reply" contenteditable="true" role="textbox" aria-label="Reply"></div>';
      }
    })`,
  },
  '/tinymce': {
    box: '<textarea id="editor"></textarea>',
    scripts: ['tinymce/tinymce.min.js'],
    begin: `tinymce.init({ selector: '#editor', license_key: 'gpl', menubar: false, statusbar: false, height: 260, plugins: 'lists' })`,
  },
  '/ckeditor4': {
    box: '<textarea id="editor"></textarea>',
    scripts: ['ckeditor4/ckeditor.js'],
    begin: `CKEDITOR.config.versionCheck = false; CKEDITOR.replace('editor', { customConfig: '', height: 200 })`,
  },
  '/other-checker': {
    box: `<div class="reply" id="reply" contenteditable="true" role="textbox" aria-label="Reply" spellcheck="true" lang="en"></div>`,
    // What checkers do that draw over a page: attributes on the editor, a layer of their own, again and again.
    begin: `const reply = document.getElementById('reply');
    const layer = document.body.appendChild(document.createElement('other-checker'));
    layer.attachShadow({ mode: 'open' }).innerHTML = '<div style="position:fixed;inset:auto 0 0 auto;width:40px;height:40px;background:#15c39a"></div>';
    layer.setAttribute('data-gramm', 'false');
    reply.addEventListener('input', () => {
      reply.setAttribute('data-gramm', 'true');
      reply.setAttribute('data-gramm_id', String(Math.random()));
      layer.setAttribute('data-seen', String(reply.textContent.length));
    });`,
  },
};
