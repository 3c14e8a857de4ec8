declare module 'write-good' {
  type Check =
    | 'weasel'
    | 'illusion'
    | 'so'
    | 'thereIs'
    | 'passive'
    | 'adverb'
    | 'tooWordy'
    | 'cliches'
    | 'eprime';
  export default function writeGood(
    text: string,
    options?: Partial<Record<Check, boolean>>,
  ): { index: number; offset: number; reason: string }[];
}
