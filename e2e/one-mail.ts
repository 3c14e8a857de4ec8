import type { Page } from '@playwright/test';
import type { Amends } from './browser';
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

/** The words that are marked in the page. */
export const marksIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => String(range))));
