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
