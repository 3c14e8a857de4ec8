import { loadAlex } from './alex';
import { loadCompromise } from './compromise';
import { loadHarper } from './harper';
import type { LoadPeer } from './peer';
import { loadRetextPassive } from './retext-passive';
import { loadWink } from './wink-nlp';
import { loadWriteGood } from './write-good';

export const peers: LoadPeer[] = [
  loadWriteGood,
  loadRetextPassive,
  loadAlex,
  loadHarper,
  loadWink,
  loadCompromise,
];
