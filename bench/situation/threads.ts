import { readSituation } from '@/lib/situation';
import { type Fixture, fixtures } from '@/lib/situation/fixtures';
import type { Message, Thread } from '@/lib/thread';
import { composeDraft } from '@/lib/writing';

const sample = (id: string): Fixture => fixtures.find(({ thread }) => thread.id === id)!;

/** A long thread of `count` messages, of our own samples: chat and letters in turn, one message an hour. */
export function longThread(count: number): { thread: Thread; now: Date; characters: number } {
  const letters = fixtures.flatMap(({ thread }) => thread.messages);
  const chat = sample('telecom-forty').thread;
  const messages: Message[] = [];
  for (let index = 0; index < count; index++) {
    const from =
      index % 3 === 0 ? letters[(index * 7) % letters.length]! : chat.messages[index % chat.messages.length]!;
    messages.push({
      ...from,
      id: `m${index + 1}`,
      author: chat.participants.find(({ role }) => role === from.author.role) ?? from.author,
      sentAt: new Date(Date.parse('2026-09-01T08:00:00Z') + index * 3_600_000).toISOString(),
    });
  }
  return {
    thread: { ...chat, messages },
    now: new Date(Date.parse('2026-09-01T09:00:00Z') + count * 3_600_000),
    characters: messages.reduce((sum, { text }) => sum + text.length, 0),
  };
}

/** What the panel does when a thread is opened: the situation, and the e-mail that answers it. */
export function answer({ thread, now }: { thread: Thread; now: Date }): { situation: number; draft: number } {
  const start = performance.now();
  const situation = readSituation(thread, { now });
  const read = performance.now();
  composeDraft({ thread, situation, now, workspace: {}, type: 'email' });
  return { situation: read - start, draft: performance.now() - read };
}
