// npm start: installs what is missing, builds, and opens the extension beside a sample ticket.
import { installPackages, root, run, wxt } from './setup.mjs';

process.chdir(root);
installPackages();
const { requireBrowser } = await import('./browser-path.mjs');
await requireBrowser();
wxt('build', '--mode', 'e2e');
run(process.execPath, ['scripts/run.mjs', 'scripts/demo.ts', ...process.argv.slice(2)]);
