import type { Message, Participant } from '../../thread';
import { type BodyText, readBody, readPlainBody } from '../message-text';
import { bodyMarks } from './selectors';
import type { Comment, LogEvent, Ticket, User } from './shapes';

export type Parse = (html: string) => Element;

/** Role comes from the account, not from the page; an agent who is the requester writes as the customer. */
export function personBy(
  users: User[],
  ticket: Ticket,
): (id: number | undefined, name?: string) => Participant {
  const known = new Map(users.map((user) => [user.id, user]));
  return (id, name) => {
    const user = id === undefined ? undefined : known.get(id);
    const address = user?.email ?? undefined;
    const role =
      id === undefined || id === -1 || !user?.role
        ? 'other'
        : user.role === 'end-user'
          ? 'customer'
          : 'agent';
    return {
      name: user?.name ?? name ?? (id === -1 ? 'Zendesk' : ''),
      ...(address && { address }),
      role: id !== undefined && id === ticket.requester_id ? 'customer' : role,
    };
  };
}

export function messageOfComment(
  comment: Comment,
  author: Participant,
  parse: Parse,
  shown?: HTMLElement,
): { message: Message; cut: boolean } {
  const { cut, ...text } = bodyOf(comment, author, parse, shown);
  const voice = comment.type === 'VoiceComment';
  return {
    cut,
    message: {
      id: String(comment.id),
      author,
      ...(comment.created_at && { sentAt: comment.created_at }),
      visibility: comment.public === false ? 'internal' : 'public',
      completeness: cut || voice ? 'partial' : 'whole',
      ...text,
      attachments: (comment.attachments ?? [])
        .filter((one) => !one.inline)
        .map((one) => ({ name: one.file_name, ...(one.size && { size: sizeOf(one.size) }) })),
    },
  };
}

/** Plain text where the mail is plain; where it brings styles, its HTML, because styles can hide words. */
function bodyOf(comment: Comment, author: Participant, parse: Parse, shown?: HTMLElement): BodyText {
  const html = comment.html_body ?? '';
  const hints = { sender: author.name };
  if (/\bstyle\s*=|\bhidden\b|<font|bgcolor/i.test(html) || !comment.body) {
    // Laid out it tells all that nobody sees; parsed, only what the markup says.
    if (shown) return readBody(shown, bodyMarks, hints);
    if (html) return readBody(parse(html), bodyMarks, hints);
  }
  return readPlainBody(comment.body ?? '', hints);
}

/** One event of the messaging log; activities are no messages. */
export function messageOfEvent(
  event: LogEvent,
  personOf: ReturnType<typeof personBy>,
  parse: Parse,
): Message | undefined {
  const text = event.content?.text ?? event.content?.body;
  const html = event.content?.html_body;
  const names = (event.attachments ?? []).flatMap((one) => (one.file_name ? [{ name: one.file_name }] : []));
  if (!text && !html && names.length === 0) return undefined;
  const id = Number(event.author?.['zen:support:user_id'] ?? Number.NaN);
  const known = personOf(Number.isNaN(id) ? undefined : id, event.author?.display_name ?? undefined);
  const author: Participant =
    event.author?.type === 'agent' && known.role === 'other' ? { ...known, role: 'agent' } : known;
  const { cut, ...body } = html && !text ? readBody(parse(html), bodyMarks) : readPlainBody(text ?? '');
  return {
    id: String(event.id),
    author:
      event.author?.type === 'user' && known.role === 'other' ? { ...author, role: 'customer' } : author,
    ...(event.created_at && { sentAt: event.created_at }),
    visibility: event.metadata?.public === false ? 'internal' : 'public',
    completeness: cut ? 'partial' : 'whole',
    ...body,
    attachments: names,
  };
}

/** A chat kept in one comment: "(HH:MM:SS) Name: text" lines, split into its messages. */
export function splitTranscript(message: Message, people: Participant[]): Message[] {
  const line = /^\((\d{1,2}:\d{2}(?::\d{2})?)\)\s*([^:\n]{1,60}):\s?(.*)$/;
  const lines = message.text.split('\n');
  if (lines.filter((one) => line.test(one)).length < 2) return [message];
  const parts: Message[] = [];
  for (const one of lines) {
    const match = line.exec(one);
    if (match) {
      const [, time = '', name = '', text = ''] = match;
      const author = people.find((person) => person.name === name.trim()) ?? {
        name: name.trim(),
        role: 'other' as const,
      };
      parts.push({
        ...message,
        id: `${message.id}-${parts.length}`,
        author,
        shownTime: time,
        text,
        attachments: [],
      });
    } else if (parts.length > 0) parts.at(-1)!.text += `\n${one}`;
  }
  return parts.map((part) => ({ ...part, text: part.text.trim() }));
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
