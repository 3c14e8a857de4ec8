import { describe, expect, test } from 'vitest';
import { newestMessage } from './newest-message';

const reply = (text: string) => newestMessage(text).reply;
const words = 'The second parcel is broken too.';

describe('answers between quoted lines', () => {
  test('stay, without the quote', () => {
    const mail = [
      'On 6 May 2024 at 15:15, Ann Lee <ann@example.com> wrote:',
      '> Which order is it?',
      '',
      'Order 1234.',
      '',
      '> And what is broken?',
      'The lid.',
      '',
      '> Regards, Ann',
    ].join('\n');
    expect(reply(mail)).toBe('Order 1234.\n\nThe lid.');
    expect(newestMessage(mail).quoted).toContain('Which order is it?');
  });

  test('a short lowercase answer is no wrapped quote', () => {
    expect(
      reply('> Did you try to restart the router and wait for the green light?\nyes, twice\n> And?\nno'),
    ).toBe('yes, twice\n\nno');
  });
});

test('rulers between sentences are no signature', () => {
  const mail = 'I waited.\n\n-----\nThen it got worse:\n-----\nand worse.';
  expect(reply(mail)).toBe(mail);
  expect(reply('I waited.\n\n-----\nAnn Lee\nExample Ltd')).toBe('I waited.');
});

describe('forwarded mail is part of the message', () => {
  test.each([
    '---------- Forwarded message ---------\nFrom: Shop <shop@example.com>\nDate: Mon, May 6, 2024\nSubject: Order\nTo: me@example.com\n\nNo refund.',
    '-------- Weitergeleitete Nachricht --------\nBetreff: Order\nDatum: Mon, 6 May 2024 15:15:00 +0200\nVon: Shop <shop@example.com>\nAn: me@example.com\n\nNo refund.',
    'Begin forwarded message:\n\n> From: Shop <shop@example.com>\n> Subject: Order\n> Date: 6 May 2024\n> To: me@example.com\n>\n> No refund.',
  ])('%#', (forwarded) => {
    const { reply } = newestMessage(`See what they say:\n\n${forwarded}`);
    expect(reply).toContain('See what they say:');
    expect(reply).toContain('No refund.');
  });

  test('by its subject, where the program marks it as it marks a reply', () => {
    const mail =
      'See below.\n\nFrom: Shop <shop@example.com>\nSent: Monday, 6 May 2024 15:15\nTo: me@example.com\nSubject: Order\n\nNo refund.';
    expect(newestMessage(mail, { subject: 'FW: Order' }).reply).toContain('No refund.');
    expect(newestMessage(mail, { subject: 'RE: Order' }).reply).toBe('See below.');
  });

  test('when nothing but a signature stands above it', () => {
    const mail =
      'Sent from my iPhone\n\nFrom: Shop <shop@example.com>\nSent: Monday, 6 May 2024\nTo: me@example.com\nSubject: Order\n\nNo refund.';
    expect(reply(mail)).toContain('No refund.');
  });
});

describe('header blocks', () => {
  test.each([
    'From: Ann Lee <ann@example.com>\nSent: Monday, May 6, 2024 3:15 PM\nTo: Me <me@example.com>\nSubject: RE: Order',
    '*From:* Ann Lee <ann@example.com>\n*Date:* Monday, 6 May 2024 at 15:15\n*To:* Me <me@example.com>\n*Subject:* Order',
    'Von: Ann Lee <ann@example.com>\nGesendet: Montag, 6. Mai 2024 15:15\nAn: me@example.com\nBetreff: AW: Order',
    'De : Ann Lee <ann@example.com>\nEnvoyé : lundi 6 mai 2024 15:15\nÀ : me@example.com\nObjet : RE: Order',
    'De: Ann Lee <ann@example.com>\nEnviado el: lunes, 6 de mayo de 2024 15:15\nPara: me@example.com\nAsunto: RE: Order',
    'Da: Ann Lee <ann@example.com>\nInviato: lunedì 6 maggio 2024 15:15\nA: me@example.com\nOggetto: R: Order',
    'Van: Ann Lee <ann@example.com>\nVerzonden: maandag 6 mei 2024 15:15\nAan: me@example.com\nOnderwerp: RE: Order',
    'Lähettäjä: Ann Lee <ann@example.com>\nLähetetty: maanantai 6. toukokuuta 2024 15.15\nVastaanottaja: me@example.com\nAihe: VS: Order',
    'Od: Ann Lee <ann@example.com>\nWysłano: poniedziałek, 6 maja 2024 15:15\nDo: me@example.com\nTemat: RE: Order',
    'Feladó: Ann Lee <ann@example.com>\nElküldve: 2024. május 6., hétfő 15:15\nCímzett: me@example.com\nTárgy: RE: Order',
    'Kimden: Ann Lee <ann@example.com>\nGönderildi: 6 Mayıs 2024 Pazartesi 15:15\nKime: me@example.com\nKonu: RE: Order',
    '发件人: Ann Lee <ann@example.com>\n发送时间: 2024年5月6日 15:15\n收件人: me@example.com\n主题: 回复: Order',
    '差出人: Ann Lee <ann@example.com>\n送信日時: 2024年5月6日 15:15\n宛先: me@example.com\n件名: RE: Order',
    '보낸 사람: Ann Lee <ann@example.com>\n보낸 날짜: 2024년 5월 6일\n받는 사람: me@example.com\n제목: RE: Order',
    '________________________________\nАд: Ann Lee <ann@example.com>\nАдпраўлена: 6 мая 2024 15:15\nКаму: Me <me@example.com>\nТэма: Order',
  ])('%s', (header) => {
    expect(reply(`${words}\n\n${header}\n\nDear customer`)).toBe(words);
    expect(reply(`${words}\n\n-----Original Message-----\n${header}\n\nDear customer`)).toBe(words);
  });

  test.each([
    'From: Berlin\nTo: Rome\nDate: 3 May 2024\nPrice: 120',
    'Date: 3 May 2024\nTime: 10:15\nRoom: 4',
    'Name: Ann Lee\nEmail: ann@example.com\nDate of purchase: 6 May 2024\nOrder: 1234',
    'Subject: heating\nTo whom it may concern:',
  ])('%s is the author’s own list', (list) => {
    expect(reply(`${words}\n\n${list}\n\nPlease call.`)).toBe(`${words}\n\n${list}\n\nPlease call.`);
  });
});

describe('signatures', () => {
  test.each([
    '--\nAnn Lee\nSome Street 1',
    '--\nAnn',
    'Kind regards,\nAnn Lee',
    'Best,\n\nAnn\nHead of Things\nExample Ltd.\n+49 30 1234567',
    'Mit freundlichen Grüßen\n\nAnn Lee',
    'Viele Grüße\nAnn',
    'Cordialement,\nAnn Lee',
    'Un saludo,\nAnn',
    'Cordiali saluti\nAnn Lee',
    'Met vriendelijke groet,\nAnn Lee',
    'Pozdrawiam\nAnn',
    'С уважением,\nАнна Ли',
    'Sent from my iPhone',
    'Von meinem iPhone gesendet',
    'Gesendet von Outlook für Android',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    'Inviato da iPhone',
    'Verstuurd vanaf mijn iPhone',
    'Get Outlook for iOS<https://example.com/o>',
    'Sendt fra min iPhone',
    'Wysłane z iPhone’a',
    'Отправлено с iPhone',
    'iPhoneから送信',
    'Sent via Superhuman',
    'Outlook für Android herunterladen',
    '发自我的 iPhone',
    'Kind regards,\nAnn Lee\n\nSent from my Samsung Galaxy smartphone.',
    'Thanks,\nAnn\n\nThis e-mail is confidential and intended only for the addressee. If you are not the intended recipient, delete it.',
  ])('%s', (signature) => {
    const found = newestMessage(`${words}\n\n${signature}`);
    expect(found.reply).toBe(words);
    expect(found.replyWithSignature).toBe(`${words}\n\n${signature}`);
    expect(found.signature).toBe(signature);
    expect(
      reply(`${words}\n\n${signature}\n\nOn 6 May 2024 at 15:15, Ann <ann@example.com> wrote:\n> Hi`),
    ).toBe(words);
  });

  test.each([
    'Thanks\nfor nothing, I am leaving.',
    'Sent from the warehouse on Monday, but it never arrived at my mobile address.',
    'Two things:\n--\nFirst, nobody ever called me back about the order.\n--\nSecond, the invoice is still wrong and I want it corrected.',
    'My mobile was sent from Berlin. It arrived broken.',
    'I am not the intended recipient of this parcel.',
    'Thanks,\nAnn\n\nPS: the door code is 1234. Ring twice.',
    'Regards',
    '--\nBy the way, the second parcel that you sent us last week is broken in the very same way as this one.',
  ])('%s is no signature', (text) => {
    expect(reply(`${words}\n\n${text}`)).toBe(`${words}\n\n${text}`);
  });
});

describe('what must never be lost', () => {
  test.each([
    '',
    '> Only a quote.',
    '--\nAnn',
    'Sent from my iPhone',
    'Thanks!\nAnn',
    '>>> look here <<<',
    '-',
  ])('%j stays as it is', (text) => expect(reply(text)).toBe(text));

  test('no text at all is lost: every word is in reply, signature or quote', () => {
    const mail = `${words}\n\nRegards,\nAnn\n\nOn 6 May 2024 at 15:15, Bo <bo@example.com> wrote:\n> Hi\n> there\n\nBottom`;
    const { replyWithSignature, quoted } = newestMessage(mail);
    for (const word of mail.match(/\w+/g)!) expect(`${replyWithSignature} ${quoted}`).toContain(word);
  });
});
