import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { linesOfTree, type MailNode } from './html-lines';
import { newestMessageOfLines } from './newest-message';

const read = (html: string) => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return newestMessageOfLines(linesOfTree(document.documentElement as unknown as MailNode));
};
const from = 'Ann Lee &lt;<a href="mailto:ann@example.com">ann@example.com</a>&gt;';

describe('the markup of mail programs', () => {
  test.each([
    [
      'Gmail',
      `<div dir="ltr"><div>It is broken.</div><div>Still.</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">A line in any language ${from}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc"><div>Which one?</div></blockquote></div>`,
    ],
    [
      'Outlook on Windows',
      `<div class="WordSection1"><p class="MsoNormal">It is broken.<o:p></o:p></p><p class="MsoNormal">Still.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> ${from}<br><b>Sent:</b> Monday, May 6, 2024 3:15 PM<br><b>To:</b> Me<br><b>Subject:</b> RE: Order</p></div></div><p class="MsoNormal">Which one?</p></div>`,
    ],
    [
      'Outlook on the web',
      `<div>It is broken.<br>Still.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><b>Von:</b> ${from}<br><b>Gesendet:</b> Montag, 6. Mai 2024 15:15<br><b>An:</b> Me<br><b>Betreff:</b> Order</div><div>Which one?</div>`,
    ],
    [
      'Apple Mail',
      `It is broken.<div>Still.<br><div><br><blockquote type="cite"><div>On 6 May 2024, at 15:15, ${from} wrote:</div><br><div>Which one?</div></blockquote></div></div>`,
    ],
    [
      'Thunderbird',
      `<p>It is broken.</p><p>Still.</p><div class="moz-cite-prefix">Am 06.05.24 um 15:15 schrieb Ann Lee:<br></div><blockquote type="cite" cite="mid:1@example.com"><p>Which one?</p></blockquote>`,
    ],
    [
      'Yahoo',
      `<div>It is broken.</div><div>Still.</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Monday, May 6, 2024, Ann wrote:</div><div>Which one?</div></div>`,
    ],
    [
      'Proton',
      `<div>It is broken.</div><div>Still.</div><div class="protonmail_quote">On Monday, May 6th, 2024 at 15:15, Ann wrote:<br><blockquote class="protonmail_quote" type="cite">Which one?</blockquote></div>`,
    ],
  ])('%s', (_, html) => {
    const { reply, quoted } = read(html);
    expect(reply.replace(/\s+/g, ' ')).toBe('It is broken. Still.');
    expect(quoted).toContain('Which one?');
  });
});

test('answers between quoted parts stay', () => {
  const html = `<div class="gmail_quote"><div class="gmail_attr">On 6 May 2024 ${from} wrote:</div><blockquote class="gmail_quote">Which one?</blockquote><div>The red one.</div><blockquote class="gmail_quote">Since when?</blockquote><div>Monday.</div></div>`;
  expect(read(html).reply).toBe('The red one.\n\nMonday.');
});

test('an indented paragraph is the author’s own', () => {
  const html =
    '<div>Two things:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>the lid</div></blockquote>';
  expect(read(html).reply).toContain('the lid');
});

test('a passage that the author quotes on purpose stays beside a quoted history', () => {
  const html = `<div>You promise:</div><blockquote class="gmail_quote">Back within a day.</blockquote><div class="gmail_quote"><div class="gmail_attr">On 6 May 2024 ${from} wrote:</div><blockquote class="gmail_quote">Hello</blockquote></div>`;
  expect(read(html).reply).toContain('Back within a day.');
  expect(read(html).reply).not.toContain('Hello');
});

test('forwarded mail stays', () => {
  const html = `<div>See:</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: ${from}<br>Date: Mon, May 6, 2024<br>Subject: Order<br>To: me@example.com<br></div><br>No refund.</div>`;
  expect(read(html).reply).toContain('No refund.');
});

test.each([
  '<div class="gmail_signature">Ann Lee<br>Example Ltd.</div>',
  '<div class="moz-signature">-- <br>Ann Lee</div>',
  '<div id="Signature"><p>Ann Lee</p></div>',
  '<div id="ms-outlook-mobile-signature">Some words of an app</div>',
])('a signature that is marked as one goes: %s', (signature) => {
  const found = read(`<div>It is broken.</div>${signature}`);
  expect(found.reply).toBe('It is broken.');
  expect(found.signature).not.toBe('');
});

test('lines, paragraphs, tables and preformatted text read as they are seen', () => {
  expect(
    read('<p>One\n two</p><p>Three<br>four</p><table><tr><td>a</td><td>b</td></tr></table><pre>x\n  y</pre>')
      .reply,
  ).toBe('One two\n\nThree\nfour\n\na b\n\nx\n  y');
  expect(read('<style>p{}</style><p>Seen<script>no()</script></p><!-- not -->').reply).toBe('Seen');
});

test('four thousand levels are no harm', () => {
  expect(read(`${'<div>'.repeat(4000)}deep${'</div>'.repeat(4000)}`).reply).toBe('deep');
});
