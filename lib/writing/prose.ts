import type { Evidence } from '../situation/situation';
import { hash } from '../thread';
import { type Bank, openingOf, sameFact, scoreOf, slotPattern, slotsOf, takesFailure } from './bank';
import type { Case } from './case/case';
import { asksForReader, isPointed, quotable } from './case/pointed';
import type { Slot } from './case/slots';
import { shortOut, speakOut, spellOut } from './contractions';
import { findGaps, type Gap, type Source } from './draft';
import { bankFor } from './parts/legal';
import { othersPointed, othersQuestion, readQuestion } from './parts/threats';
import { bankForUnread } from './parts/unread';
import { onWorkday, saysToday } from './workday';

export interface Written {
  text: string;
  sources: Source[];
  gaps: Gap[];
  /** Where each bank's sentences stand: what coaching notes are tied to. */
  places: { bank: string; say: string; start: number; end: number }[];
}

/** Writes a text from banks: the same case always gives the same words, and no sentence opens like the one before. */
export class Writer {
  readonly case: Case;
  private readonly seed: string;
  private readonly marks: Set<string>;
  private text = '';
  private sources: Source[] = [];
  private places: Written['places'] = [];
  private readonly usedSlots = new Set<string>();
  private readonly usedSays = new Set<string>();
  private lastOpening = '';
  private lastSay = '';
  private between = '';

  /** Questions of the customer's the text has to take up beside the first. */
  openQuestions: readonly Evidence[] = [];

  /** `avoided`: sentences our own check objects to in this case. */
  constructor(
    facts: Case,
    seed: string,
    private readonly avoided: ReadonlySet<string> = new Set(),
  ) {
    this.case = { ...facts, slots: { ...facts.slots } };
    this.seed = seed;
    this.marks = new Set(facts.marks);
  }

  /** Begins a new paragraph with the next sentence. */
  paragraph(): this {
    if (this.text) this.between = '\n\n';
    return this;
  }

  line(prefix = ''): this {
    const gap = this.between.startsWith('\n\n') ? '\n\n' : '\n';
    this.between = this.text ? `${gap}${prefix}` : prefix;
    return this;
  }

  /** Adds the sentence of this bank that suits the case best; nothing where none fits. Answers whether one did. */
  say(usual: Bank, from?: Source['from']): boolean {
    const bank = this.bankFor(usual);
    const choice = this.choose(bank);
    if (!choice) return false;
    const sentences = choice.say.split(' | ').map((sentence) => ({ sentence, ...this.render(sentence) }));
    this.usedSays.add(choice.say);
    for (const name of slotsOf(choice.say)) this.usedSlots.add(sameFact[name] ?? name);
    for (const { sentence, words, source } of sentences)
      this.place(words, from ? { ...source, from } : source, bank.id, sentence);
    return true;
  }

  /** Whether this bank has a sentence for the case. */
  sayable(bank: Bank): boolean {
    return this.choose(this.bankFor(bank)) !== undefined;
  }

  /** Takes up a question that is still open, quoted in the customer's words. */
  sayQuestions(bank: Bank, pointed: Bank, presence: Bank): void {
    for (const { messageId, quote } of this.openQuestions.slice(0, 3)) {
      const text = quotable(quote);
      this.case.slots.open = { text, from: 'thread', evidence: { messageId, quote } };
      this.usedSlots.delete('open');
      const asker = this.case.others?.get(messageId);
      this.case.slots.asker = asker ? { text: asker, from: 'thread' } : undefined;
      this.usedSlots.delete('asker');
      if (asker) this.say(isPointed(quote) ? othersPointed : othersQuestion);
      else if (asksForReader.test(text)) this.say(readQuestion);
      else this.say(text.split(' ').length <= 2 ? presence : isPointed(quote) ? pointed : bank);
    }
  }

  /** Adds words as they are. */
  write(words: string, source: Omit<Source, 'start' | 'end'> = { from: 'playbook' }, bank = 'plain'): this {
    this.place(words, source, bank, words);
    return this;
  }

  has(slot: string): boolean {
    return this.case.slots[slot] !== undefined;
  }

  is(mark: string): boolean {
    return this.marks.has(mark);
  }

  /** Adds a mark the text itself gives rise to: which option it is written for, what it has already said. */
  mark(name: string): void {
    this.marks.add(name);
  }

  get words(): number {
    return this.text.split(/\s+/).filter(Boolean).length;
  }

  done(): Written {
    return { text: this.text, sources: this.sources, gaps: findGaps(this.text), places: this.places };
  }

  /** Seeded: the choice moves with the thread, never with the clock. */
  pick<T>(id: string, from: readonly T[]): T {
    return from[Number.parseInt(hash(`${this.seed}/${id}`).slice(-6), 36) % from.length]!;
  }

  private bankFor(bank: Bank): Bank {
    return this.is('unread') ? bankForUnread(bank) : bankFor(bank, this.is('legal-matter'));
  }

  private choose(bank: Bank): { say: string } | undefined {
    const fitting = bank.phrases
      .map((phrase) =>
        typeof phrase === 'string' ? { marks: '', say: phrase } : { marks: phrase[0], say: phrase[1] },
      )
      .filter(
        ({ marks, say }) =>
          !this.usedSays.has(say) &&
          !say.split(' | ').some((part) => this.avoided.has(part)) &&
          this.allows(marks) &&
          this.fits(say),
      );
    const fresh = fitting.filter(({ say }) => openingOf(this.fill(say)) !== this.lastOpening);
    const pool = fresh.length ? fresh : fitting;
    if (!pool.length) return undefined;
    const scored = pool.map((one) => ({
      ...one,
      score: scoreOf(one, this.case, this.usedSlots, this.lastSay, bank.rich),
    }));
    const best = Math.max(...scored.map(({ score }) => score));
    return this.pick(
      bank.id,
      scored.filter(({ score }) => score >= best - 1.3),
    );
  }

  private allows(marks: string): boolean {
    return marks
      .split(' ')
      .filter(Boolean)
      .every((mark) => (mark.startsWith('!') ? !this.is(mark.slice(1)) : this.is(mark)));
  }

  private fits(say: string): boolean {
    return (
      !(this.case.workday && saysToday(say)) &&
      slotsOf(say).every((name) => this.slot(name) !== undefined && this.hasRoom(say, name)) &&
      takesFailure(say, this.case.slots.matter?.text)
    );
  }

  /** What they said at length has a sentence to itself. */
  private hasRoom(say: string, name: string): boolean {
    if (name !== 'told' && name !== 'told2' && name !== 'wish') return true;
    const words = this.slot(name)!.text.split(' ').length;
    return words <= 14 || new RegExp(`\\{${name}\\}[.?]`, 'i').test(say);
  }

  private slot(name: string): Slot | undefined {
    const slot = this.case.slots[name.charAt(0).toLowerCase() + name.slice(1)];
    return slot && name !== name.toLowerCase()
      ? { ...slot, text: slot.text.charAt(0).toUpperCase() + slot.text.slice(1) }
      : slot;
  }

  private fill(say: string): string {
    const day = this.case.workday;
    const told = day ? onWorkday(say, day) : say;
    return this.spelled(this.inTone(told).replace(slotPattern, (_, name: string) => this.slot(name)!.text));
  }

  /** "relay api" is "Relay API" in our own sentences; what stands in quotes is somebody else's. */
  private spelled(words: string): string {
    return (this.case.names ?? []).reduce(
      (text, name) =>
        text.replace(
          new RegExp(`(?<![\\p{L}\\d“])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'giu'),
          name,
        ),
      words,
    );
  }

  private inTone(say: string): string {
    if (this.is('tone-formal')) return spellOut(say);
    if (this.is('tone-plain')) return shortOut(say);
    return this.is('tone-warm') && !this.is('letter') ? speakOut(say) : say;
  }

  /** The sentence with its facts, and the fact it rests on most. */
  private render(say: string): { words: string; source: Omit<Source, 'start' | 'end'> } {
    const facts = slotsOf(say).map((name) => this.slot(name)!);
    const toVerify = facts.find(({ from }) => from === 'to-verify');
    const main = toVerify ?? facts.find(({ evidence }) => evidence) ?? facts[0];
    const words = this.fill(say);
    const from = words.includes('⟦') ? 'to-verify' : (main?.from ?? 'playbook');
    return { words, source: { from, ...(main?.evidence && { evidence: main.evidence }) } };
  }

  private place(words: string, source: Omit<Source, 'start' | 'end'>, bank: string, say: string): void {
    this.text += this.between || (this.text ? ' ' : '');
    this.between = '';
    const start = this.text.length;
    this.text += words;
    const end = this.text.length;
    this.sources.push({ start, end, ...source });
    this.places.push({ bank, say, start, end });
    this.lastOpening = openingOf(words);
    this.lastSay = say;
  }
}
