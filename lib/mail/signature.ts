import type { MailLine } from './mail-line';

const delimiter = /^\s*(?:--|—|–|-- —)\s*$/;
const weakDelimiter = /^\s*(?:-{3,}|_{2,}|—{2,}|–{2,}|\*{3,}|={3,}|~{3,})\s*$/;
const sent =
  /(?<!\p{L})(?:sent|gesendet|geschickt|envoyé|enviad[oa]|inviat[oa]|verzonden|verstuurd|skickat|sendt|lähetetty|wysłan[eoay]|отправлено|надіслано|odesláno|odoslané|poslano|trimis|elküldve|saadetud|gönderildi|στάλθηκε|נשלח|dikirim|được gửi|gửi từ|get|hol(?:en sie sich|e dir)|télécharger|téléchargez|obtenir|obtener|obter|scarica|ottieni|download|hämta|hent|pobierz|hanki|få|skaff deg|beziehen|herunterladen)(?!\p{L})|获取|入手|发自|傳送|送信|보냄/iu;
const device =
  /iphone|ipad|\bios\b|android|samsung|galaxy|blackberry|huawei|xiaomi|nokia|windows|outlook|mail\b|yahoo|inbox|proton|k-9|spark|mobile?\b|phone|handy|téléphone|telefon|móvil|cellulare|celular|mobiel|puhelime|телефон|tablet|手机|手機|携帯/i;
const sentByApp = /^Sent (?:from|via|with|using) (?:my |the )?\p{Lu}\S*(?: \p{Lu}\S*){0,3}(?: app)?[.!]?$/u;
const sentLineWords = 14;
const wordsToDevice = 5;
const disclaimerSubject =
  /(?:this|diese|ce|cet|esta?e?|quest[oa]|dit|deze|denne|detta|ta|это|informazioni|información|informações).{0,40}(?:e-?mail|messag|nachricht|courriel|correo|mensaje|mensagem|messaggio|bericht|melding|meddelande|viesti|wiadomość|сообщение|письмо)/i;
const disclaimerWords =
  /confidential|privileged|intended (?:only |solely )?(?:for|recipient)|disclos|legally|unauthori[sz]ed|received (?:this|it) .{0,20}in error|vertraulich|irrtümlich|confidenti|destinat[aá]|par erreur|por error|riservat|per errore|vertrouwelijk|geadresseerde|fortrolig|konfidentiell|poufn|конфиденциал|printing this|environment before/gi;
const listFooter = /mailing list|unsubscribe|reply to this e-?mail|view it on|listinfo|abmelden|désinscri/i;
const closing = new RegExp(
  `^\\W*(?:${[
    '(?:(?:kind(?:est)?|best|warm(?:est)?|many|with|my) )*regards|best(?: wishes)?|all the best|yours(?: sincerely| faithfully| truly)?|sincerely(?: yours)?|cheers|respectfully|(?:many |with )?thanks(?: again| in advance| a lot| so much| and (?:kind |best )?regards)*|thank you(?: again| in advance| so much| very much)*|thx|br|have a (?:nice|great|good) (?:day|weekend)',
    '(?:mit )?(?:(?:freundliche|beste|herzliche|viele|liebe|schöne)n? )*gr[uü](?:ß|ss)(?:en?)?|mfg|lg|vg|hochachtungsvoll|(?:vielen )?dank|danke',
    '(?:bien )?cordialement|(?:sincères |meilleures )?salutations(?: distinguées)?|bien à (?:vous|toi)|merci(?: d.avance| beaucoup)?',
    '(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|(?:muchas )?gracias|atenciosamente|(?:com os melhores )?cumprimentos|(?:muito )?obrigad[oa]|abraços?',
    '(?:cordiali |distinti )?saluti|grazie(?: mille)?|(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|(?:alvast )?bedankt|mvg',
    '(?:med )?(?:vänlig|vennlig|venlig|bästa|beste|bedste|mange)a? (?:hälsning(?:ar)?|hilsen(?:er)?)|mvh|vh|hilsen|tack|takk?|(?:ystävällisin )?terveisin|kiitos|pozdrawiam|z poważaniem|dziękuję|s pozdrav[eo]m|děkuji|ďakujem|üdvözlettel|köszönöm|cu (?:stimă|respect)|mulțumesc|saygılarımla|teşekkürler|lep pozdrav',
    'с уважением|спасибо|з повагою|дякую|με εκτίμηση|ευχαριστώ|trân trọng',
  ].join('|')})(?:[\\s,.!~-]|\\p{Extended_Pictographic})*$`,
  'iu',
);
const personName =
  /^[-–—~ ]{0,2}(?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|de|der|den|di|da|del|la|le|bin|al)(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|de|der|den|di|da|del|la|le|bin|al)){0,4}\W{0,3}$/u;
const oneNameLowercase = /^\p{L}{2,15}$/u;
const proseEnd = /[.?!]\s*$/;
const contact = /@|https?:|www\.|\+?\d[\d\s()./-]{6,}|^\W*(?:tel|phone|mobile?|fax|mob|cell|e-?mail|web)\b/i;
const maximumBlock = 14;
const shortLine = 70;

/** How many lines at the end of the author's text are signature. `sender`: the author's name where it is known. */
export function signatureStart(lines: MailLine[], sender?: string): number {
  let end = lines.length;
  while (end > 0 && blank(lines[end - 1]!)) end--;
  for (let round = 0; round < 4; round++) {
    const start = lastBlock(lines.slice(0, end), sender);
    if (start >= end) break;
    end = start;
    while (end > 0 && blank(lines[end - 1]!)) end--;
  }
  return end;
}

const blank = (line: MailLine): boolean => line.text.trim() === '';

function lastBlock(lines: MailLine[], sender: string | undefined): number {
  const end = lines.length;
  if (lines[end - 1]?.mark === 'signature') {
    let start = end - 1;
    while (start > 0 && (lines[start - 1]!.mark === 'signature' || blank(lines[start - 1]!))) start--;
    return start;
  }
  return (
    delimited(lines) ?? sentFrom(lines) ?? disclaimer(lines) ?? closed(lines) ?? named(lines, sender) ?? end
  );
}

function delimited(lines: MailLine[]): number | undefined {
  let fenced = lines.filter((line) => line.text.startsWith('```')).length % 2 === 1;
  for (let index = lines.length - 1; index >= 0; index--) {
    const { text } = lines[index]!;
    if (text.startsWith('```')) fenced = !fenced;
    if (fenced) continue;
    const strong = delimiter.test(text);
    if (!strong && !weakDelimiter.test(text)) continue;
    const block = lines.slice(index + 1).filter((line) => !blank(line));
    if (!(strong ? isStrong(lines, index, block) : isWeak(lines, index, block))) return undefined;
    return index;
  }
  return undefined;
}

/** "--" opens a signature, unless the author parts sections of prose by it. */
function isStrong(lines: MailLine[], index: number, block: MailLine[]): boolean {
  if (isDisclaimer(block)) return true;
  if (block.length > maximumBlock) return false;
  const parted = lines.slice(0, index).some((line, above) => delimiter.test(line.text) && above < index - 1);
  if (parted && block.some((line) => isProse(line.text))) return false;
  return !block.some(({ text }) => isLongProse(text) && !isSentFrom(text) && !listFooter.test(text));
}

/** A ruler opens a signature too, unless rulers part sentences of the author. */
function isWeak(lines: MailLine[], index: number, block: MailLine[]): boolean {
  const parted = lines.slice(0, index).some(({ text }) => weakDelimiter.test(text));
  return !(parted && block.some(({ text }) => proseEnd.test(text))) && looksLikeSignature(block);
}

const isLongProse = (text: string): boolean =>
  text.trim().split(/\s+/).length > 14 && !/https?:|@/.test(text);

function looksLikeSignature(block: MailLine[]): boolean {
  if (block.length > maximumBlock) return false;
  if (block.some((line) => listFooter.test(line.text)) && block.length <= 5) return true;
  if (isDisclaimer(block)) return true;
  return block.length <= 8 && block.every((line) => line.text.length <= shortLine && !isProse(line.text));
}

const isProse = (text: string): boolean => proseEnd.test(text) && text.trim().split(/\s+/).length > 4;

/** A line that the mail app itself adds: "Sent from my iPhone". */
export function isSentFrom(text: string): boolean {
  const line = text
    .trim()
    .replace(/<[^>]*>|\(https?:[^)]*\)|\[[^\]]*\]/g, '')
    .trim();
  if (line.length > 100 || line.split(/\s+/).length > sentLineWords) return false;
  if (sentByApp.test(line)) return true;
  const found = sent.exec(line);
  if (!found) return false;
  const after = line.slice(found.index + found[0].length);
  if (/^[\s.!]*$/.test(after)) return device.test(line);
  return found.index <= 2 && device.test(after.trim().split(/\s+/).slice(0, wordsToDevice).join(' '));
}

function sentFrom(lines: MailLine[]): number | undefined {
  const end = lines.length;
  if (end > 0 && isSentFrom(lines[end - 1]!.text)) return end - 1;
  // An app's line with its own link stands above unmarked history, never above the author's words.
  for (let index = Math.max(1, end - 60); index < end; index++) {
    const { text } = lines[index]!;
    if (isSentFrom(text) && /<https?:\/\/aka\.ms\//.test(text) && blank(lines[index - 1]!)) return index;
  }
  return undefined;
}

function isDisclaimer(block: MailLine[]): boolean {
  const text = block.map((line) => line.text).join(' ');
  return disclaimerSubject.test(text) && new Set(text.toLowerCase().match(disclaimerWords)).size >= 2;
}

function disclaimer(lines: MailLine[]): number | undefined {
  let start = lines.length;
  while (start > 0 && !blank(lines[start - 1]!)) start--;
  return start > 0 && isDisclaimer(lines.slice(start)) ? start : undefined;
}

/** "Kind regards," and the name under it. A closing without a name stays: it may be part of the last sentence. */
function closed(lines: MailLine[]): number | undefined {
  let filled = 0;
  for (let index = lines.length - 1; index > 0 && filled < 8; index--) {
    const { text } = lines[index]!;
    if (text.trim() === '') continue;
    if (text.length <= shortLine && closing.test(text)) {
      const block = lines.slice(index + 1).filter((line) => !blank(line));
      const first = block[0]?.text.trim();
      const isName = first !== undefined && (personName.test(first) || oneNameLowercase.test(first));
      return isName && block.every((line) => !isProse(line.text)) ? index : undefined;
    }
    if (text.length > shortLine) return undefined;
    filled++;
  }
  return undefined;
}

/** A last paragraph that is the sender's name and ways to reach them. */
function named(lines: MailLine[], sender: string | undefined): number | undefined {
  if (!sender) return undefined;
  let start = lines.length;
  while (start > 0 && !blank(lines[start - 1]!)) start--;
  const block = lines.slice(start);
  const isSender = start > 0 && block[0]!.text.trim().toLowerCase().startsWith(sender.toLowerCase());
  if (!isSender || block.length > maximumBlock || /:\s*$/.test(lines[start - 2]?.text ?? ''))
    return undefined;
  return block.length === 1 || block.slice(1).some((line) => contact.test(line.text)) ? start : undefined;
}
