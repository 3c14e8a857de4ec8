import { BadInput, type Command } from './command';

const modules = import.meta.glob<Command>('./commands/*.ts', { eager: true, import: 'default' });
const commands = new Map(Object.values(modules).map((command) => [command.id, command]));
/** Promised in the README, and not here before their part is. */
const planned = [
  'lint',
  'strip',
  'visible',
  'read',
  'situation',
  'draft',
  'request',
  'check-answer',
  'redact',
];

async function main([id, ...argv]: string[]): Promise<number> {
  const command = commands.get(id ?? '');
  if (command) return command.run(argv);
  if (id && planned.includes(id)) {
    console.error(`amends: "${id}" is not built yet`);
    return 2;
  }
  console.error(`amends: name a command: ${[...commands.values()].map(({ usage }) => usage).join(' | ')}`);
  return 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(`amends: ${error.message}`);
  process.exitCode = 1;
}
