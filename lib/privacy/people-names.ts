import type { Participant } from '../thread';

/** Whose name is it: placeholders for people, with their role and which part of the name is said. */
export class PeopleNames {
  readonly #people: { id: string; words: string[] }[] = [];
  readonly #counts = new Map<string, number>();

  constructor(participants: Pick<Participant, 'name' | 'role'>[]) {
    for (const { name, role } of participants) {
      const words = wordsOf(name);
      if (words.length > 0 && !name.includes('@')) this.#add(role === 'other' ? 'person' : role, words);
    }
  }

  names(): string[] {
    return this.#people.map(({ words }) => words.join(' '));
  }

  /** "customer-1", "customer-1-first", "customer-1-last": without brackets. */
  placeholder(value: string): string {
    const words = wordsOf(value);
    const person = this.#people.find((one) =>
      words.every((word) => one.words.some((own) => same(own, word))),
    );
    if (!person) return this.#add('person', words);
    if (words.length === person.words.length && words.length > 1) return person.id;
    if (person.words.length === 1) return person.id;
    const [word] = words;
    if (words.length === 1 && same(word!, person.words[0]!)) return `${person.id}-first`;
    if (words.length === 1 && same(word!, person.words.at(-1)!)) return `${person.id}-last`;
    return `${person.id}-${words.map((one) => person.words.findIndex((own) => same(own, one)) + 1).join('-')}`;
  }

  /** A part of a name that nobody has said yet, asked for by its placeholder: "customer-1-first". */
  part(placeholder: string): string | undefined {
    const [, id, which] = /^(\w+-\d+)-(first|last)$/.exec(placeholder.toLowerCase()) ?? [];
    return this.#people.find((one) => one.id === id)?.words.at(which === 'last' ? -1 : 0);
  }

  #add(word: string, words: string[]): string {
    const count = (this.#counts.get(word) ?? 0) + 1;
    this.#counts.set(word, count);
    const id = `${word}-${count}`;
    this.#people.push({ id, words });
    return id;
  }
}

const wordsOf = (name: string): string[] => name.split(/[\s,]+/).filter((word) => word !== '');
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
