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

/** Changes a random editable step by step; reading what changed must answer what reading all of it does. */
const followRandom = `async (element, seed, rounds) => {
  let state = seed;
  const random = (below) => ((state = (state * 1103515245 + 12345) % 2147483648), (state >> 8) % below);
  const pieces = ['word ', 'two words', ' ', '\\u00A0', '\\uFEFF', '\\u200B', 'a\\u2060b', '\\n', ' x ', '', 'a b c. '];
  const tags = ['p', 'div', 'p', 'div', 'b', 'span', 'ul', 'ol', 'li', 'br', 'blockquote', 'h2', 'button'];
  const node = (depth) => {
    if (random(3) === 0) return document.createTextNode(pieces[random(pieces.length)]);
    const child = document.createElement(tags[random(tags.length)]);
    if (random(12) === 0) child.style.whiteSpace = 'pre-wrap';
    if (random(15) === 0) child.style.display = 'none';
    if (random(40) === 0) child.id = 'divRplyFwdMsg';
    if (child.localName !== 'br' && depth < 3) for (let count = random(4); count > 0; count -= 1) child.append(node(depth + 1));
    return child;
  };
  const all = () => [element, ...element.querySelectorAll('*')];
  const steps = [
    () => { const at = all(); const parent = at[random(at.length)]; parent.insertBefore(node(1), parent.childNodes[random(parent.childNodes.length + 1)] ?? null); },
    () => element.insertBefore(node(0), element.childNodes[random(element.childNodes.length + 1)] ?? null),
    () => element.childNodes[random(element.childNodes.length || 1)]?.remove(),
    () => { const at = all().slice(1); at[random(at.length || 1)]?.remove(); },
    () => {
      const walker = document.createTreeWalker(element, 4);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      const text = texts[random(texts.length || 1)];
      text?.insertData(random(text.length + 1), pieces[random(pieces.length)]);
    },
    () => { const at = all().slice(1); const one = at[random(at.length || 1)]; if (one) one.style.display = ['none', '', 'inline', 'block'][random(4)]; },
    () => element.append(...[...element.childNodes].reverse()),
  ];
  const wrong = [];
  for (let round = 0; round < rounds && wrong.length < 3; round += 1) {
    element.replaceChildren(...Array.from({ length: 6 }, () => node(0)));
    const followed = amends.followText(element, () => undefined, () => {});
    for (let step = 0; step < 25; step += 1) {
      steps[random(steps.length)]();
      if (random(4) === 0) await Promise.resolve();
      if (random(3) === 0) followed.prepare(() => random(2) === 0);
      if (random(3) === 0) continue;
      const whole = amends.readComposer(element);
      const read = followed.read();
      if (read.text !== whole.text) { wrong.push([read.text, whole.text, element.innerHTML]); break; }
      for (let tries = 0; tries < 6 && read.text; tries += 1) {
        const from = random(read.text.length);
        const to = from + 1 + random(read.text.length - from);
        const [one, other] = [read.rangeOf(from, to), whole.rangeOf(from, to)];
        const same = one && other ? one.compareBoundaryPoints(0, other) === 0 && one.compareBoundaryPoints(2, other) === 0 : one === other;
        if (!same) wrong.push(['range', from, to, read.text, element.innerHTML]);
      }
    }
    followed.stop();
  }
  return wrong.slice(0, 3);
}`;

test('what is followed step by step is read as it is as a whole', async ({ page, folder }) => {
  const stage = await openStage(page, families[0]!, folder);
  expect(await stage.inWorld(followRandom, 20261121, 150)).toEqual([]);
});
