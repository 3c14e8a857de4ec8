import { type PastedMessage, personOf, type Split } from './split';

const from =
  /^\*?(?:from|von|de|da|van|från|fra|od|feladó|от|差出人|发件人|寄件者|보낸 사람)\*?\s*[:：]\*?\s*(.+)$/i;
const date =
  /^\*?(?:date|sent|datum|gesendet|envoyé|fecha|enviado(?: el)?|data|inviato|verzonden|skickat|sendt|wysłano|дата|отправлено|日時|日期|发送时间|보낸 날짜)\*?\s*[:：]\*?\s*(.+)$/i;
const subject =
  /^\*?(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|тема|件名|主题|主旨|제목)\*?\s*[:：]\*?\s*(.*)$/i;
const otherHeader =
  /^\*?(?:to|cc|bcc|reply-to|an|kopie|à|para|a|aan|till|til|do|кому|копия|宛先|收件人|抄送|받는 사람|importance|attachments?)\*?\s*[:：]/i;
/** "On … Name <address> wrote:" in the languages of the large mail programs. */
const wrote =
  /^(?:on|am|le|el|il|op|em|den|w dniu|в)\s.{6,200}?(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał\(?a?\)?|написал\(?а?\)?|пишет)\s*[^:：\n]{0,80}[:：]\s*$/i;
const separator =
  /^[-_\s]*(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|forwarded message)?[-_\s]*$/i;

/** Header blocks and "… wrote:" lines part a paste into mails; answers undefined when there are none. */
export function splitMails(lines: string[]): Split | undefined {
  const heads: Head[] = [];
  const plain = lines.map((line) => line.replace(/^(?:>\s?)+/, ''));
  for (let index = 0; index < plain.length; index++) {
    const head = headBlock(plain, index) ?? attribution(plain, index);
    if (!head) continue;
    heads.push(head);
    index = head.end - 1;
  }
  if (heads.length === 0) return undefined;

  const messages: PastedMessage[] = [];
  const before = bodyOf(plain, 0, heads[0]!.start);
  if (before) messages.push({ name: '', text: before });
  heads.forEach((head, index) => {
    const text = bodyOf(plain, head.end, heads[index + 1]?.start ?? plain.length);
    if (text) messages.push({ ...head.person, ...(head.time && { time: head.time }), text });
  });
  const newestFirst = isNewestFirst(heads, before !== '');
  if (newestFirst) messages.reverse();
  return { messages, subject: heads.map((head) => head.subject).find(Boolean) ?? '' };
}

interface Head {
  start: number;
  end: number;
  person: { name: string; address?: string };
  time?: string | undefined;
  subject?: string;
  kind: 'block' | 'wrote';
}

/** "From:" with a date or a subject within the next lines. */
function headBlock(lines: string[], start: number): Head | undefined {
  const sender = from.exec(lines[start]!)?.[1];
  if (!sender) return undefined;
  let end = start + 1;
  let time: string | undefined;
  let title: string | undefined;
  for (; end < Math.min(lines.length, start + 10); end++) {
    const line = lines[end]!;
    if (date.test(line)) time = date.exec(line)![1]!.trim();
    else if (subject.test(line)) title = subject.exec(line)![1]!.trim();
    else if (!otherHeader.test(line)) break;
  }
  if (time === undefined && title === undefined) return undefined;
  return {
    start,
    end,
    person: personOf(sender),
    time,
    ...(title !== undefined && { subject: title }),
    kind: 'block',
  };
}

function attribution(lines: string[], start: number): Head | undefined {
  for (const count of [1, 2, 3]) {
    const text = lines
      .slice(start, start + count)
      .join(' ')
      .trim();
    if (!wrote.test(text)) continue;
    const middle = text
      .replace(/^\S+\s+/, '')
      .replace(
        /\s*(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał\S*|написал\S*|пишет)\s*(.*)[:：]$/i,
        ' $1',
      );
    // The name follows the time of day: "Mar 6, 2025 at 11:20 AM Ann <ann@…>".
    const cut =
      /^(.*\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s*(?:[AP]\.?M\.?|Uhr|\([^)]*\)|[+-]\d{4}|UTC|GMT))*|.*?\d{4}),?\s+(.+)$/i.exec(
        middle,
      );
    return {
      start,
      end: start + count,
      person: personOf(cut?.[2] ?? middle),
      time: cut?.[1]?.replace(/[,\s]+$/, ''),
      kind: 'wrote',
    };
  }
  return undefined;
}

function bodyOf(lines: string[], start: number, end: number): string {
  let last = end;
  while (last > start && separator.test(lines[last - 1]!)) last--;
  return lines.slice(start, last).join('\n').trim();
}

/** A reply chain has the newest on top; so has a chain of blocks whose times fall. */
function isNewestFirst(heads: Head[], textBefore: boolean): boolean {
  if (heads.some((head) => head.kind === 'wrote')) return true;
  const times = heads.map((head) => Date.parse(head.time ?? '')).filter((time) => !Number.isNaN(time));
  if (times.length > 1 && times[0] !== times.at(-1)) return times[0]! > times.at(-1)!;
  return textBefore;
}
