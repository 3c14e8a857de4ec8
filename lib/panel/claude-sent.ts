import type { Thread } from '../thread';
import type { ModelRequest } from '../writing/request/build-request';
import type { PreparedRequest } from '../writing/request/prepare-request';
import type { Sharing } from '../writing/request/thread-data';
import type { Sent } from './claude-run';

/** What leaves, read back from the request itself and from nothing else, and what stays. */
export function sentOf(
  { request, taken }: Pick<PreparedRequest, 'request' | 'taken'>,
  { thread, sharing, host }: { thread: Thread; sharing: Sharing; host: string },
): Sent {
  const [method = '', workspace = ''] = request.system.map(({ text }) => text);
  const [block = '', ...tasks] = request.messages.flatMap(({ content }) => textsOf(content));
  const olderMessages = leftOutOf(block);
  const notes = thread.messages.filter(({ visibility }) => visibility === 'internal');
  const shared = sharing.internalNotes
    ? thread.messages
    : thread.messages.filter((one) => !notes.includes(one));
  return {
    host,
    model: request.model,
    parts: [
      { name: 'thread', text: block },
      { name: 'task', text: tasks.join('\n') },
      { name: 'workspace', text: workspace },
      { name: 'method', text: method },
    ],
    taken: [...taken],
    leftOut: {
      internalNotes: sharing.internalNotes ? 0 : notes.length,
      attachments: sharing.attachmentNames
        ? 0
        : shared.reduce((sum, { attachments }) => sum + attachments.length, 0),
      olderMessages,
      hiddenTexts: shared.reduce((sum, { hidden = [] }) => sum + hidden.length, 0),
      quotedTexts: shared.filter(({ quoted, signature }) => quoted || signature).length,
    },
  };
}

const textsOf = (content: ModelRequest['messages'][number]['content']): string[] =>
  typeof content === 'string' ? [content] : content.map(({ text }) => text);

const leftOutOf = (block: string): number => Number(/"messagesLeftOut":(\d+)/.exec(block)?.[1] ?? 0);

/** The messages of the block as a person reads them; undefined where the text is no block of ours. */
export function messagesIn(block: string): { author: string; text: string }[] | undefined {
  const json = block.slice(block.indexOf('\n') + 1, block.lastIndexOf('\n'));
  try {
    const { thread } = JSON.parse(json) as {
      thread: { messages: { author: { name: string }; text: string }[] };
    };
    return thread.messages.map(({ author, text }) => ({ author: author.name, text }));
  } catch {
    return undefined;
  }
}
