import { expect } from '@playwright/test';
import { test } from './editors/browser';
import { families } from './editors/families';
import { openStage } from './editors/stage';

/** Random editables, read in a real layout: every offset leads to its character and back. */
const tryRandom = `(element, seed, rounds) => {
  let state = seed;
  const random = (below) => ((state = (state * 1103515245 + 12345) % 2147483648), state % below);
  const pieces = ['word ', 'two words', ' ', '\\u00A0', '\\uFEFF', '\\u200B', 'a\\u2060b', '👩‍👧', 'שלום', '\\n', ' x ', ''];
  const tags = ['p', 'div', 'b', 'span', 'ul', 'ol', 'li', 'br', 'blockquote', 'a', 'i', 'h2', 'td'];
  const grow = (parent, depth) => {
    for (let count = random(4); count >= 0; count -= 1) {
      if (random(2) || depth > 5) parent.append(pieces[random(pieces.length)]);
      else {
        const child = document.createElement(tags[random(tags.length)]);
        if (random(9) === 0) child.style.whiteSpace = 'pre-wrap';
        if (random(15) === 0) child.style.display = 'none';
        parent.append(child);
        if (child.localName !== 'br') grow(child, depth + 1);
      }
    }
  };
  const wrong = [];
  for (let round = 0; round < rounds; round += 1) {
    element.replaceChildren();
    grow(element, 0);
    const html = element.innerHTML;
    const read = amends.readComposer(element);
    for (let at = 0; at < read.text.length; at += 1) {
      const range = read.rangeOf(at, at + 1);
      if (!range) { wrong.push(['no range', at, html]); break; }
      const found = range.toString().replace(/\\u00A0/g, ' ').replace(/\\s/g, ' ');
      const character = read.text[at];
      // Line breaks and list signs are not in the DOM.
      if (found !== character.replace(/\\s/, ' ') && !/[\\n\\-\\d. ]/.test(character)) wrong.push([character, found, at, html]);
      if (found.length === 1 && found === character && read.offsetOf(range.startContainer, range.startOffset) !== at) {
        if (read.offsetOf(range.startContainer, range.startOffset) !== at) wrong.push(['back', at, html]);
      }
    }
    if (/\\S/.test(read.text) && read.text !== read.text.replace(/^\\n+|\\n+$/g, '')) wrong.push(['ends', read.text, html]);
    if (element.innerHTML !== html) wrong.push(['changed', html]);
  }
  return wrong.slice(0, 3);
}`;

test('offsets and ranges agree in a thousand random editables', async ({ page, folder }) => {
  const stage = await openStage(page, families[0]!, folder);
  expect(await stage.inWorld(tryRandom, 20261121, 1000)).toEqual([]);
});

test('an old reading gives no range once its words have changed', async ({ page, folder }) => {
  const stage = await openStage(page, families[0]!, folder);
  const answers = await stage.inWorld(`(element) => {
    element.textContent = 'Some words';
    const read = amends.readComposer(element);
    const before = String(read.rangeOf(5, 10));
    element.firstChild.data = 'Other words';
    return [before, read.rangeOf(5, 10)];
  }`);
  expect(answers).toEqual(['words', undefined].map((one) => one ?? null));
});
