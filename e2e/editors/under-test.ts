import * as editors from '../../lib/editors';
import { followText } from '../../lib/editors/follow-text';
import { createMarks } from '../../lib/editors/marks';

// Runs where the content script runs: a world of its own beside the page's.
Object.assign(globalThis, { amends: { ...editors, createMarks, followText } });
