import { expect, test } from 'vitest';
import type { Request, Response } from '@/lib/messages/protocol';
import type { Thread } from '@/lib/thread';
import { askCheck } from './ask-check';

const report = { findings: [], principles: [], words: 1 };
const checked = { status: 'checked', report } as const;
const wanted = { status: 'thread-wanted' } as const;
const thread = { stamp: 'a', thread: { subject: 'Charged twice (sample)' } as Thread };

/** Asks a worker that gives these answers in turn. */
async function withAnswers(answers: (Response<'text-check'> | undefined)[]) {
  const asked: Request<'text-check'>[] = [];
  const ask = async (request: Request<'text-check'>) => {
    asked.push(request);
    return answers.shift();
  };
  const found = await askCheck(ask, { text: 'Hello', audience: 'reply', muted: [], thread });
  return { found, withThread: asked.map(({ thread }) => thread !== undefined) };
}

test.each([
  ['the thread stays here while the worker knows it', [checked], [false], report],
  ['the thread is sent when it is wanted', [wanted, checked], [false, true], report],
  ['a worker that was stopped is asked again', [undefined, checked], [false, false], report],
  ['once only', [undefined, undefined, checked], [false, false], undefined],
  ['stopped between the two questions', [wanted, undefined, checked], [false, true, true], report],
  ['a worker that wants it for ever', [wanted, wanted, wanted], [false, true], undefined],
] as const)('%s', async (_, answers, withThread, found) => {
  expect(await withAnswers([...answers])).toEqual({ found, withThread });
});
