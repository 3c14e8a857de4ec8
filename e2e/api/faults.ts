/** Where a stream breaks: after so many events, or after so many bytes, in the middle of whatever stands there. */
export type Cut = { after: number } | { bytes: number };

/** What the server does with one request; the names follow the table of faults. */
export type Fault =
  | { kind: 'none' }
  /** C1 to C7: an error answer; `body` as text replaces the API's own shape. */
  | {
      kind: 'status';
      status: number;
      type?: string;
      message?: string;
      body?: string;
      headers?: Record<string, string>;
    }
  /** C8: takes the request and never answers. */
  | { kind: 'no-headers' }
  /** C9: silent for good. */
  | ({ kind: 'silence' } & Cut)
  /** C10: ends the response cleanly. */
  | ({ kind: 'end' } & Cut)
  /** C11: destroys the socket. */
  | ({ kind: 'reset' } & Cut)
  /** C12: an error event. */
  | ({ kind: 'error-event'; type: string } & Cut)
  /** C13: raw words in the stream, then the rest of it. */
  | ({ kind: 'raw'; words: string } & Cut)
  /** C13: every chunk so many bytes long, characters cut in the middle. */
  | { kind: 'chunks'; bytes: number };
