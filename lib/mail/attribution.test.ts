import { describe, expect, test } from 'vitest';
import { attributionAt } from './attribution';
import { parseLines } from './mail-line';
import { newestMessage } from './newest-message';

// The line that mail programs put above a quote, with an invented person.
const a = 'Ann Lee <ann@example.com>';
const attributions = [
  `On Mon, May 6, 2024 at 3:15 PM ${a} wrote:`,
  `Am Mo., 6. Mai 2024 um 15:15 Uhr schrieb ${a}:`,
  `Le lun. 6 mai 2024 à 15:15, ${a} a écrit :`,
  'El lun, 6 may 2024 a las 15:15, Ann Lee (<ann@example.com>) escribió:',
  `Il giorno lun 6 mag 2024 alle ore 15:15 ${a} ha scritto:`,
  `Em seg., 6 de mai. de 2024 às 15:15, ${a} escreveu:`,
  `${a} escreveu (segunda, 6/05/2024 à(s) 15:15):`,
  `Op ma 6 mei 2024 om 15:15 schreef ${a}:`,
  `Den mån 6 maj 2024 kl 15:15 skrev ${a}:`,
  `man. 6. mai 2024 kl. 15:15 skrev ${a}:`,
  'ma 6. toukok. 2024 klo 15.15 Ann Lee (ann@example.com) kirjoitti:',
  `pon., 6 maj 2024 o 15:15 ${a} napisał(a):`,
  `po 6. 5. 2024 v 15:15 odesílatel ${a} napsal:`,
  `po 6. 5. 2024 o 15:15 ${a} napísal(a):`,
  `${a} ezt írta (időpont: 2024. máj. 6., H, 15:15):`,
  `În lun., 6 mai 2024 la 15:15, ${a} a scris:`,
  `пн, 6 мая 2024 г. в 15:15, ${a}:`,
  `пн, 6 трав. 2024 р. о 15:15 ${a} пише:`,
  `На пн, 6.05.2024 г. в 15:15 ${a} написа:`,
  `${a}, 6 May 2024 Pzt, 15:15 tarihinde şunu yazdı:`,
  `Στις Δευ 6 Μαΐ 2024 στις 3:15 μ.μ., ο χρήστης ${a} έγραψε:`,
  `2024年5月6日(月) 15:15 ${a}:`,
  `${a} 于2024年5月6日周一 15:15写道：`,
  `${a} 於 2024年5月6日 週一 下午3:15寫道：`,
  `2024년 5월 6일 (월) 오후 3:15, ${a}님이 작성:`,
  `Vào Th 2, 6 thg 5, 2024 vào lúc 15:15 ${a} đã viết:`,
  `Pada tanggal Sen, 6 Mei 2024 pukul 15.15 ${a} menulis:`,
  `ในวันที่ จ. 6 พ.ค. 2024 เวลา 15:15 ${a} เขียนว่า:`,
  `\u202bבתאריך יום ב׳, 6 במאי 2024 ב-15:15 מאת \u202aAnn Lee\u202c\u200f <\u202aann@example.com\u202c\u200f>:\u202c`,
  `في الاثنين، 6 مايو 2024 في 3:15 م تمت كتابة ما يلي بواسطة ${a}:`,
  `pon, 6. svi 2024. u 15:15 ${a} napisao je:`,
  `V V pon., 6. maj 2024 ob 15:15 je oseba ${a} napisala:`,
  `2024-05-06, pr, 15:15 ${a} rašė:`,
  `pirmd., 2024. g. 6. maijs, plkst. 15:15 — lietotājs Ann Lee (<ann@example.com>) rakstīja:`,
  `Kuupäev E, 6. mai 2024 kell 15:15 kirjutas ${a}:`,
  `Missatge de ${a} del dia dl., 6 de maig 2024 a les 15:15:`,
  'On 6 May 2024, at 15:15, Ann Lee <ann@example.com> wrote:',
  `Op 6 mei 2024, om 15:15 heeft ${a} het volgende geschreven:`,
  `6 maj 2024 kl. 15:15 skrev ${a}:`,
  `${a} kirjoitti 6.5.2024 kello 15.15:`,
  `Wiadomość napisana przez ${a} w dniu 06.05.2024, o godz. 15:15:`,
  `6 мая 2024 г., в 15:15, ${a} написал(а):`,
  `6. 5. 2024 v 15:15, ${a}:`,
  `2024/05/06 15:15、${a}のメール:`,
  `2024. 5. 6. 오후 3:15, ${a} 작성:`,
  `6 May 2024 tarihinde 15:15 saatinde, ${a} şunları yazdı:`,
  'On 5/6/24 15:15, Ann Lee wrote:',
  'Am 06.05.24 um 15:15 schrieb Ann Lee:',
  'Le 06/05/2024 à 15:15, Ann Lee a écrit :',
  'El 6/5/24 a las 15:15, Ann Lee escribió:',
  'Il 06/05/2024 15:15, Ann Lee ha scritto:',
  'Op 06-05-2024 om 15:15 schreef Ann Lee:',
  'Den 2024-05-06 kl. 15:15, skrev Ann Lee:',
  'Ann Lee kirjoitti 6.5.2024 klo 15.15:',
  'W dniu 6.05.2024 o 15:15, Ann Lee pisze:',
  'Dne 06. 05. 24 v 15:15 Ann Lee napsal(a):',
  '06.05.2024 15:15, Ann Lee пишет:',
  '2024. 05. 06. 15:15 keltezéssel, Ann Lee írta:',
  '在 2024/5/6 15:15, Ann Lee 写道:',
  '2024-05-06 오후 3:15에 Ann Lee 이(가) 쓴 글:',
  'Στις 6/5/24 15:15, ο/η Ann Lee έγραψε:',
  '6.05.2024 15:15 tarihinde Ann Lee yazdı:',
  'La 06.05.2024 15:15, Ann Lee a scris:',
  `${a} schrieb am 15:15 Montag, 6.Mai 2024:`,
  `En lunes, 6 de mayo de 2024, 15:15:00 CEST, ${a} escribió:`,
  `On Monday, May 6th, 2024 at 15:15, ${a} wrote:`,
  `Понедельник, 6 мая 2024, 15:15 +03:00 от ${a}:`,
  'At 2024-05-06 15:15:00, "Ann Lee" <ann@example.com> wrote:',
  'On Monday, 6 May 2024 15:15:00 CEST Ann Lee wrote:',
  'On Mon, May 06, 2024 at 03:15:00PM +0200, Ann Lee wrote:',
  `${a} writes:`,
  `On May 6, 2024, 15:15 +0200, ${a}, wrote:`,
  'Am 2024-05-06 15:15, schrieb Ann Lee:',
  'Ann Lee/Help/Example wrote on 05/06/2024 03:15:10 PM:',
  '##- Please type your reply above this line -##',
  `On May 6, 2024, ${a} wrote:`,
  '---- Ann Lee wrote ----',
  `---- On Mon, 06 May 2024 15:15:00 +0200 ${a} wrote ----`,
];

describe('a mail program’s line above a quote', () => {
  test.each(attributions)('%s', (attribution) => {
    expect(newestMessage(`It is still broken.\n\n${attribution}\n\n> Hello`).reply).toBe(
      'It is still broken.',
    );
    expect(newestMessage(`It is still broken.\n\n${attribution}\n\nHello`).reply).toBe('It is still broken.');
    expect(newestMessage(`It is still broken.\n${attribution}\n> Hello\n\nAnd late.`).reply).toBe(
      'It is still broken.\n\nAnd late.',
    );
  });

  test.each(['Ann Lee schrieb:', 'Ann Lee wrote:', `6 May 2024 ${a}`, '2024/5/6 Ann Lee <ann@example.com>'])(
    'right above a quote less will do: %s',
    (line) => {
      expect(newestMessage(`It is still broken.\n\n${line}\n\n> Hello`).reply).toBe('It is still broken.');
      expect(newestMessage(`It is still broken.\n\n${line}\n\nHello`).reply).toContain(line);
    },
  );

  test.each(['You wrote:', 'The manual says:', 'As you wrote:', 'See 2 below'])(
    'the author’s own words above a quote stay: %s',
    (line) => expect(newestMessage(`${line}\n> Hello\n\nNo.`).reply).toBe(`${line}\n\nNo.`),
  );

  test('takes no line of the author with it', () => {
    const mail = `See 2 below\nV V pon., 6. maj 2024 ob 15:15 je oseba ${a} napisala:\n\nHello`;
    expect(newestMessage(mail).reply).toBe('See 2 below');
  });

  test('may be wrapped before the address', () => {
    const wrapped =
      'See 2 below.\nOn Mon, May 6, 2024 at 3:15 PM Ann Lee from the Help Desk <\nann@example.com> wrote:\n\nHi';
    expect(newestMessage(wrapped).reply).toBe('See 2 below.');
  });
});

test.each([
  'On Monday I wrote to you and nobody answered:',
  'Your colleague wrote:',
  'As you wrote: the parcel left on 6 May 2024.',
  'We waited until 15:30 and then your agent wrote that it is closed.',
  'On 6 May 2024 the second parcel came, with the same fault.',
  'In 2023 my husband wrote a complaint to info@example.com.',
  'I called at 10:15 on 3/4/2024 and again at 12:40:',
  'Please write to ann@example.com:',
  'Am Montag um 15:15 habe ich angerufen, am 6.5.2024 auch.',
  'The meeting is on 6 May 2024 at 15:15. Ann wrote it down:',
])('is no such line: %s', (line) => {
  expect(attributionAt(parseLines(`${line}\nMore words.`), 0)).toBeUndefined();
});
