import type { RuleExample, RuleExamples } from '@/lib/lint/rule';
import { ruleTitle } from '@/lib/lint/rule-title';
import { lintRules } from '@/lib/lint/rules';

const modules = import.meta.glob<RuleExamples>(['../lib/lint/rules/*.ts', '!**/*.test.ts'], {
  eager: true,
  import: 'examples',
});
const levels = {
  error: 'error: do not send this',
  warning: 'warning: likely to make it worse',
  hint: 'hint: can be better',
};

/** The page of every rule, by its file name, made from the rule itself and its examples. */
export function rulePages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const { id, level, message, advice } of lintRules) {
    const examples = modules[`../lib/lint/rules/${id}.ts`];
    const lines = [
      `# ${ruleTitle(id)}`,
      '',
      `\`${id}\` · ${levels[level]}`,
      '',
      message,
      '',
      `**Instead:** ${advice}`,
      ...section('Marks', examples?.flags),
      ...section('Lets pass', examples?.allows),
      '',
    ];
    pages.set(`${id}.md`, lines.join('\n'));
  }
  const index = lintRules
    .map(({ id, level, message }) => `| [${ruleTitle(id)}](${id}.md) | ${level} | ${message} |`)
    .sort();
  pages.set(
    'README.md',
    [
      '# Rules',
      '',
      'Made from the rules by `npm run docs`.',
      '',
      '| rule | level | why |',
      '| --- | --- | --- |',
      ...index,
      '',
    ].join('\n'),
  );
  return pages;
}

function section(title: string, examples: readonly RuleExample[] | undefined): string[] {
  if (!examples?.length) return [];
  return ['', `## ${title}`, '', ...examples.map(line)];
}

function line(example: RuleExample): string {
  const { text, marked, thread } =
    typeof example === 'string'
      ? { text: example, marked: undefined, thread: undefined }
      : 'text' in example
        ? { thread: undefined, marked: undefined, ...example }
        : { text: example[0], marked: example[1], thread: undefined };
  const flat = (words: string) => words.replace(/\s+/g, ' ').trim();
  const shown = marked ? flat(text).replace(flat(marked), (words) => `**${words}**`) : flat(text);
  const said = thread?.messages.at(-1)?.text;
  return `- ${shown}${said ? ` *(the thread says: “${flat(said).slice(0, 120)}”)*` : ''}`;
}
