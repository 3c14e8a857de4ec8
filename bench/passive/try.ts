import { gzipSync } from 'node:zlib';
import { findCandidates } from '../../lib/lint/passive/candidates';
import { choose, type Weights, weigh } from '../../lib/lint/passive/weigh';
import { type GoldSentence, readRows } from './corpus';
import { instancesOf, learn, round, type Settings, toWeights } from './learn';
import { sentencesIn } from './sentences';

function predict(weights: Weights, rows: readonly GoldSentence[], show?: string[]) {
  let tp = 0,
    fp = 0,
    gtp = 0,
    fn = 0;
  for (const row of rows) {
    const spans = sentencesIn(row.text).flatMap(({ tokens }) =>
      choose(findCandidates(tokens), (c) => weigh(weights, tokens, c, row.text)).map((c) => {
        const a = tokens[c.aux]!,
          v = tokens[c.verb]!;
        return { start: Math.min(a.start, v.start), end: Math.max(a.end, v.end) };
      }),
    );
    const must = row.passives.filter((p) => p.kind === 'be' || p.kind === 'get');
    const may = row.passives.filter((p) => !(p.kind === 'be' || p.kind === 'get'));
    const hit = (s: { start: number; end: number }, p: { verbStart: number; verbEnd: number }) =>
      s.start < p.verbEnd && p.verbStart < s.end;
    const say = (k: string, s: { start: number; end: number }) =>
      show?.push(
        `${k} ${row.text.slice(Math.max(0, s.start - 60), s.start)}[[${row.text.slice(s.start, s.end)}]]${row.text.slice(s.end, s.end + 40)}`,
      );
    for (const s of spans) {
      if (must.some((p) => hit(s, p))) tp++;
      else if (!may.some((p) => hit(s, p))) {
        fp++;
        say('FP', s);
      }
    }
    for (const p of must)
      if (spans.some((s) => hit(s, p))) gtp++;
      else {
        fn++;
        say('FN', p);
      }
  }
  return { tp, fp, gtp, fn };
}
const f1 = ({ tp, fp, gtp, fn }: { tp: number; fp: number; gtp: number; fn: number }) => {
  const p = tp / (tp + fp),
    r = gtp / (gtp + fn);
  return `P ${(p * 100).toFixed(2)} R ${(r * 100).toFixed(2)} F ${((200 * p * r) / (p + r)).toFixed(2)} (fp ${fp} fn ${fn})`;
};

const rows = readRows<GoldSentence>('passive/train.jsonl')!;
const dev = readRows<GoldSentence>('passive/dev.jsonl')!;
const settings: Settings = {
  least: {},
  ridge: 0.003,
  lasso: 0.01,
  epochs: 20,
  ...JSON.parse(process.argv[2] ?? '{}'),
};
const scale = Number(process.argv[3] ?? 4);
const document = (id: string) => id.slice(0, id.lastIndexOf('-'));
const docs = [...new Set(rows.map((r) => document(r.id)))];
const foldOf = new Map(docs.map((d, i) => [d, i % 5]));
const total = { tp: 0, fp: 0, gtp: 0, fn: 0 };
const show: string[] = [];
for (let fold = 0; fold < 5; fold++) {
  const learned = round(
    learn(instancesOf(rows.filter((r) => foldOf.get(document(r.id)) !== fold)), settings),
    scale,
  );
  const part = predict(
    toWeights(learned),
    rows.filter((r) => foldOf.get(document(r.id)) === fold),
    show,
  );
  for (const k of Object.keys(total) as (keyof typeof total)[]) total[k] += part[k];
}
console.log('CV  ', f1(total));
const all = instancesOf(rows);
const learned = round(learn(all, settings), scale);
const devShow: string[] = [];
console.log('train', f1(predict(toWeights(learned), rows)));
console.log('dev ', f1(predict(toWeights(learned), dev, devShow)));
const packed = [...learned]
  .sort()
  .map(([f, w]) => `${f} ${w}`)
  .join('\n');
console.log(all.length, 'instances', learned.size, 'weights', gzipSync(packed).length, 'gzip');
if (process.argv[4]) for (const s of process.argv[4] === 'dev' ? devShow : show) console.log(s);
