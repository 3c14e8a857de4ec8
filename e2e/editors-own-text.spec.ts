import { expect } from '@playwright/test';
import { test } from './editors/browser';
import { families } from './editors/families';
import { openStage } from './editors/stage';

test.describe.configure({ mode: 'parallel' });

const quote = '<blockquote><p>You lost my rows.</p><p>I want them <strong>back</strong>.</p></blockquote>';
const draft = 'Dear Ann,\n\nBoth rows are back:\n- the first\n- the second\n\nYours, Sam';
const draftLines = 'Dear Ann,\n\nBoth rows are back:\n\n- the first\n- the second\n\nYours, Sam';

/** How reply boxes open in products: what is not the agent's, with the agent's place above or below it. */
const boxes: { id: string; title: string; html: (own: string) => string; kept: string[] }[] = [
  {
    id: 'plain',
    title: 'Gmail: signature with its dashes, then the quote',
    html: (own) =>
      `<div>${own || '<br>'}</div><div><br></div><span class="gmail_signature_prefix">-- </span><br>` +
      '<div class="gmail_signature" data-smartmail="gmail_signature"><div>Sam, Example Ltd</div></div>' +
      `<br><div class="gmail_quote"><div class="gmail_attr">On Mon, Ann wrote:<br></div>${quote}</div>`,
    kept: ['<span class="gmail_signature_prefix">-- </span>', '<div>Sam, Example Ltd</div>', quote],
  },
  {
    id: 'ckeditor5',
    title: 'CKEditor 5: the quote below',
    html: (own) => `<p>${own}</p>${quote}`,
    kept: [quote],
  },
  { id: 'tiptap', title: 'TipTap: the quote below', html: (own) => `<p>${own}</p>${quote}`, kept: [quote] },
  {
    id: 'tinymce',
    title: 'Roundcube: its introduction, quote and signature below',
    html: (own) =>
      `<p>${own || '<br>'}</p><p id="reply-intro">On Monday Ann wrote:</p>${quote}<div id="_rc_sig">-- <br>Sam</div>`,
    kept: [
      '<p id="reply-intro">On Monday Ann wrote:</p>',
      '<p>You lost my rows.</p>',
      '<div id="_rc_sig">-- <br>Sam</div>',
    ],
  },
  {
    id: 'ckeditor4',
    title: 'Request Tracker: the quote below',
    html: (own) => `<p>${own}</p>${quote}`,
    kept: ['<p>You lost my rows.</p>', '<p>I want them <strong>back</strong>.</p>'],
  },
  {
    id: 'textarea',
    title: 'a text box: quoted lines and signature below',
    html: (own) => `${own}\n\nOn Mon, Ann wrote:\n> You lost my rows.\n> I want them back.\n\n-- \nSam`,
    kept: ['On Mon, Ann wrote:\n> You lost my rows.\n> I want them back.\n', '-- \nSam'],
  },
];

for (const { id, title, html, kept } of boxes) {
  const family = families.find((one) => one.id === id)!;
  for (const own of ['', 'Some words of mine.']) {
    test(`${title}, ${own ? 'with words' : 'empty'}: all goes above, nothing else changes`, async ({
      page,
      folder,
    }) => {
      const stage = await openStage(page, family, folder);
      await stage.setHtml(html(own));
      await page.waitForTimeout(60);
      expect((await stage.read()).trim()).toBe(own);
      const before = await stage.get();

      for (const mode of ['at-cursor', 'replace-all'] as const) {
        const outcome = await stage.insert(draft, mode);
        expect(outcome).toMatchObject({ ok: true });
        const now = (await stage.read()).replace(/\n{2,}/g, '\n');
        const wanted = draftLines.replace(/\n{2,}/g, '\n');
        if (mode === 'replace-all' || !own) expect(now).toBe(wanted);
        else expect(now.replace(/^Some words of mine\.\s*/, '')).toBe(wanted);
        const model = await stage.get();
        for (const piece of kept) expect(bare(model)).toContain(bare(piece));
        expect(model.indexOf('Yours, Sam')).toBeLessThan(model.indexOf('You lost my rows'));
        await page.keyboard.press('Control+z');
        await page.waitForTimeout(100);
        expect(bare(await stage.get())).toBe(bare(before));
      }
    });
  }
}

/** Editors write the same content with other spaces. */
const bare = (html: string) =>
  html
    .replace(/&nbsp;/g, ' ')
    .replace(/ dir="ltr"| data-\w+="[^"]*"| style="[^"]*"/g, '')
    .replace(/<br \/>/g, '<br>')
    .replace(/\s*\n\s*/g, '');

test('words below the quote stay where they are, and this is said', async ({ page, folder }) => {
  const stage = await openStage(page, families[0]!, folder);
  await stage.setHtml(`<div>Above.</div>${quote}<div>Below.</div>`);
  expect(await stage.read()).toBe('Above.\n\nBelow.');
  const outcome = await stage.insert('Dear Ann,\n\nNew words.', 'replace-all');
  expect(outcome).toMatchObject({ ok: true, lost: [expect.stringContaining('left as they were')] });
  expect((await stage.read()).replace(/\n+/g, '|')).toBe('Dear Ann,|New words.|Below.');
  expect(await stage.get()).toContain(quote);
});

test('the caret on an empty line between two paragraphs is where the draft goes', async ({
  page,
  folder,
}) => {
  for (const id of ['plain', 'ckeditor5', 'tiptap', 'textarea', 'slate', 'lexical']) {
    const stage = await openStage(page, families.find((one) => one.id === id)!, folder);
    await stage.caretAtEnd();
    await page.keyboard.type('First.\n\n\nLast.');
    await page.keyboard.press('ArrowUp');
    expect(await stage.insert('Between these.', 'at-cursor')).toMatchObject({ ok: true });
    expect((await stage.read()).split(/\n+/)).toEqual(['First.', 'Between these.', 'Last.']);
    await page.unrouteAll({ behavior: 'wait' });
  }
});

test('on an empty line at the end one sentence stays on that line', async ({ page, folder }) => {
  for (const id of [
    'plain',
    'ckeditor5',
    'tiptap',
    'quill',
    'tinymce',
    'textarea',
    'draft',
    'slate',
    'squire',
    'trix',
  ]) {
    const stage = await openStage(page, families.find((one) => one.id === id)!, folder);
    await stage.caretAtEnd();
    await page.keyboard.type('Hello Ann,\n');
    await page.waitForTimeout(60);
    expect(await stage.insert('Both rows are back.', 'at-cursor'), id).toMatchObject({ ok: true });
    expect((await stage.read()).split(/\n+/), id).toEqual(['Hello Ann,', 'Both rows are back.']);
    await page.unrouteAll({ behavior: 'wait' });
  }
});

test('one sentence into a line goes in with a space on both sides', async ({ page, folder }) => {
  for (const id of ['plain', 'ckeditor5', 'tiptap', 'quill', 'textarea']) {
    const stage = await openStage(page, families.find((one) => one.id === id)!, folder);
    await stage.caretAtEnd();
    await page.keyboard.type('Hello.Bye.');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
    expect(await stage.insert('Both rows are back.', 'at-cursor'), id).toMatchObject({ ok: true });
    expect(await stage.read(), id).toBe('Hello. Both rows are back. Bye.');
    await page.unrouteAll({ behavior: 'wait' });
  }
});
