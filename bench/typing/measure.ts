import type { Page } from '@playwright/test';

export interface Typing {
  /** From key press to the next paint, in milliseconds. */
  keys: number[];
  longTasks: number[];
  /** Processor time of the page's main thread, in milliseconds. */
  busy: number;
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
  // Time on the processor, not on the clock: other programs don't count.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busyTime = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  await page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.keys = [];
    watched.longTasks = [];
  });
  const before = await busyTime();
  for (let key = 0; key < count; key++) {
    await page.keyboard.press(typed[key % typed.length] === ' ' ? 'Space' : typed[key % typed.length]!);
    // Uneven, so that keys and our check fall together no more often than by chance.
    await page.waitForTimeout(50 + ((key * 37) % 80));
  }
  await page.waitForTimeout(200);
  const busy = (await busyTime()) - before;
  const { keys, longTasks } = await page.evaluate(() => {
    const { keys, longTasks } = window as unknown as Watched;
    return { keys, longTasks };
  });
  await client.detach();
  return { keys, longTasks, busy };
}
