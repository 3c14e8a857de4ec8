import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface PeerRow {
  id: string;
  kind: string;
  input: string;
}
export interface PeerAnswer {
  id: string;
  ms: number;
  text?: string;
  html?: string;
  error?: string;
}

export const peerNames = ['talonjs', 'planer', 'email-reply-parser', 'node-email-reply-parser'];
const rowLimitMs = 10_000;

/** Every row through one library, in a process of its own; a row that takes longer than the limit is given up. */
export async function runPeer(name: string, rows: PeerRow[]): Promise<Map<string, PeerAnswer>> {
  const answers = new Map<string, PeerAnswer>();
  let rest = rows;
  while (rest.length > 0) {
    await runSome(name, rest, answers);
    const stuck = rest.find((row) => !answers.has(row.id));
    if (stuck) answers.set(stuck.id, { id: stuck.id, ms: rowLimitMs, error: 'no answer in time' });
    rest = rest.filter((row) => !answers.has(row.id));
  }
  return answers;
}

function runSome(name: string, rows: PeerRow[], answers: Map<string, PeerAnswer>): Promise<void> {
  return new Promise((resolve) => {
    const script = join(process.env.AMENDS_ROOT ?? '.', 'bench/eval/strip/peer.mjs');
    const child = spawn(process.execPath, [script, name], { stdio: ['pipe', 'pipe', 'ignore'] });
    let buffer = '';
    let watch = setTimeout(() => child.kill('SIGKILL'), rowLimitMs);
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      clearTimeout(watch);
      watch = setTimeout(() => child.kill('SIGKILL'), rowLimitMs);
      const lines = (buffer + chunk).split('\n');
      buffer = lines.pop()!;
      for (const line of lines) {
        if (!line.startsWith('{')) continue;
        const answer = JSON.parse(line) as PeerAnswer;
        answers.set(answer.id, answer);
      }
    });
    child.stdin.on('error', () => {});
    child.stdin.end(rows.map((row) => JSON.stringify(row)).join('\n'));
    child.on('close', () => {
      clearTimeout(watch);
      resolve();
    });
  });
}
