import { text as alex } from 'alex';
import type { LoadPeer } from './peer';

export const loadAlex: LoadPeer = async () => ({
  name: 'alex',
  check: (text) => alex(text).messages.length,
  slow: true,
});
