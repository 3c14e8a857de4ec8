import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GoldPassive {
  start: number;
  end: number;
  aux: string | null;
  verbStart: number;
  verbEnd: number;
  kind: 'be' | 'get' | 'conj' | 'reduced' | 'participial';
}
export interface GoldSentence {
  id: string;
  genre: string;
  text: string;
  passives: GoldPassive[];
}

/** Test data beside the project; nothing of it is part of it. */
export const corpora = join(process.env.AMENDS_ROOT ?? '.', '../shared/corpora');

/** The rows of one corpus file, or undefined where it is missing. */
export function readRows<Row>(file: string): Row[] | undefined {
  const path = join(corpora, file);
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}
