import { readBodies } from '../../scripts/read-bodies';
import { corpusRows, defineEvaluation, percent, table } from '../evaluation';

interface Row {
  id: string;
  technique: string;
  payload_seen_by_reader: 'yes' | 'no' | 'unreadable';
  payload: string;
  carrier_text: string;
  html: string;
}
interface Benign {
  id: string;
  inner_text: string;
  html: string;
}

/** Letters and digits of the text, so that spacing and invisible characters don't decide. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** The share of `part`'s words that stand, in order, in `whole`. */
function kept(whole: string, part: string): number {
  const words = bare(part).split(' ');
  const text = ` ${bare(whole)} `;
  if (text.includes(` ${words.join(' ')} `)) return 1;
  const runs = words.map((_, at) => words.slice(at, at + 3)).filter((run) => run.length === 3);
  if (runs.length === 0) return 0;
  return runs.filter((run) => text.includes(` ${run.join(' ')} `)).length / runs.length;
}

export default defineEvaluation({
  id: 'hidden',
  async run() {
    const rows = corpusRows<Row>('hidden-text/hidden.jsonl');
    const benign = corpusRows<Benign>('hidden-text/benign-html.jsonl');
    if (!rows || !benign) return;
    const bodies = await readBodies(rows.map(({ html }) => html));
    const unseen = rows
      .map((row, index) => ({ row, text: bodies[index]!.text }))
      .filter(({ row }) => row.payload_seen_by_reader === 'no');
    const seen = rows
      .map((row, index) => ({ row, text: bodies[index]!.text }))
      .filter(({ row }) => row.payload_seen_by_reader === 'yes');
    const leaked = unseen.filter(({ row, text }) => kept(text, row.payload) > 0.2);
    const lost = seen.filter(({ row, text }) => kept(text, row.payload) < 0.95);
    // Line by line: the payload may stand in the middle.
    const carriers = rows.filter((row, index) =>
      row.carrier_text.split(/\n+/).some((line) => bare(line) && kept(bodies[index]!.text, line) < 0.9),
    );
    const templates = await readBodies(benign.map(({ html }) => html));
    const shortened = benign.filter((row, index) => kept(templates[index]!.text, row.inner_text) < 0.9);
    console.log(
      table([
        ['', 'rows', 'of', 'share'],
        [
          'unseen payloads that get through',
          leaked.length,
          unseen.length,
          percent(leaked.length, unseen.length),
        ],
        ['seen payloads lost', lost.length, seen.length, percent(lost.length, seen.length)],
        ['carriers with lost words', carriers.length, rows.length, percent(carriers.length, rows.length)],
        [
          'benign templates with lost words',
          shortened.length,
          benign.length,
          percent(shortened.length, benign.length),
        ],
      ]),
    );
    for (const [name, list] of Object.entries({
      leaked: leaked.map(({ row }) => row),
      lost: lost.map(({ row }) => row),
      carriers,
      shortened,
    })) {
      if (list.length > 0)
        console.log(
          `${name}: ${list.map((row) => `${'technique' in row ? row.technique : ''} ${row.id}`).join(', ')}`,
        );
    }
  },
});
