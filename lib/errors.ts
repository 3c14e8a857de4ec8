/** Every failure a person can meet, by code; turned into words only on screen. */
export const errorText = {
  'no-thread': 'No ticket or mail thread is open here. Open one, or paste the conversation.',
  'no-composer': 'No reply box is open. Open the reply, or copy the draft.',
  'several-composers': 'Several reply boxes are open. Click into the one that should get the draft.',
  'other-thread': 'The page now shows another thread. Your draft is kept with its own.',
  'composer-gone': 'The reply box closed before the draft was in. Nothing was inserted; your draft is kept.',
  'insert-refused': 'This editor did not take the draft. Nothing was changed; copy it instead.',
  'insert-damaged': 'The editor changed the draft, so it was taken out again. Copy it instead.',
  'insert-left':
    'The editor changed the draft and part of it may still stand in the reply box: look there before you send. Your draft is kept here; copy it.',
  'already-in': 'This draft is already in the reply box. Nothing was inserted a second time.',
  'written-since':
    'The reply box has changed since the draft went in, so it was left as it is. Ctrl+Z in the box takes steps back one by one.',
  'wrong-channel':
    'The open box is an internal note, and this draft is for the customer. Switch the box, or insert as a note.',
  'side-conversation':
    'The open box is a side conversation with other people, so nothing was inserted. Click into the reply or the note of the ticket, or copy the draft.',
  'box-is-public':
    'The open box goes to the customer, and this text is for colleagues. Switch the box to an internal note, or copy it.',
  'page-not-reached': 'This page can’t be reached. Reload the tab once.',
  'site-off': 'Amends is off for this site.',
  'bad-message': 'Something unexpected arrived and was refused.',
  'bad-input': 'This file or text can’t be used.',
  'too-large': 'This is larger than Amends reads; the part that was read is shown.',
  'no-api-key': 'There is no API key yet. Add one in Settings; the draft made on this device needs none.',
  'key-shape': 'This does not look like an API key: no spaces, at least 8 characters. Nothing was saved.',
  'address-shape':
    'This address can’t be used. It has to begin with https:// (http:// only on this computer) and hold no password or question mark. Nothing was saved.',
  'header-shape':
    'One of the extra headers can’t be used: one per line, as “name: value”. Nothing was saved.',
  'key-refused': 'The API key was not accepted. Check it in Settings.',
  'not-allowed': 'This key may not use this model or service.',
  'model-missing': 'This model is not there for your key. Choose another in Settings.',
  'request-refused': 'Claude could not take the request. Your draft is kept.',
  'no-credit': 'The account behind this key has no credit left.',
  'request-too-long': 'The conversation is too long for one request. Leave older messages out.',
  busy: 'Too many requests at the moment. Your draft is kept; try again shortly.',
  overloaded: 'Claude is overloaded. Your draft is kept; try again, or take the one made on this device.',
  'service-failed': 'Claude had a fault of its own. Your draft is kept; try again.',
  'no-answer': 'Claude did not answer in time. Your draft is kept; try again.',
  offline: 'No connection. Your draft is kept.',
  'host-refused': 'This address is not the one set for Claude, so nothing was sent.',
  stopped: 'Stopped. What had arrived is kept.',
  silent: 'Nothing came for 20 seconds, so it was stopped. What had arrived is kept.',
  'broken-off': 'The connection ended early. What had arrived is kept.',
  cut: 'The text reached its limit and is cut. What had arrived is kept.',
  refused: 'Claude declined to write this one. The draft made on this device is there.',
  empty: 'Nothing came back. Try again.',
  'bad-answer': 'The answer was not in the form that was asked for. The draft made on this device is there.',
  'browser-model-absent':
    'This browser has no model of its own, or this computer can’t run it. The draft made on this device is there.',
  'browser-model-click': 'The browser loads its model only after a click. Click once more.',
  'browser-model-failed':
    'The browser’s own model stopped with a fault. The draft made on this device is there.',
  'storage-failed': 'The browser refused to store the draft. Copy it to keep it.',
} as const;

export type ErrorCode = keyof typeof errorText;

const keptPart = ' What had arrived is kept.';

/** The words for a run that ended early: what is kept is said only where some of the text had arrived. */
export const endedText = (code: ErrorCode, arrived: boolean): string =>
  arrived ? errorText[code] : errorText[code].replace(keptPart, '');

/** A failure with a code from the list; `detail` is for logs and tests, never for the screen. */
export class AmendsError extends Error {
  override name = 'AmendsError';
  readonly code: ErrorCode;
  constructor(code: ErrorCode, detail?: string) {
    super(detail ? `${code}: ${detail}` : code);
    this.code = code;
  }
}

/** What an operation that may be refused answers across contexts, where an exception would lose its class. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; code: ErrorCode };
