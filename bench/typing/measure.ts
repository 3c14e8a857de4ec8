import type { Page } from '@playwright/test';
import { costIn, traceOf } from '../page-cost/profile';
import { keyCosts } from './key-costs';

/** All in milliseconds. */
export interface Typing {
  /** From key press to the next paint, by the clock. */
  keys: number[];
  /** The same in processor time of the page's main thread. */
  costs: number[];
  longTasks: number[];
  /** Processor time of the page's main thread for all of it. */
  busy: number;
  /** The longest task of ours, or our part of one, in processor time. */
  ourLongest: number;
}
interface Watched {
  keys: number[];
  longTasks: number[];
  box?: HTMLElement;
}

const typed =
  'We were told that it has been escalated. Sorry for any inconvenience, I will be in touch by noon. ';

/** Opens a reply box and puts the caret into its middle. */
export async function openBox(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => (window as unknown as Watched).box !== undefined);
  await page.waitForTimeout(1500); // What comes with a page that opens is no cost of typing.
  const middle = await page.evaluateHandle(() => {
    const { box } = window as unknown as Watched;
    const paragraphs = box!.querySelectorAll('p');
    return paragraphs[Math.floor(paragraphs.length / 2)]!;
  });
  await middle.asElement()!.click();
  await page.waitForTimeout(500);
}

/** Types `count` keys at the pace of a fast typist. */
export async function typeKeys(page: Page, count: number): Promise<Typing> {
  const client = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.keys = [];
    watched.longTasks = [];
  });
  const trace = await traceOf(client, async () => {
    for (let key = 0; key < count; key++) {
      await page.keyboard.press(typed[key % typed.length] === ' ' ? 'Space' : typed[key % typed.length]!);
      // Uneven, so that keys and our check fall together no more often than by chance.
      await page.waitForTimeout(50 + ((key * 37) % 80));
    }
    await page.waitForTimeout(200);
  });
  const { keys, longTasks } = await page.evaluate(() => {
    const { keys, longTasks } = window as unknown as Watched;
    return { keys, longTasks };
  });
  await client.detach();
  const { busy, longest } = costIn(trace);
  return { keys, longTasks, costs: keyCosts(trace), busy, ourLongest: longest };
}
