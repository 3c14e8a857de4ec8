import { readNeeds } from '../lint';
import type { PanelService } from './service';

const asked = `Ann Webb: I ordered a lamp on 3 March 2026 and it has not come.
Support: We are sorry. We will send a new one by Monday.`;
export const asksAgain = `${asked}
Ann Webb: Nothing came. This is the third time I write. I want a refund of $40 by Friday, or I will cancel.`;

/** One step of work: `more` when it is to be done again. */
export type WarmStep = () => unknown;
/** Short enough for a page that is being looked at. Milliseconds. */
const slice = 8;

/** Work that is thrown away, so that the first real thread finds every pattern built. Each step is a pause apart. */
export function warmSteps(service: Omit<PanelService, 'warmSteps'>): WarmStep[] {
  const now = new Date();
  const read = (conversation: string) => {
    const thread = service.threadFromPaste(conversation, 'paste', ['Support']);
    return { thread, situation: service.readSituation(thread, now), workspace: {}, now };
  };
  return [
    () => read(asked),
    () => read(asksAgain),
    () => {
      const until = performance.now() + slice;
      return readNeeds(() => performance.now() > until) ? 'more' : 'done';
    },
    () => service.lint('We are sorry that your lamp has not come. I will write to you by Monday.', {}),
    () => service.compose('email', read(asksAgain)),
  ];
}
