import { expect, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { gmailPage, sampleMessages, serveGmail } from './pages/gmail';

/** A mail thread of three messages with one reply box open; `composer` is what stands in it. */
export async function openMail({ context }: Amends, composer = ''): Promise<Page> {
  await serveGmail(context, {
    '/mail/u/0/one': gmailPage({
      threadId: '1960aa0010000001',
      subject: 'Charged twice',
      messages: sampleMessages,
      composers: [composer],
    }),
  });
  const page = context.pages()[0] as Page;
  await page.goto('https://mail.google.com/mail/u/0/one');
  return page;
}

/** For all tests of a file: that mail with the panel beside it, which has read it. */
export function mailDesk(composer = '') {
  const desk = {} as { amends: Amends; page: Page; panel: Page };
  test.beforeAll(async () => {
    desk.amends = await launchAmends();
    desk.page = await openMail(desk.amends, composer);
    desk.panel = await desk.amends.openPanel();
    await expect(desk.panel.getByRole('banner')).toContainText('read 3 messages');
  });
  test.afterAll(() => desk.amends?.close());
  return desk;
}

/** The words that are marked in the page. */
export const marksIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => String(range))));
