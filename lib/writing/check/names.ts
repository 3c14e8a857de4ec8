import { type Spot, spotsOf } from './answer-finding';
import type { Known } from './known';

const letter = "[\\p{Lu}][\\p{Ll}’'-]+";
const fullName = new RegExp(
  `(?<![\\p{L}⟦])${letter}(?: (?:\\p{Lu}\\. )?(?:van |von |de |da |del )?${letter})+`,
  'gu',
);
const honoured = new RegExp(`\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? ${letter}`, 'gu');
/** Capitalised for other reasons than being a person. */
const noPerson =
  /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Support|Team|Customer|Success|Service|Manager|Engineering|Billing|Head|Chief|Officer|Director|Lead|Senior|President|Regards|Sincerely|Dear|Hello|Hi|Thank|Thanks|Best|Kind|Warm|Yours|Google|Microsoft|Windows|Chrome|Android|Apple|App|Store|New|United|Great|Europe|Private|Public|Follow|Card|Bank|Settings|Account|Page|Centre|Center|The|We|You|Your|Our|This|That|If|When|What|I)\b/;

/** People whom the thread and the workspace don't know. */
export function findNames(text: string, known: Known): Spot[] {
  const words = new Set(known.everything.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []);
  const unknown = (name: string) =>
    !noPerson.test(name.replace(/^(?:Mrs?|Ms|Miss|Dr|Prof)\.? /, '')) &&
    name
      .replace(/^(?:Mrs?|Ms|Miss|Dr|Prof)\.? /, '')
      .split(/[ .]+/)
      .some((part) => part && !words.has(part.toLowerCase().replace(/[’']s$/, '')));
  const spot = {
    rule: 'name-unknown',
    level: 'warning',
    message: 'This name stands nowhere in the thread or your settings.',
  } as const;
  return [...spotsOf(text, fullName, spot, unknown), ...spotsOf(text, honoured, spot, unknown)];
}
