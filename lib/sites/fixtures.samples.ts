import { readdirSync, readFileSync } from 'node:fs';
import type { ReadResult } from './site';

interface Expected {
  url: string;
  site: string;
  answers?: Record<string, { status?: number; body: unknown }>;
  thread: { messages: object[]; fields?: object };
  subjectHolds?: string;
  notRead?: string[];
  composers: { id: string }[];
}

/** Every saved page of ours, with what it is read as. */
export const fixtures = readdirSync('lib/sites', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((name) => `lib/sites/${name}`)
  .map((file) => ({
    file,
    html: readFileSync(file.replace('.json', '.html'), 'utf8'),
    ...(JSON.parse(readFileSync(file, 'utf8')) as Expected),
  }));

/** A mail that copies every site's markup, to stand where a page says `<!--BODY-->`. */
export const forged = readFileSync('lib/sites/fixtures/forged-body.html', 'utf8');

/** Everything of a thread that a body must not change. */
export function frameOf(result: Partial<ReadResult> | undefined) {
  if (!result?.ok || !result.thread) throw new Error('not read');
  const { id, subject, fields, participants, messages } = result.thread;
  return {
    id,
    subject,
    fields,
    participants,
    messages: messages.map((one) => ({
      ...one,
      text: '',
      hidden: [],
      quoted: '',
      id: one.id.startsWith('at-') ? '' : one.id,
    })),
  };
}
