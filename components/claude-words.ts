import type { Emotion } from '../lib/situation/situation';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const thousands = (count: number) => (count < 1000 ? String(count) : `${(count / 1000).toFixed(1)}k`);

/** What the panel says about Claude. */
export const claudeWords = {
  engines: { label: 'Who writes', playbook: 'This device', claude: 'Claude', 'browser-model': 'Browser' },
  write: 'Write with Claude',
  noKey: 'Claude needs an API key of yours. Everything else works without.',
  openSettings: 'Open Settings',
  states: {
    asking: 'Claude is reading the conversation…',
    writing: 'Claude is writing. Not checked yet.',
    repairing: 'Written. The check found something; Claude is putting it right…',
    waiting: (seconds: number) => `Trying again in ${seconds} s`,
    ready: 'Claude’s draft is checked and ready.',
  },
  shortStates: { asking: 'reading…', writing: 'writing…', repairing: 'putting it right…' },
  streamLabel: 'Claude’s draft, arriving',
  stop: 'Stop',
  usePlaybook: 'Use the text made on this device',
  show: 'Show it',
  goesOn: 'Claude is still writing.',
  notYours: 'Claude’s draft is ready. You went on with your own text, so it was left alone.',
  take: 'Take Claude’s',
  compare: 'Compare',
  dismiss: 'Leave it',
  partial: 'This draft is not whole.',
  partialShort: 'cut off',
  carryOn: 'Continue',
  startAgain: 'Start again',
  takePartial: 'Use what is there',
  again: 'Try again',
  leaveOlder: 'Leave older messages out',
  retryAt: (time: string) => `It should work again at ${time}.`,
  serviceSaid: 'The service said:',
  repaired: 'Sent back once to be put right.',
  usage: (input: number, output: number, cached: number) =>
    `${thousands(input)} tokens in, ${thousands(output)} out${cached > 0 ? `, ${Math.round(cached * 100)} % of the input from the cache` : ''}`,
  whatWasSent: 'What was sent',
  doubts: {
    title: 'Not confirmed by the conversation or your settings',
    count: (count: number) => `${plural(count, 'place', 'places')} to verify`,
    dialogTitle: (count: number) => `${plural(count, 'place', 'places')} nobody has confirmed`,
    dialogText: 'These words stand in the draft and in no message or setting:',
    check: 'Check them first',
    insert: 'Insert anyway',
    fix: 'Ask Claude for other words',
  },
  preview: {
    title: 'What will be sent',
    sentTitle: 'What was sent',
    to: 'To',
    model: 'Model',
    once: 'This is shown before the first call. Later you find it beside every draft.',
    nothingElse:
      'Names of companies and products stay as they are. Nothing else leaves this device; the key goes along in a header to this host alone.',
    hidden: (count: number) => `${plural(count, 'value', 'values')} replaced by a placeholder`,
    hiddenNone: 'No personal data was replaced. This can be changed in Settings.',
    kinds: {
      secret: 'key or token',
      account: 'account number',
      card: 'card number',
      'national-id': 'national number',
      email: 'mail address',
      ip: 'network address',
      address: 'postal address',
      phone: 'phone number',
      name: 'name',
    } as Record<string, string>,
    leftOut: 'Left out',
    left: {
      internalNotes: (count: number) => plural(count, 'internal note', 'internal notes'),
      attachments: (count: number) => plural(count, 'attachment', 'attachments'),
      olderMessages: (count: number) => plural(count, 'older message', 'older messages'),
      hiddenTexts: (count: number) => `${plural(count, 'text', 'texts')} no reader of the mail sees`,
      quotedTexts: (count: number) => `quotes and signatures in ${plural(count, 'message', 'messages')}`,
    },
    leftNothing: 'nothing',
    parts: {
      thread: 'The conversation and what was worked out from it',
      task: 'What is asked',
      workspace: 'What you said about your team',
      method: 'How to write (the same for everyone)',
    },
    asSent: 'Letter by letter',
    messages: (count: number) => `The conversation: ${plural(count, 'message', 'messages')}`,
    send: 'Send and write',
    sendNote: 'Your agreement is kept for this host. Settings takes it back.',
    cancel: 'Don’t send',
  },
  compareTitle: 'Two drafts',
  compareNote: 'Take either; the other stays one click away.',
  sides: {
    now: 'In the editor',
    playbook: 'Made on this device',
    claude: 'Written by Claude',
    'browser-model': 'Written by the browser’s model',
  },
  takeThis: 'Take this one',
  notYet: 'Not asked for yet.',
  words: (count: number) => plural(count, 'word', 'words'),
  reading: {
    title: 'How Claude reads it',
    feels: 'Feels',
    differs: (here: string) => `read on this device: ${here}`,
    needs: 'Needs',
    mines: 'Landmines',
    ask: 'Find out first',
    emotions: {} as Partial<Record<Emotion, string>>,
  },
  rewrite: {
    byClaude: 'By Claude',
    asks: {
      shorter: 'Make it shorter; keep every fact, time and promise.',
      warmer: 'Make it warmer, without new facts or stock sympathy.',
      firmer: 'Make it firmer: clear and kind, no softeners.',
      plainer: 'Use plainer words and shorter sentences.',
    },
    ofSelection: 'The words you selected',
    ofDraft: 'The whole draft',
    suggestion: 'Claude suggests',
    instead: 'Instead of',
    take: 'Take it',
    discard: 'Discard',
    gone: 'The text has changed since; nothing was replaced.',
    finding: 'Ask Claude',
    findingLabel: (rule: string) => `Ask Claude for other words: ${rule}`,
    objection: (rule: string, message: string, advice: string) =>
      `Objection “${rule}”: ${message}${advice ? ` Advice: ${advice}` : ''}`,
  },
  summary: {
    title: 'Summary',
    ask: 'Summarise with Claude',
    open: 'Still open',
    copy: 'Copy',
    asNote: 'Insert as note',
    anew: 'Summarise anew',
    close: 'Close',
    stale: 'Written before the last message.',
  },
  orders: {
    title: (count: number) =>
      count === 1
        ? 'A message holds words meant for a machine'
        : `${count} messages hold words meant for a machine`,
    text: 'They are never followed. Read these words as what they are: someone’s attempt.',
  },
} as const;

/** What differs where the browser's own model writes. */
const browserModelWords = {
  write: 'Write with the browser’s model',
  states: {
    ...claudeWords.states,
    asking: 'The browser’s model is reading the conversation…',
    writing: 'The browser’s model is writing. Not checked yet.',
    repairing: 'Written. The check found something; the browser’s model is putting it right…',
    ready: 'The draft of the browser’s model is checked and ready.',
  },
  streamLabel: 'Draft of the browser’s model, arriving',
  goesOn: 'The browser’s model is still writing.',
  notYours:
    'The draft of the browser’s model is ready. You went on with your own text, so it was left alone.',
  take: 'Take it',
};

export const wordsFor = (engine: 'claude' | 'browser-model' | undefined) =>
  engine === 'browser-model' ? { ...claudeWords, ...browserModelWords } : claudeWords;
