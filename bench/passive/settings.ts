import type { Settings } from './learn';

/** Chosen by ten-fold cross-validation over the documents of train.jsonl (bench/passive/cross-validate.ts). */
export const settings: Settings = { least: {}, ridge: 0.5, lasso: 0.15, passes: 30 };
/** Weights are kept as whole numbers: this many steps to one. */
export const scale = 4;
