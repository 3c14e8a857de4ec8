import { gmailPage, sampleMessages } from '../../e2e/pages/gmail';

const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<div class="row"><span>Row ${index}</span><b>0</b></div>`,
  ).join('');

/** A board that no adapter knows: 120 messages and a reply box. */
const board = `<!DOCTYPE html><html lang="en"><title>Kettle leaks</title><main><h1>Kettle leaks</h1>${Array.from(
  { length: 120 },
  (_, index) =>
    `<div class="post"><div class="head"><b class="author">Person ${index % 4}</b> <time datetime="2026-11-${String(1 + Math.floor(index / 6)).padStart(2, '0')}T${String(8 + (index % 6)).padStart(2, '0')}:00:00Z">Nov 2026</time></div><div class="words"><p>The new kettle leaks on the worktop, and nobody answers me.</p><p>Number ${index}.</p></div></div>`,
).join('')}<textarea rows="8" cols="80"></textarea></main></html>`;

/** Pages with a thread, a reply box in use, and a large part that changes all the time. */
export const busyPages: Record<string, { url: string; html: string; box: string; list: string }> = {
  Gmail: {
    url: 'https://mail.google.com/mail/u/0/one',
    html: gmailPage({
      threadId: '1960aa0010000001',
      subject: 'Charged twice',
      messages: Array.from({ length: 10 }, (_, index) => sampleMessages[index % sampleMessages.length]!),
      composers: ['We apologize for any inconvenience. You should have told us.'],
    }),
    box: '#composer-0',
    list: '[role=list]',
  },
  'a page read by guess': {
    url: 'https://board.example.com/t/1',
    html: board,
    box: 'textarea',
    list: 'main',
  },
};

/** The page with a part of 1,000 rows beside the thread. */
export const withBusyPart = (html: string): string =>
  html.replace('</body>', '').replace(/(<\/html>|$)/, `<div id="busy">${rows(1000)}</div>$1`);

/** Runs in the page: 200 nodes a second are added, removed or changed, a tenth of them in the thread itself. */
export function changeNodes({ list, seconds }: { list: string; seconds: number }): Promise<number> {
  const busy = document.querySelector('#busy')!;
  const thread = document.querySelector(list)!;
  let changes = 0;
  return new Promise((resolve) => {
    const until = performance.now() + seconds * 1000;
    const timer = setInterval(() => {
      for (let one = 0; one < 9; one++, changes++) {
        const row = busy.children[(changes * 7) % busy.children.length]!;
        if (changes % 3 === 0) row.lastElementChild!.textContent = String(changes);
        else if (changes % 3 === 1) row.classList.toggle('on');
        else busy.append(row);
      }
      // What a host does in the thread: an avatar, a class, a badge that comes and goes.
      const badge = thread.querySelector(':scope > .badge');
      if (badge) badge.remove();
      else thread.append(Object.assign(document.createElement('i'), { className: 'badge' }));
      changes++;
      if (performance.now() < until) return;
      clearInterval(timer);
      resolve(changes);
    }, 50);
  });
}

/** Runs in the page: another thread comes into view, as hosts do it without loading. */
export function showThread(number: number): void {
  const subject = document.querySelector('h2.hP')!;
  subject.textContent = `Thread ${number}`;
  subject.setAttribute('data-legacy-thread-id', `1960aa00100${(10_000 + (number % 40)).toString(16)}`);
  const list = document.querySelector('[role=list]')!;
  const items = [...list.querySelectorAll<HTMLElement>(':scope > [role=listitem]')];
  for (const [index, item] of items.entries()) {
    const copy = item.cloneNode(true) as HTMLElement;
    copy
      .querySelector('[data-legacy-message-id]')
      ?.setAttribute('data-legacy-message-id', `${number % 40}a${index}`);
    item.replaceWith(copy);
  }
  location.hash = `#inbox/${number}`;
}
