export interface Span {
  start: number;
  end: number;
}

/** A library that also checks prose, with the checks it has switched on by itself. */
export interface Peer {
  name: string;
  /** Checks a text and answers the number of findings. */
  check(text: string): number | Promise<number>;
  /** Forgets what it has seen. */
  forget?(): void;
  /** Passive clauses, where it can find them. */
  passives?(text: string): Span[];
  /** Too slow for the whole of the text: measured on a part. */
  slow?: true;
}
export type LoadPeer = () => Promise<Peer>;
