import { BadInput, type Command } from './command';

const modules = import.meta.glob<Command>('./commands/*.ts', { eager: true, import: 'default' });
const commands = new Map(Object.values(modules).map((command) => [command.id, command]));

async function main([id, ...argv]: string[]): Promise<number> {
  const command = commands.get(id ?? '');
  if (command) return command.run(argv);
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
