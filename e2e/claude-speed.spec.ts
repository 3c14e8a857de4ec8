import { expect, type Page, test } from '@playwright/test';
import { eventsOf } from './api/events';
import { answerText, engine, goodText, openClaudeDesk } from './claude';
import { draftBox } from './panel-draft';

interface Watched {
  seen: Record<string, number>;
  /** Start, in milliseconds since 1970, and length. */
  longTasks: [number, number][];
}

/** A draft longer than any: four letters in a delta, 200 deltas a second. */
const long = goodText.replace(
  'Our export',
  `${'We looked at the export again and again. '.repeat(40)}\n\nOur export`,
);
const piece = 4;
const pace = 5;

test('at 200 deltas a second every word is soon seen and nothing blocks', async () => {
  test.setTimeout(120_000);
  const desk = await openClaudeDesk();
  const { panel, api } = desk;
  const text = answerText(long);
  const events = eventsOf({ text, piece });
  const delays: number[] = [];
  const longTasks: number[] = [];
  const words = ['Threatening', 'Every night', 'A named owner', 'Dear Marta', 'Our export'];
  /** The event with which the last letter of a word goes out. */
  const eventOf = (word: string): number => {
    const wire = word.replace('Marta', '[customer-1-first]').replace('Threatening', '"threatening"');
    const at = text.indexOf(wire, word === 'Our export' ? text.indexOf('again. \\n') : 0) + wire.length;
    return 3 + Math.floor((at - 1) / piece);
  };
  const cpu: number[] = [];
  for (let round = 0; round < 3; round++) {
    await panel.evaluate((words) => {
      const watched: Watched = { seen: {}, longTasks: [] };
      (window as unknown as { watched: Watched }).watched = watched;
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries())
          watched.longTasks.push([performance.timeOrigin + startTime, Math.round(duration)]);
      }).observe({ type: 'longtask' });
      const main = document.querySelector('main') as HTMLElement;
      const look = () => {
        const region = main.querySelector('[aria-label="Claude’s draft, arriving"]')?.textContent ?? '';
        const reading = [...main.querySelectorAll('section')]
          .filter(
            (one) => one.querySelector('h2')?.textContent !== 'Situation' && !one.querySelector('textarea'),
          )
          .map((one) => one.textContent)
          .join(' ');
        for (const word of words) {
          const place = word === 'Dear Marta' || word === 'Our export' ? region : reading;
          if (!(word in watched.seen) && place.includes(word)) watched.seen[word] = Date.now();
        }
      };
      new MutationObserver(look).observe(main, { childList: true, subtree: true, characterData: true });
    }, words);
    api.play({ answer: { text, piece }, pace });
    await panel
      .getByRole('radio')
      .nth(round === 0 ? 0 : 1)
      .scrollIntoViewIfNeeded();
    if (round === 0) await engine(panel, 'Claude').click();
    else
      await panel
        .getByRole('radio')
        .nth(round % 2)
        .click();
    await panel.getByRole('button', { name: 'Stop', exact: true }).waitFor();
    const trace = await startTrace(panel);
    await panel.waitForTimeout(2500);
    cpu.push(...(await trace()));
    await expect(draftBox(panel)).toHaveValue(/Customer Support$/, { timeout: 30_000 });
    const watched = await panel.evaluate(() => (window as unknown as { watched: Watched }).watched);
    for (const word of words) {
      const went = api.times[eventOf(word)];
      const came = watched.seen[word];
      expect(came, word).toBeDefined();
      if (went && came) delays.push(came - went);
    }
    const [first = 0, last = 0] = [api.times[0], api.times.at(-1)];
    const span = last - first;
    const during = watched.longTasks.filter(([at, length]) => at + length > first && at < last);
    longTasks.push(...during.map(([, length]) => length));
    const told = watched.longTasks.map(
      ([at, length]) => `${length} ms ${at < first ? 'before' : at < last ? 'during' : 'after'}`,
    );
    console.log(
      `round ${round + 1}: ${events.length} events in ${span} ms (${Math.round((1000 * events.length) / span)} a second), long tasks: ${told.join(', ') || 'none'}`,
    );
  }
  delays.sort((one, other) => one - other);
  console.log(
    `from the server's write to the panel: median ${delays[delays.length >> 1]} ms, worst ${delays.at(-1)} ms of ${delays.length} words; long tasks while it streams: ${longTasks.length}`,
  );
  cpu.sort((one, other) => other - one);
  console.log(
    `processor time of the panel's tasks while it streams: longest ${cpu.slice(0, 3).map(Math.round).join(', ')} ms; over 50 ms: ${cpu.filter((one) => one > 50).length}`,
  );
  expect(cpu.length).toBeGreaterThan(100);
  expect(cpu.filter((one) => one > 50)).toEqual([]);
  await desk.close();
});

/** Processor time of every task of the panel's main thread, in milliseconds: a busy machine does not lengthen it. */
async function startTrace(panel: Page): Promise<() => Promise<number[]>> {
  const session = await panel.context().browser()!.newBrowserCDPSession();
  const events: { name: string; pid: number; tid: number; tdur?: number; args: { name?: string } }[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  return async () => {
    const done = new Promise((end) => session.once('Tracing.tracingComplete', end));
    await session.send('Tracing.end');
    await done;
    const main = new Set(
      events
        .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
        .map(({ pid, tid }) => `${pid}.${tid}`),
    );
    return events
      .filter(({ name, pid, tid, tdur }) => /RunTask$/.test(name) && tdur && main.has(`${pid}.${tid}`))
      .map(({ tdur = 0 }) => tdur / 1000);
  };
}
