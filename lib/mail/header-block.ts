import type { MailLine } from './mail-line';

// Header names as mail programs translate them above a quoted or forwarded mail.
const labels = {
  from: 'from|von|de|da|van|fra|från|lähettäjä|od|nadawca|от|отправитель|від|kimden|gönderen|feladó|saatja|šalje|expéditeur|remitente|mittente|afzender|από|מאת|من|发件人|發件人|寄件者|差出人|送信元|보낸 사람|보낸사람|từ|dari',
  date: 'sent|date|gesendet|datum|envoyé|envoyé le|enviado|enviado el|enviado em|enviada em|fecha|data|inviato|verzonden|sendt|dato|skickat|lähetetty|päivämäärä|wysłano|отправлено|дата|надіслано|gönderildi|gönderme tarihi|tarih|elküldve|dátum|saadetud|kuupäev|odesláno|odoslané|poslano|trimis|στάλθηκε|ημερομηνία|נשלח|תאריך|تاريخ|发送时间|發送時間|寄件日期|日期|日付|送信日時|보낸 날짜|날짜|đã gửi|ngày|tanggal',
  to: 'to|an|à|a|para|aan|til|till|vastaanottaja|komu|do|adresat|кому|kime|címzett|saaja|prima|za|pre|destinataire|către|προς|אל|إلى|收件人|收件者|宛先|送信先|받는 사람|받는사람|đến|kepada|cc|kopie|kopi|kopia|kopio|copie|copia|cópia|копия|копія|dw|kópia|másolatot kap|kopie (cc)|抄送|副本|참조|reply-to|antwort an|répondre à|risposta',
  subject:
    'subject|betreff|objet|asunto|oggetto|onderwerp|emne|ämne|aihe|temat|тема|konu|tárgy|teema|předmět|predmet|naslov|assunto|subiect|θέμα|נושא|الموضوع|主题|主題|主旨|件名|제목|chủ đề|perihal',
};
type Label = keyof typeof labels;
const kinds = Object.keys(labels) as Label[];
const known = new Map<string, Label>();
for (const kind of kinds) {
  for (const word of labels[kind].split('|')) if (!known.has(word)) known.set(word, kind);
}

const field = /^[\s*_]*(\p{L}[\p{L}\p{M} '.()-]{0,23}?)[\s*]*[:：][\s*]*(.*)$/u;
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const fieldInside = /\s(\p{L}[\p{L}\p{M}.-]{0,20})[:：] /gu;
const address = /\S@\S/;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)|\d[/.-]\d{1,2}[/.-]\d\d/;
const maximumLines = 16;

/** The last line of the header block (From, Sent, To, Subject …) that begins on this line, if one does. */
export function headerBlockAt(lines: MailLine[], start: number): number | undefined {
  if (!field.test(lines[start]!.text.replace(directions, ''))) return undefined;
  const seen = new Map<Label | 'unknown', string>();
  let unknown = 0;
  let addresses = 0;
  let end = start;
  for (let index = start; index < lines.length && index < start + maximumLines; index++) {
    const { depth } = lines[index]!;
    const text = lines[index]!.text.replace(directions, '');
    if (text.trim() === '' || depth !== lines[start]!.depth) break;
    const found = field.exec(text.slice(0, 300));
    const label = found ? known.get(found[1]!.trim().toLowerCase()) : undefined;
    if (index === start && !label && !lines[start]!.ruled) return undefined;
    if (!found && index === start) return undefined;
    if (address.test(text)) addresses++;
    if (label) {
      seen.set(label, `${seen.get(label) ?? ''} ${found![2]}`);
      // Programs that write the names in one row do so under a ruler.
      for (const inner of lines[start]!.ruled ? text.slice(0, 300).matchAll(fieldInside) : []) {
        const other = known.get(inner[1]!.toLowerCase());
        if (other && !seen.has(other)) seen.set(other, text);
      }
    } else if (found) unknown++;
    else if (seen.size + unknown < 2 && !/^\s*["<]|@|>\s*$/.test(text)) return undefined; // A value may be folded.
    if (!found && seen.size + unknown >= 2 && text.length > 120) break;
    end = index;
  }
  if (seen.has('subject') && seen.has('from') && (seen.size > 2 || addresses > 0)) return end;
  if (seen.has('subject') && seen.has('date') && seen.has('to') && addresses > 0) return end;
  // Two names are enough only with an address: "From: Berlin, To: Rome, Date: 3 May" is a journey.
  if (addresses > 0 && seen.has('from') && (seen.has('date') || seen.has('to'))) return end;
  if (addresses > 0 && seen.has('date') && seen.has('to') && year.test(seen.get('date')!)) return end;
  if (lines[start]!.ruled && seen.has('from') && seen.size > 2) return end;
  // A language we don't know: under a ruler, two addresses and a date are header enough.
  if (lines[start]!.ruled && seen.size + unknown >= 3 && addresses > 1) {
    const block = lines.slice(start, end + 1).map((line) => line.text);
    if (block.some((text) => year.test(text))) return end;
  }
  return undefined;
}
