// Every pattern that a check of the rules' examples asks, as JSON: [[source, flags], …]
import { createLinter } from '../../lib/lint';
import { exampleTexts } from '../../lib/lint/examples.samples';
import { angryThread } from '../../lib/lint/message/sample';
import { patternsAsked } from './patterns';

const patterns = patternsAsked(() => {
  for (const text of exampleTexts) createLinter().lint(text, { thread: angryThread, gapsAreErrors: true });
});
process.stdout.write(JSON.stringify(patterns.map(({ source, flags }) => [source, flags])));
