import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readEditable } from './read-editable';

function editable(html: string): HTMLElement {
  const { document } = parseHTML(`<html><body><div id="editor">${html}</div></body></html>`);
  return document.querySelector('#editor') as unknown as HTMLElement;
}

describe('text as the agent sees it', () => {
  test.each([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['lines of their own', '<div>One</div><div>Two</div>', 'One\nTwo'],
    ['an empty line', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    [
      'an empty paragraph written with a fixed space',
      '<div>One</div><div>&nbsp;</div><div>Two</div>',
      'One\n\nTwo',
    ],
    ['line breaks', 'One<br>Two<br><br>Three<br>', 'One\nTwo\n\nThree'],
    ['the source’s own spaces and breaks', '<p>\n  One <b> two </b>\n  three\n</p>', 'One two three'],
    ['fixed spaces', 'One&nbsp;&nbsp;two', 'One  two'],
    ['fillers', '\uFEFFOne\u200B two\u2060', 'One two'],
    [
      'lists',
      '<p>Now</p><ul><li>a</li><li><p>b</p></li></ul><ol start="3"><li>c</li></ol>',
      'Now\n\n- a\n- b\n\n3. c',
    ],
    ['Quill’s lists', '<ol><li data-list="bullet">a</li><li data-list="ordered">b</li></ol>', '- a\n1. b'],
    ['words split over elements', '<p>un<b>believ</b><i>able</i></p>', 'unbelievable'],
    ['no placeholder', '<p><span data-slate-placeholder="true">Write</span>\uFEFF</p>', ''],
    [
      'no quote, no signature',
      '<p>One</p><div class="gmail_signature">S</div><blockquote>Q</blockquote>',
      'One',
    ],
    [
      'nothing after Outlook’s history',
      '<p>One</p><div><div id="divRplyFwdMsg">From</div></div><p>Old</p>',
      'One',
    ],
  ])('%s', (_, html, text) => {
    expect(readEditable(editable(html)).text).toBe(text);
  });

  test('what the site names is left out, too', () => {
    expect(readEditable(editable('<p>One</p><p class="sig">S</p>'), '.sig').text).toBe('One');
  });

  test('four thousand nested elements are read', () => {
    const root = editable('');
    let inner: Element = root;
    for (let depth = 0; depth < 4000; depth += 1)
      inner = inner.appendChild(root.ownerDocument.createElement('div'));
    inner.textContent = 'deep';
    expect(readEditable(root).text).toBe('deep');
  });
});

test('every character of the text is one of the DOM’s', () => {
  const root = editable('<p>Hi\u00A0<b>Ann</b> \n you</p><ul><li>a\u200Bb</li></ul>');
  const { text, runsIn } = readEditable(root);
  const typed = runsIn(0, text.length);
  expect(typed.map(({ start, end }) => text.slice(start, end)).join('|')).toBe('Hi |Ann| |you|a|b');
});

test('what is left out parts the text, and its words are known', () => {
  const { cuts, notOwn } = readEditable(editable('<p>One</p><blockquote>Q1</blockquote><p>Two</p>'));
  expect(cuts).toEqual([3]);
  expect(notOwn).toBe('Q1');
});
