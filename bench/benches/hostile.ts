import { execFileSync } from 'node:child_process';
import { createLinter, fixAll } from '../../lib/lint';
import { exampleTexts } from '../../lib/lint/examples.samples';
import { angryThread } from '../../lib/lint/message/sample';
import { type LintContext, readableFindings } from '../../lib/lint/rule';
import { defineBench } from '../bench';
import { table } from '../evaluation';
import { type Attack, attacksOn } from '../hostile/attacks';
import { attackText, shapes, textOf } from '../hostile/texts';

const million = 1_000_000;
/** What a paste of a million characters may take at the most. */
const budget = 1000; // Milliseconds.
/** All attacks are tried on a small text, the worst of them on a longer one, and the worst of those on a whole paste. */
const rounds = [
  { length: 2000, keep: 80 },
  { length: 20_000, keep: 8 },
];
const context: LintContext = { thread: angryThread, gapsAreErrors: true, mostFindings: readableFindings };

interface Row {
  name: string;
  paste: number;
  /** One more key press after it. */
  key: number;
}

/** Pastes of a million characters made to hurt: odd texts, our own examples, and the attacks on patterns that cost most. */
export default defineBench({
  id: 'hostile',
  onlyWhenNamed: true,
  async run() {
    const patterns = patternsAsked();
    const attacks = worstOf(
      patterns.flatMap((pattern) => attacksOn(pattern).map((attack) => ({ pattern, attack }))),
    );
    const rows = [
      measure(
        'examples of the rules',
        textOf(million, (index) => `${exampleTexts[index % exampleTexts.length]} ${index}.\n`),
      ),
      ...Object.entries(shapes).map(([name, make]) => measure(name, make(million))),
      ...attacks.map(({ pattern, attack }) => measure(shorten(String(pattern)), attackText(attack, million))),
    ].sort((one, other) => other.paste - one.paste);
    const over = rows.filter(({ paste }) => paste > budget);
    return {
      json: { over: over.length, rows: rows.map(({ name, paste, key }) => ({ name, paste, key })) },
      text: `${rows.length} pastes of a million characters, ${over.length} over ${budget} ms; the slowest:\n\n${table(
        [
          ['paste', 'ms', 'next key, ms'],
          ...rows.slice(0, 15).map(({ name, paste, key }) => [name, paste.toFixed(0), key.toFixed(0)]),
        ],
      )}`,
    };
  },
});

interface Aimed {
  pattern: RegExp;
  attack: Attack;
}

function worstOf(attacks: readonly Aimed[]): readonly Aimed[] {
  return rounds.reduce<readonly Aimed[]>((left, { length, keep }) => {
    const patterns = new Set<RegExp>(); // One attack on each pattern is enough.
    return left
      .map((one) => {
        const text = attackText(one.attack, length);
        return { ...one, time: timeOf(() => createLinter().lint(text, context)) };
      })
      .sort((one, other) => other.time - one.time)
      .filter(({ pattern }) => !patterns.has(pattern) && patterns.add(pattern))
      .slice(0, keep);
  }, attacks);
}

function measure(name: string, text: string): Row {
  let linter = createLinter();
  let paste = timeOf(() => fixAll(text, linter.lint(text, context)));
  if (paste > budget) {
    // Once more: a busy machine slows down whole seconds.
    linter = createLinter();
    paste = Math.min(
      paste,
      timeOf(() => fixAll(text, linter.lint(text, context))),
    );
  }
  const row = { name, paste, key: timeOf(() => linter.lint(`${text}x`, context)) };
  console.error(`${name}: ${paste.toFixed(0)} ms, next key ${row.key.toFixed(0)} ms`); // It takes minutes in all.
  return row;
}

/** Milliseconds of work: the processor's time where a busy machine makes the clock's longer. */
function timeOf(work: () => unknown): number {
  const start = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

/** Listed by a process of its own: where somebody listens to patterns, the engine reads all of them the slow way ever after. */
function patternsAsked(): RegExp[] {
  const listed = execFileSync(process.execPath, ['scripts/run.mjs', 'bench/hostile/list-patterns.ts'], {
    cwd: process.env.AMENDS_ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return (JSON.parse(listed) as [string, string][]).map(([source, flags]) => new RegExp(source, flags));
}

const shorten = (words: string) => `\`${words.slice(0, 60).replaceAll('|', '¦')}…\``;
