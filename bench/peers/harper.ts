import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import type { LoadPeer } from './peer';

export const loadHarper: LoadPeer = async () => {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return {
    name: 'harper.js',
    check: async (text) => (await linter.lint(text, { language: 'plaintext' })).length,
    slow: true,
  };
};
