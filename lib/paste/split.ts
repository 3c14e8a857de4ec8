import { splitChat } from './chat';
import { splitMails } from './mails';
import { splitWebMail } from './web-mail';

export interface PastedMessage {
  name: string;
  address?: string;
  /** As written. */
  time?: string;
  text: string;
  /** Whoever pasted it was written to. */
  toMe?: boolean;
}

export interface Split {
  /** Oldest first. */
  messages: PastedMessage[];
  subject: string;
}

/** More than this is no thread that somebody pasted. */
const maxLength = 400_000;

export function splitPaste(input: string): Split {
  const text = input.slice(0, maxLength).replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').trim();
  const lines = text.split('\n');
  const webMail = splitWebMail(lines);
  if (webMail && webMail.messages.length > 1) return webMail;
  const mails = splitMails(lines);
  if (mails && mails.messages.length > 0) return mails;
  if (webMail && webMail.messages.length > 0) return webMail;
  const chat = splitChat(lines);
  if (chat) return { messages: chat, subject: '' };
  const subject = /^(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|тема)\s*[:：]\s*(.+)\n/i.exec(
    text,
  );
  return {
    messages: [{ name: '', text: subject ? text.slice(subject[0].length).trim() : text }],
    subject: subject?.[1]?.trim() ?? '',
  };
}

/** "Name <address>", "Name [mailto:address]", "Name (address)" or either alone. */
export function personOf(text: string): { name: string; address?: string } {
  const address = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\.[^\s<>()[\]"',;:]+/.exec(text)?.[0];
  const name = text.replace(/[<([][^<>()[\]]*@[^<>()[\]]*[>)\]]/g, '').replace(/^["'\s*]+|["'\s*,]+$/g, '');
  if (!address) return { name };
  return { name: name.includes('@') ? '' : name, address: address.toLowerCase() };
}
