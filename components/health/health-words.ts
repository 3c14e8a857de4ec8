import type { CheckedPart, PartCheck } from '../../lib/sites/check';

const parts: Record<CheckedPart, string> = {
  subject: 'Subject',
  messages: 'Messages',
  roles: 'Who is the customer',
  times: 'Times',
  composer: 'Reply box',
  channel: 'Public or internal',
};

const stopped: Record<CheckedPart, (site: string) => string> = {
  subject: (site) =>
    `The subject is no longer found on ${site}. Messages, the check and inserting work as before.`,
  messages: (site) =>
    `Messages are no longer found on ${site}. Select or paste the conversation; your drafts are kept, and the check in the reply box works.`,
  roles: (site) =>
    `Who is the customer is no longer found on ${site}. Look over the names before you use the draft; the check and inserting work as before.`,
  times: (site) =>
    `The times of messages are no longer found on ${site}. Days of waiting may be missing; everything else is read as before.`,
  composer: (site) =>
    `The reply box is no longer found on ${site}. Copy the draft instead; reading works as before.`,
  channel: (site) =>
    `Whether the box is public or internal is no longer found on ${site}. It counts as public; look before you send.`,
};

const states: Record<PartCheck['state'], string> = {
  found: 'works',
  older: 'works by an older way',
  missing: 'not found',
  closed: 'no reply box is open',
  unsaid: 'this page does not say',
};

/** The words of the self-test and its notices. */
export const healthWords = {
  notice: {
    stopped: (part: CheckedPart, site: string) => stopped[part](site),
    guess: 'Reading by best guess: compare it with the page.',
    report: 'Report this page',
    test: 'Test this page',
  },
  page: {
    title: 'Self-test',
    lead: 'What Amends finds in the page, part by part, and by which way. Nothing here leaves this device by itself.',
    testing: 'Looking at the page…',
    again: 'Test again',
    unreachable:
      'There is no page to test. Open a ticket in a tab, and choose “Test this page” in the panel.',
    of: (siteName: string, host: string) => (siteName === 'this page' ? host : `${siteName} at ${host}`),
    noThread: 'No ticket is open in that tab, so most parts have nothing to find.',
    columns: { part: 'Part', state: 'State', way: 'Found by', since: 'Answers here since' },
    ways: { api: 'the site’s own interface', guess: 'best guess' } as Record<string, string>,
    checked: (month: string) => `last seen to work ${month}`,
    until: (day: string) => `last on ${day}`,
    parts,
    states,
    report: 'Report',
    reportLead:
      'For us to mend how this site is read: the table above, and the shape of the page. Read it before you pass it on; it holds tags and roles, and no word of the page.',
    withShape: 'With the shape of the page',
    reportLabel: 'The report, whole',
    copy: 'Copy the report',
    copied: 'Copied.',
    copyFailed: 'The browser did not let it be copied. Select the text and copy it.',
  },
};
