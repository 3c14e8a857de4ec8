import writeGood from 'write-good';
import type { LoadPeer } from './peer';

const onlyPassive = {
  weasel: false,
  illusion: false,
  so: false,
  thereIs: false,
  adverb: false,
  tooWordy: false,
  cliches: false,
};

export const loadWriteGood: LoadPeer = async () => ({
  name: 'write-good',
  check: (text) => writeGood(text).length,
  passives: (text) =>
    writeGood(text, onlyPassive).map(({ index, offset }) => ({ start: index, end: index + offset })),
});
