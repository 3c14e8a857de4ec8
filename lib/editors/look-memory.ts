import { type Look, lookOf } from './look';

/** Answers how an element is laid out. */
export type AskLook = typeof lookOf;

export interface LookMemory {
  ask: AskLook;
  /** What changed in the editor: some changes can't touch how a paragraph is laid out. */
  heed(changes: readonly MutationRecord[]): void;
  forget(): void;
  /** A mark of this moment, to ask later whether what was looked up then still counts. */
  stamp(): LookStamp;
  counts(stamp: LookStamp): boolean;
}
export interface LookStamp {
  era: number;
  at: number;
}

/** A page can change its styles without any change in the editor: after so long they are asked for again. */
const longest = 3000;

/**
 * Remembers how the paragraphs of a reply box are laid out. Asking a style after each key makes the browser lay out the
 * page at once, and once more for each paragraph.
 */
export function rememberLooks(now = () => Date.now()): LookMemory {
  const known = new WeakMap<Element, { look: Look; parentWhite: Look['white']; stamp: LookStamp }>();
  let era = 0;
  const forget = (): void => {
    era++;
  };
  const stamp = (): LookStamp => ({ era, at: now() });
  const counts = (one: LookStamp): boolean => one.era === era && now() - one.at <= longest;
  return {
    ask(element, view, parentWhite) {
      let entry = known.get(element);
      if (entry?.parentWhite !== parentWhite || !counts(entry.stamp)) {
        entry = { look: lookOf(element, view, parentWhite), parentWhite, stamp: stamp() };
        known.set(element, entry);
      }
      return { ...entry.look };
    },
    heed(changes) {
      if (changes.some(mayChangeLooks)) forget();
    },
    forget,
    stamp,
    counts,
  };
}

/** An element that comes or goes may change its neighbours (`:first-child`); words change nothing. */
function mayChangeLooks({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return type === 'attributes';
  return [...addedNodes, ...removedNodes].some(({ nodeType }) => nodeType === 1);
}
