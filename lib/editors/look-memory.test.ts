import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { rememberLooks } from './look-memory';

const { document } = parseHTML('<div><p>One</p></div>');
const paragraph = document.querySelector('p')!;
const record = (type: string, added: Node[] = []): MutationRecord =>
  ({ type, addedNodes: added, removedNodes: [] }) as unknown as MutationRecord;

function counted(now?: () => number) {
  let asked = 0;
  const view = {
    getComputedStyle: () => {
      asked++;
      return {
        display: 'block',
        visibility: 'visible',
        marginTop: '0',
        marginBottom: '0',
        whiteSpace: 'normal',
      };
    },
  } as unknown as Window;
  const looks = rememberLooks(now);
  return { looks, ask: () => looks.ask(paragraph, view, 'collapse'), count: () => asked };
}

describe('rememberLooks', () => {
  it('asks a style once while words are typed', () => {
    const { looks, ask, count } = counted();
    ask();
    looks.heed([record('characterData'), record('childList', [document.createTextNode('x')])]);
    ask();
    expect(count()).toBe(1);
  });

  it('asks again after an element came or an attribute changed', () => {
    const { looks, ask, count } = counted();
    ask();
    looks.heed([record('childList', [document.createElement('p')])]);
    ask();
    looks.heed([record('attributes')]);
    ask();
    expect(count()).toBe(3);
  });

  it('asks again after a while', () => {
    let time = 0;
    const { ask, count } = counted(() => time);
    ask();
    time = 3001;
    ask();
    expect(count()).toBe(2);
  });

  it('gives each reading a look of its own', () => {
    const { ask } = counted();
    ask().before = 9;
    expect(ask().before).toBe(1);
  });
});
