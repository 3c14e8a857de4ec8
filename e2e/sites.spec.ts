import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium, expect, test } from '@playwright/test';
import { fixtures, forged, frameOf } from '../lib/sites/fixtures.samples';
import { browserFlags, requireBrowser } from '../scripts/browser-path.mjs';
import { type Answers, openSavedPages, type Reading, type SavedPages } from './sites/harness';
import { skipWhere } from './skip';

let browser: Browser;
let saved: SavedPages;
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await requireBrowser(), args: browserFlags });
  saved = await openSavedPages(await browser.newContext());
});
test.afterAll(() => browser?.close());

const shared = '../shared/corpora';
const oneLine = (text: string | undefined) => (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

test.describe('Gmail, saved pages', () => {
  const folder = `${shared}/gmail`;
  skipWhere(existsSync(folder) ? undefined : `${folder} is missing`);

  interface Expected {
    subject: string | null;
    messages: {
      fromName: string;
      fromEmail: string;
      dateText: string;
      bodyStart: string | null;
      collapsed: boolean;
      attachments?: string[];
    }[];
    compose: { present: boolean };
  }
  const all: [string, Expected][] = existsSync(folder)
    ? Object.entries(JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')))
    : [];

  test(`${all.length} files read as expected, decoys ignored`, async () => {
    for (const [file, expected] of all) {
      const html = readFileSync(`${folder}/${file}`, 'utf8');
      const address =
        /data-snapshot-url="([^"]+)"/.exec(html)?.[1] ?? 'https://mail.google.com/mail/u/0/#inbox';
      await saved.show(address, html);
      const reading = await saved.read();
      const thread = reading.ok ? reading.thread : undefined;
      expect(thread?.messages.length ?? 0, file).toBe(expected.messages.length);
      if (expected.messages.length > 0) expect(thread?.subject || null, file).toBe(expected.subject);
      for (const [index, want] of expected.messages.entries()) {
        const got = thread?.messages[index];
        expect(got?.author.name || null, file).toBe(want.fromName);
        expect(got?.author.address ?? null, file).toBe(want.fromEmail);
        expect(got?.shownTime ?? null, file).toBe(want.dateText && oneLine(want.dateText));
        expect(oneLine(got?.text).slice(0, want.bodyStart?.length ?? 0), file).toBe(want.bodyStart ?? '');
        expect(got?.completeness, file).toBe(want.collapsed || want.bodyStart === null ? 'partial' : 'whole');
        if (want.attachments)
          expect(
            got?.attachments.map((one) => one.name),
            file,
          ).toEqual(want.attachments);
      }
      const composers = await saved.composers();
      if (!file.startsWith('other-mail-app'))
        expect(composers.length > 0, file).toBe(expected.compose.present);
    }
  });
});

test.describe('Request Tracker, saved pages', () => {
  const folder = `${shared}/request-tracker`;
  skipWhere(existsSync(folder) ? undefined : `${folder} is missing`);
  const load = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

  test('tickets read as expected with REST, and honestly without', async () => {
    for (const expected of JSON.parse(load('expected.json'))) {
      const address = `https://rt.example.com/Ticket/Display.html?id=${expected.ticket}`;
      const answers: Answers = JSON.parse(load(`ticket-${expected.ticket}-rest2.json`));
      await saved.show(address, load(`ticket-${expected.ticket}-display.html`), answers);
      const reading = await saved.read();
      expect(reading).toMatchObject({
        ok: true,
        site: 'request-tracker',
        thread: { readBy: 'api', subject: expected.subject },
      });
      const messages = reading.ok ? (reading.thread?.messages ?? []) : [];
      expect(messages.map((one) => [Number(one.id), one.author.role, one.visibility, one.sentAt])).toEqual(
        expected.messages.map((one: Record<string, unknown>) => [
          one.transaction,
          one.role,
          one.visibility,
          one.created,
        ]),
      );
      for (const [index, one] of expected.messages.entries()) {
        if (one.textWithoutQuote) expect(messages[index]?.text).toBe(one.textWithoutQuote);
      }

      await saved.show(address, load(`ticket-${expected.ticket}-display.html`));
      const byPage = await saved.read();
      expect(byPage).toMatchObject({ ok: true, thread: { readBy: 'page' } });
      expect(byPage.ok && byPage.thread?.notRead.map((one) => one.part)).toContain('visibility');
    }
  });
});

test('our own fixtures, and the same with a mail that copies every site’s markup', async () => {
  let attacked = 0;
  for (const { file, html, ...fixture } of fixtures) {
    await saved.show(fixture.url, html, fixture.answers);
    const plain = await saved.read();
    expect(plain, file).toMatchObject({ ok: true, site: fixture.site, thread: fixture.thread });
    expect(plain.ok && plain.thread?.subject, file).toContain(fixture.subjectHolds ?? '');
    const composers = await saved.composers();
    expect(
      composers.map(({ text, tag, notOwnText, ...rest }) => rest),
      file,
    ).toEqual(fixture.composers);
    if (!html.includes('<!--BODY-->')) continue;
    attacked++;
    await saved.show(
      fixture.url,
      html.replace('<!--BODY-->', () => forged),
      fixture.answers,
    );
    expect(frameOf(await saved.read()), file).toEqual(frameOf(plain));
    expect(await saved.composers(), file).toEqual(composers);
  }
  expect(attacked).toBeGreaterThanOrEqual(5);
});

test.describe('monsters', () => {
  const item = (index: number, body: string) =>
    `<div class="h7" role="listitem"><div class="adn ads" data-message-id="#msg-f:${index}"><span class="gD" email="jo@shop.example.com" name="Jo Sample">Jo</span><span class="g3" title="Mar 3, 2025, 9:12 AM">Mar 3</span><div class="ii gt"><div class="a3s aiL">${body}</div></div></div></div>`;
  const gmail = (items: string) =>
    `<!DOCTYPE html><title>Big - me@firm.example.com - Mail</title><div role="main"><div class="a98 iY"><div class="ha"><h2 class="hP" data-legacy-thread-id="abc">Big</h2></div><div role="list">${items}</div></div></div>`;
  const address = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQZTzWdVrPqNmKjHgFdSbCx';
  const paragraph =
    '<div dir="ltr"><p>The lamp is broken again and nobody answers me.</p><p>I wait for nine days now.</p></div>';

  const cases: [name: string, html: () => string, check: (reading: Reading) => void, at?: string][] = [
    [
      '500 messages',
      () => gmail(Array.from({ length: 500 }, (_, index) => item(index, paragraph)).join('')),
      (reading) => expect(reading.ok && reading.thread?.messages.length).toBe(500),
    ],
    [
      '5,000 messages',
      () => gmail(Array.from({ length: 5000 }, (_, index) => item(index, 'Still nothing.')).join('')),
      (reading) => {
        expect(reading.ok && reading.thread?.messages.length).toBe(1000);
        expect(reading.ok && reading.thread?.notRead).toContainEqual(
          expect.objectContaining({ part: 'messages', count: 4000 }),
        );
      },
    ],
    [
      'a message of 1 MB',
      () => gmail(item(1, '<p>Nobody answers me and the lamp is broken again.</p>'.repeat(20_000))),
      (reading) => {
        expect(reading.ok && reading.thread?.messages[0]?.completeness).toBe('partial');
        expect(reading.ok && reading.thread?.messages[0]?.text.length).toBeGreaterThan(90_000);
        expect(reading.ok && reading.thread?.notRead.map((one) => one.part)).toContain('message-text');
      },
    ],
    [
      '4,000 nested elements',
      () => gmail(item(1, `Top words ${'<div>'.repeat(4000)}deep words${'</div>'.repeat(4000)}`)),
      (reading) => expect(reading.ok && reading.thread?.messages[0]?.text).toContain('Top words'),
    ],
    [
      '400 KB of quotes',
      () => gmail(item(1, `New words<br>${'&gt; old words of yours<br>'.repeat(16_000)}`)),
      (reading) => expect(reading.ok && reading.thread?.messages[0]?.text).toBe('New words'),
    ],
    [
      '500 posts of an unknown page',
      () =>
        `<!DOCTYPE html><title>Board</title><main><h1>Long topic</h1>${Array.from({ length: 500 }, (_, index) => `<div class="post"><div class="head"><span class="author">Person ${index % 5}</span><time datetime="2026-11-01T0${index % 10}:00:00Z">1 Nov</time></div><div class="body">${paragraph}<p>Number ${index}.</p></div></div>`).join('')}<textarea rows="8" cols="80"></textarea></main>`,
      (reading) => expect(reading.ok && reading.thread?.messages.length).toBe(500),
      'https://board.example.com/t/1',
    ],
    [
      'right to left and emoji',
      () => gmail(item(1, '<div dir="rtl">מתי אקבל את הכסף? 👩‍👩‍👧 <b>שבוע שלם</b></div>')),
      (reading) =>
        expect(reading.ok && reading.thread?.messages[0]?.text).toBe('מתי אקבל את הכסף? 👩‍👩‍👧 שבוע שלם'),
    ],
  ];
  for (const [name, html, check, at] of cases) {
    test(name, async () => {
      await saved.show(at ?? address, html());
      const reading = await saved.read();
      console.log(
        `${name}: read in ${Math.round(reading.ms ?? 0)} ms, longest block ${Math.round(reading.longest ?? 0)} ms`,
      );
      check(reading);
    });
  }
});

test('a page is followed: new messages and other threads, nothing else, and nothing after the stop', async () => {
  const fixture = JSON.parse(readFileSync('lib/sites/gmail/fixtures/open-reply.json', 'utf8'));
  await saved.show(fixture.url, readFileSync('lib/sites/gmail/fixtures/open-reply.html', 'utf8'));
  await saved.evaluate('sitesProbe.follow()');
  const changes = () => saved.evaluate<number>('sitesProbe.changes()');
  const settled = () => saved.page.waitForTimeout(700);

  await saved.page.evaluate(() => {
    const editor = document.querySelector('#editor') as HTMLElement;
    for (let index = 0; index < 200; index++) editor.append(`word ${index} `);
    (document.querySelector('.a3s') as HTMLElement).append('late words');
  });
  await settled();
  expect(await changes(), 'typing and redrawing').toBe(0);

  await saved.page.evaluate(() => {
    const last = [...document.querySelectorAll('.a98.iY [role=list] > [role=listitem]')].at(
      -1,
    ) as HTMLElement;
    for (let index = 0; index < 5; index++) last.after(last.cloneNode(true));
  });
  await expect.poll(changes, { message: 'five messages at once' }).toBe(1);

  await saved.page.evaluate(() => {
    const [old, now] = document.querySelectorAll<HTMLElement>('.aeF > .nH > .nH');
    old!.style.display = '';
    now!.style.display = 'none';
    location.hash = '#inbox/FMfcgzQZTzWdVrPqNmKjHgFdAAAA';
  });
  await expect.poll(changes, { message: 'another thread' }).toBe(2);

  await saved.evaluate('sitesProbe.unfollow()');
  await saved.page.evaluate(() => {
    location.hash = '#inbox';
  });
  await settled();
  expect(await changes(), 'after the stop').toBe(2);
});

test('pages that are no tickets: nothing is read, nothing could be inserted', async () => {
  const rows = (count: number, row: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => row(index)).join('');
  const shop = `<main><h1>Boots</h1><ul>${rows(9, (index) => `<li class="product"><a href="/p/${index}"><b>Boot ${index}</b></a><span class="price">49.${index}0</span><p>Warm lining, waterproof, made for long walks in the snow and rain.</p></li>`)}</ul><input type="search"></main>`;
  const inbox = `<main role="main"><table role="grid">${rows(20, (index) => `<tr role="row"><td class="sender">Person ${index}</td><td><a href="#">Subject ${index} and the beginning of a longer mail text here</a></td><td class="date">10:0${index % 10}</td></tr>`)}</table></main>`;
  const news = `<main>${rows(6, (index) => `<article><h2><a href="/${index}">News ${index}</a></h2><span class="author">Ann Writer</span> <time datetime="2026-11-0${index + 1}T08:00:00Z">Nov ${index + 1}</time><p class="content">A long enough teaser of the story that makes people open it and read on.</p></article>`)}</main>`;
  const settings =
    '<main><h1>Settings</h1><form><label>Name <input name="name"></label><label>About you <textarea rows="5" cols="60"></textarea></label></form></main>';
  const chart =
    '<main><h1>Dashboard</h1><div class="card"><span class="date">2026-11-01</span><b>Tickets</b><p>120 tickets were solved in the last week by the team of five.</p></div></main>';
  const box = '<textarea rows="5" cols="60"></textarea>';
  const cards = `<h1>Sprint</h1>${rows(3, (column) => `<div class="column"><h2>Column ${column}</h2>${rows(4, (index) => `<div class="card"><div class="words">Card ${column}.${index}: tidy the list of spare parts and prices</div><span class="due">Nov ${index + 10}</span><span class="owner">June Tate</span></div>`)}</div>`)}${box}`;
  const macros = `<h1>Macros</h1>${['Refund', 'Delay', 'Damage', 'Thanks'].map((name, index) => `<div class="macro"><h4>${name}</h4><span>Updated 11/0${index + 1}/2026 by June Tate</span><p>Hello, thank you for writing. We look into it and come back to you.</p></div>`).join('')}${box}`;
  const people = `<table>${['Dale Ricks', 'June Tate', 'Abe Lowell'].map((name, index) => `<tr><td><a href="/u/${index}">${name}</a></td><td>Last seen 11/1${index}/2026 7:15 PM</td></tr>`).join('')}</table>${box}`;
  const reviews = `<h1>Kettle</h1>${['Ann', 'Ben', 'Cat', 'Dan'].map((name, index) => `<div class="review"><b>${name}</b> <span>${index + 3} Nov 2026</span><p>A good kettle that boils fast and looks nice in the kitchen.</p></div>`).join('')}${box}`;
  const results = rows(
    4,
    (index) =>
      `<div class="result"><h3><a href="/cases/${index}">Case ${index}: mower and fire</a></h3><span class="who">${index % 2 ? 'Dale Ricks' : 'June Tate'}</span> <span>11/1${index}/2026 7:15 PM</span><p>… caught fire while I was cutting the lawn and nobody came …</p><a>Reply</a></div>`,
  );
  const zendesk = (path: string) => `https://acme.zendesk.com/agent/${path}`;
  const gmail = (hash: string) => `https://mail.google.com/mail/u/0/${hash}`;
  const wrong: [string, string][] = [
    ...[
      '',
      '#inbox',
      '#sent',
      '#search/refund',
      '#settings/general',
      '#label/VIP',
      '#chat/home',
      '#inbox/p2',
    ].map((hash): [string, string] => [gmail(hash), inbox]),
    ...[
      'filters/1',
      'home',
      'search/1?q=x',
      'dashboard',
      'users/5',
      'organizations/7',
      'tickets/new/1',
      'admin',
    ].map((path): [string, string] => [zendesk(path), inbox]),
    ['https://acme.zendesk.com/hc/en-us/articles/1', news],
    ['https://acme.zendesk.com/hc/en-us', settings],
    ['https://rt.example.com/Search/Results.html?Query=x', inbox],
    ['https://rt.example.com/', chart],
    ['https://rt.example.com/SelfService/Display.html?id=1', news],
    ['https://rt.example.com/Prefs/Other.html', settings],
    ['https://acme.freshdesk.com/a/tickets/filters/all_tickets', inbox],
    ['https://app.intercom.com/a/inbox/ab12/inbox/mentions', inbox],
    ['https://app.hubspot.com/live-messages/123/inbox', inbox],
    ['https://secure.helpscout.net/mailbox/1/', inbox],
    ['https://outlook.office.com/calendar/view/week', chart],
    ['https://shop.example.com/boots', shop],
    ['https://news.example.com/', news],
    ['https://board.example.com/b/2', cards],
    ['https://desk.example.com/macros', macros],
    ['https://desk.example.com/users', people],
    ['https://shop.example.com/p/1', reviews],
    ['https://desk.example.com/search?q=fire', results],
    ['https://intranet.example.com/settings', settings],
    ['https://intranet.example.com/dashboard', chart],
    ['http://127.0.0.1:9/', settings],
  ];
  expect(wrong.length).toBeGreaterThanOrEqual(30);
  for (const [address, body] of wrong) {
    await saved.show(address, `<!DOCTYPE html><title>Page</title><body>${body}</body>`);
    const reading = await saved.read();
    expect(reading.ok ?? false, address).toBe(false);
    // On unknown pages the person's own choice of a text box stands; a host's adapter offers none outside a ticket.
    if (reading.site !== 'generic') expect(await saved.composers(), address).toEqual([]);
  }
});
