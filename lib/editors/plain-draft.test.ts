import { describe, expect, test } from 'vitest';
import { htmlOf, inlineHtml } from './draft-html';
import { linksIn, parseDraft, plainOf } from './plain-draft';

describe('a draft in our plain form', () => {
  test('has paragraphs, lines, lists', () => {
    expect(parseDraft('Hi Ann,\nwelcome.\n\nNow:\n- one\n- two\n\n1. first\n2) second')).toEqual([
      { kind: 'paragraph', lines: ['Hi Ann,', 'welcome.'] },
      { kind: 'paragraph', lines: ['Now:'] },
      { kind: 'list', ordered: false, items: ['one', 'two'] },
      { kind: 'list', ordered: true, items: ['first', 'second'] },
    ]);
  });

  test.each(['24. May suits us.', '- ', '-5 degrees', '3. only the third'])('%s is no list', (line) => {
    expect(parseDraft(line)).toMatchObject([{ kind: 'paragraph' }]);
  });

  test('comes back as the same text', () => {
    const text = 'Hi Ann,\nwelcome.\n\n- one\n- two\n\n1. first\n2. second\n\nBye';
    expect(plainOf(parseDraft(text))).toBe(text);
  });
});

describe('links', () => {
  test.each([
    ['See https://example.com/a.', 'https://example.com/a'],
    ['(https://example.com/a_(b))', 'https://example.com/a_(b)'],
    ['“https://example.com/?q=1&r=2”, then', 'https://example.com/?q=1&r=2'],
  ])('%s', (line, address) => {
    expect(linksIn(line).map(({ text }) => text)).toEqual([address]);
  });

  test.each([
    'javascript:alert(1)',
    'ftp://example.com',
    'data:text/html,x',
    'mailto:a@example.com',
    'http://',
  ])('%s is none', (line) => {
    expect(linksIn(line)).toEqual([]);
  });
});

describe('markup', () => {
  test('is ours alone: every word is escaped', () => {
    const html = htmlOf(parseDraft('<img src=x onerror=alert(1)>\n</p><script>\n\n- <b>"&\'</b>'));
    expect(html).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt;<br>&lt;/p&gt;&lt;script&gt;</p>' +
        '<ul><li>&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;</li></ul>',
    );
  });

  test('a link can not leave its attribute', () => {
    expect(inlineHtml('https://example.com/"onmouseover="x')).toBe(
      '<a href="https://example.com/">https://example.com/</a>&quot;onmouseover=&quot;x',
    );
  });

  test('empty lines part paragraphs where the editor shows no gap, but not a list from its introduction', () => {
    expect(htmlOf(parseDraft('A\n\nB\n- c\n\nD'), '<p></p>')).toBe(
      '<p>A</p><p></p><p>B</p><ul><li>c</li></ul><p></p><p>D</p>',
    );
  });
});
