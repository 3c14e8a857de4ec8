/** One stretch of a text node that stands unchanged (but for NBSP) in the text. */
export interface Run {
  node: Text;
  from: number;
  start: number;
  length: number;
  /** The node's text when it was read, to notice a change. */
  data: string;
}

export interface Place {
  node: Node;
  offset: number;
}

/** What a walk through an editable leaves: the text, and where each part of it stands. */
export interface TextLayout {
  text: string;
  runs: Run[];
  /** Offset at which each visited node begins and ends; beyond the text on empty lines below it. */
  entries: Map<Node, number>;
  exits: Map<Node, number>;
  /** Where a caret may stand for an offset that no character holds. */
  places: Map<number, Place>;
  /** Empty lines after the last words, above signature and quote. */
  emptyEnd: Place[];
  /** Offsets at which something that is not the agent's own was left out. */
  cuts: number[];
}

/** What of the text before decides how it goes on after the end of a block. */
export interface WriterState {
  /** Of what is written; in a part that is read on its own only whether it is 0 counts. */
  length: number;
  breaks: number;
  marker: string;
}

/** Writes text as lines: line breaks and list signs only come out when words follow. */
export class TextWriter {
  readonly runs: Run[] = [];
  readonly places = new Map<number, Place>();
  readonly cuts: number[] = [];
  emptyEnd: Place[] = [];
  /** The first place for words in an empty editor: a line of its own, else above what is left out. */
  firstOpen: Place | undefined;
  firstCut: Place | undefined;
  lineOpen = false;
  private readonly parts: string[] = [];
  private length: number;
  private breaks: number;
  private marker: string;
  private space: { node: Text; from: number } | undefined;
  private cutSince = false;

  constructor({ length, breaks, marker }: WriterState = { length: 0, breaks: 0, marker: '' }) {
    this.length = length;
    this.breaks = breaks;
    this.marker = marker;
  }

  get state(): WriterState {
    const { length, breaks, marker } = this;
    return { length, breaks, marker };
  }

  /** The offset that the next character would have. */
  get here(): number {
    return this.length === 0 ? 0 : this.length + this.breaks;
  }

  get text(): string {
    return this.parts.join('');
  }

  /** The words data[from, to) of a node. */
  words(node: Text, data: string, from: number, to: number): void {
    if (from >= to) return;
    if (!this.lineOpen) this.startLine();
    if (this.space) this.run(this.space.node, this.space.node.data, this.space.from, ' ');
    this.space = undefined;
    this.run(node, data, from, data.slice(from, to).replaceAll('\u00A0', ' '));
  }

  /** White space that is one space when words follow in the line, else nothing. */
  mayBeSpace(node: Text, from: number): void {
    if (this.lineOpen) this.space ??= { node, from };
  }

  /** A line ends here; where none was begun it is an empty one. */
  endLine(place: Place): void {
    this.space = undefined;
    if (this.lineOpen) {
      this.breaks = Math.max(this.breaks, 1);
    } else if (this.length > 0) {
      this.places.set(this.here, place);
      if (!this.cutSince) this.emptyEnd.push(place);
      this.breaks += 1;
    } else {
      this.firstOpen ??= place;
    }
    this.lineOpen = false;
  }

  /** A block begins or ends: so many line breaks at least. */
  boundary(breaks: number): void {
    this.space = undefined;
    this.breaks = Math.max(this.breaks, breaks);
    this.lineOpen = false;
  }

  listItem(marker: string): void {
    this.marker = marker;
  }

  /** Something is left out here. */
  cut(place: Place): void {
    this.cuts.push(this.length);
    this.cutSince = true;
    this.firstCut ??= place;
  }

  private startLine(): void {
    if (this.length > 0) this.write('\n'.repeat(this.breaks) + this.marker);
    else this.write(this.marker);
    this.breaks = 0;
    this.marker = '';
    this.emptyEnd = [];
    this.cutSince = false;
    this.lineOpen = true;
  }

  private run(node: Text, data: string, from: number, text: string): void {
    const last = this.runs.at(-1);
    const goesOn =
      last?.node === node && last.from + last.length === from && last.start + last.length === this.length;
    if (goesOn) last.length += text.length;
    else this.runs.push({ node, from, start: this.length, length: text.length, data });
    this.write(text);
  }

  private write(text: string): void {
    if (!text) return;
    this.parts.push(text);
    this.length += text.length;
  }
}
