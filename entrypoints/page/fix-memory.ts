import { needEditing } from '@/lib/editors/editing';
import { readComposer } from '@/lib/editors/read-composer';
import type { Outcome } from '@/lib/errors';
import type { Composer } from '@/lib/sites/site';

interface Fixed {
  composer: Composer;
  /** The agent's own text before and after: an undo takes back our part and nothing else. */
  before: string;
  after: string;
  steps: number;
}

const textOf = ({ element, notOwnText }: Composer): string => readComposer(element, notOwnText).text;

/** Remembers the last fix in the page, so that the panel can take it back. */
export function rememberFix() {
  let last: Fixed | undefined;

  return {
    note(composer: Composer, before: string, steps: number): void {
      last = { composer, before, after: textOf(composer), steps };
    },

    /** Only where the text still stands as the fix left it. */
    async takeBack(): Promise<Outcome<null>> {
      const fixed = last;
      last = undefined;
      if (!fixed?.composer.element.isConnected) return { ok: false, code: 'no-composer' };
      const { composer, before, after, steps } = fixed;
      if (textOf(composer) !== after) return { ok: false, code: 'written-since' };
      // Some editors make one step of several, so each is looked at.
      for (let step = 0; step < steps && textOf(composer) !== before; step++)
        if (!(await (await needEditing())?.undoLast(composer.element))) break;
      return textOf(composer) === before ? { ok: true, value: null } : { ok: false, code: 'insert-refused' };
    },
  };
}
