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
  /** C9: silent for good after so many events. */
  | { kind: 'silence'; after: number }
  /** C10: ends the response cleanly after so many events. */
  | { kind: 'end'; after: number }
  /** C11: destroys the socket after so many bytes. */
  | { kind: 'reset'; bytes: number }
  /** C12: an error event after so many events. */
  | { kind: 'error-event'; after: number; type: string }
  /** C13: raw words in the stream after so many events. */
  | { kind: 'raw'; after: number; words: string }
  /** C13: every chunk so many bytes long, characters cut in the middle. */
  | { kind: 'chunks'; bytes: number };
