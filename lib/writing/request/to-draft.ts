import { type Draft, findGaps, type Option, type ResponseType, type Source } from '../draft';
import type { Claim, ReplyAnswer } from './answer';

/** A checked answer in the shape every draft has: passages become offsets, what can't be found in the text is left out. */
export function toDraft(
  { draft, options, coaching }: ReplyAnswer,
  about: { type: ResponseType; fingerprint: string; engine: Draft['engine']; option?: string },
): Draft {
  const { text } = draft;
  const option = about.option ?? options.find(({ recommended }) => recommended)?.id;
  return {
    type: about.type,
    engine: about.engine,
    fingerprint: about.fingerprint,
    text,
    gaps: findGaps(text),
    sources: draft.claims.flatMap((claim) => sourceOf(claim, text)),
    options: onlyOne(options),
    ...(option && { option }),
    coaching: coaching.flatMap(({ passage, note }) => {
      const span = spanOf(passage, text);
      return span ? [{ ...span, note }] : [];
    }),
  };
}

function sourceOf({ passage, from, messageId, quote }: Claim, text: string): Source[] {
  const span = spanOf(passage, text);
  if (!span) return [];
  return [{ ...span, from, ...(from === 'thread' && messageId && { evidence: { messageId, quote } }) }];
}

function spanOf(passage: string, text: string): { start: number; end: number } | undefined {
  const words = passage.trim();
  const start = words === '' ? -1 : text.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
}

/** The recommended one first, and only one of them. */
function onlyOne(options: readonly Option[]): Option[] {
  const first = Math.max(
    0,
    options.findIndex(({ recommended }) => recommended),
  );
  const ordered = [...options.slice(first, first + 1), ...options.filter((_, index) => index !== first)];
  return ordered.map((option, index) => ({ ...option, recommended: index === 0 }));
}
