import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pageSkeleton } from './skeleton';

const skeletonOf = (html: string): string => {
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`);
  return pageSkeleton(document.body as unknown as Element);
};

test('shows tags, roles and names of attributes', () => {
  expect(
    skeletonOf('<main role="main"><div data-test-id="x1" aria-label="Mira"><p>Words</p></div></main>'),
  ).toBe('body\n  main[role=main]\n    div[data-test-id aria-label]\n      p');
});

test('no word of the page is in it, wherever the page has it', () => {
  const word = fc.stringMatching(/^[a-z]{9,14}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 12, maxLength: 12 }), (words) => {
      const [text, cls, id, title, href, label, value, comment, alt, role, data, type] = words;
      const skeleton = skeletonOf(
        `<!--${comment}--><div class="${cls}" id="${id}" title="${title} ${title}" data-name="${data} Q" role="${role} ${role}">` +
          `<a href="https://${href}.example.com/${href}">${text}</a><img alt="${alt}"><input value="${value}" type="${type} x" aria-label="${label}">` +
          `<script>${text}</script><style>.${cls}{}</style></div>`,
      );
      for (const one of words) expect(skeleton).not.toContain(one);
    }),
  );
});

test('values of the few shown attributes come from the web’s own vocabulary', () => {
  expect(skeletonOf('<div role="mirasample" type="secretword" contenteditable="true"></div>')).toBe(
    'body\n  div[contenteditable=true]',
  );
});

test('attribute and tag names that a page made up say nothing of a person', () => {
  expect(skeletonOf('<x-card data-customer-mira-sample-20931="1"></x-card>')).not.toMatch(/20931/);
});
