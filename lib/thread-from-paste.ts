import { newestMessage } from './mail/newest-message';
import { type PastedMessage, splitPaste } from './paste/split';
import { hash, type Message, type Participant, type Role, type Thread } from './thread';

export interface PasteHints {
  /** Names or addresses of our side, where known. */
  ours?: string[];
  /** How the text came. */
  readBy?: 'paste' | 'selection';
}

/**
 * A thread from text that somebody pasted or selected: mails with header blocks, a reply chain, a chat log, or, where
 * nothing is recognised, one message of the customer. Never fails; says what is a guess.
 */
export function threadFromPaste(text: string, hints: PasteHints = {}): Thread {
  const { messages: parts, subject } = splitPaste(text);
  const roleOf = rolesOf(parts, hints.ours ?? []);
  const messages = parts.map((part, index) => messageOf(part, index, roleOf(part)));
  const several = messages.length > 1;
  const known = parts.some((part) => isOurs(part, hints.ours ?? []));
  const people = new Map(messages.map((one) => [one.author.address ?? one.author.name, one.author]));
  return {
    site: 'generic',
    id: `paste-${hash(text)}`,
    subject,
    participants: [...people.values()].filter((one) => one.name !== ''),
    messages,
    fields: {},
    readBy: hints.readBy ?? 'paste',
    notRead: [
      ...(several && !known
        ? [
            {
              part: 'roles' as const,
              reason: 'Who is the customer was taken from who wrote first. Check it.',
            },
          ]
        : []),
      ...(messages.some((one) => one.author.name === '')
        ? [
            {
              part: 'participants' as const,
              reason: 'The text does not say who wrote it; it was taken as the customer’s.',
            },
          ]
        : []),
      ...(subject ? [] : [{ part: 'subject' as const, reason: 'The text has no subject.' }]),
    ],
  };
}

function messageOf(part: PastedMessage, index: number, role: Role): Message {
  const read = newestMessage(part.text, part.name ? { sender: part.name } : {});
  const author: Participant = {
    name: part.name || part.address || '',
    ...(part.address && { address: part.address }),
    role,
  };
  return {
    id: `paste-${index}`,
    author,
    ...(part.time && { shownTime: part.time }),
    visibility: 'public',
    completeness: 'whole',
    text: read.replyWithSignature,
    ...(read.quoted && { quoted: read.quoted }),
    attachments: [],
  };
}

/** Our side where it is known by name; else the first writer is the customer and everyone else is not. */
function rolesOf(parts: PastedMessage[], ours: string[]): (part: PastedMessage) => Role {
  const helper = /\b(?:support|service|help ?desk|agent|team|care|noreply|no-reply)\b/i;
  const sayers = parts.filter((part) => part.name || part.address);
  const known = sayers.some((part) => isOurs(part, ours));
  const byName =
    sayers.find((part) => part.toMe && !helper.test(`${part.name} ${part.address ?? ''}`)) ??
    sayers.find((part) => !helper.test(`${part.name} ${part.address ?? ''}`));
  const customer = keyOf((known ? undefined : byName) ?? sayers[0]);
  return (part) => {
    if (!part.name && !part.address) return 'customer';
    if (known) return isOurs(part, ours) ? 'agent' : 'customer';
    return keyOf(part) === customer ? 'customer' : 'agent';
  };
}

function isOurs(part: PastedMessage, ours: string[]): boolean {
  const names = [part.name, part.address].filter(Boolean).map((one) => one!.toLowerCase());
  return ours.some((one) => one !== '' && names.includes(one.toLowerCase()));
}

const keyOf = (part: PastedMessage | undefined): string => (part?.address || part?.name || '').toLowerCase();
