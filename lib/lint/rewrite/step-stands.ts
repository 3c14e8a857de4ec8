import { nextStep, reachMe, saysTime } from '../message/signs';
import { modelText } from '../model/model-text';
import type { Match } from '../rule';
import type { Sentence } from '../text-model';

/** Whether a sentence beside the marked one already says who does what and when: a second promise would cross it. */
export function stepStands(text: string, besides?: Match): boolean {
  if (latest?.text !== text)
    latest = {
      text,
      steps: modelText(text).sentences.filter(
        (one) =>
          nextStep(one) || (reachMe(one) && saysTime(one)) || promised.test(text.slice(one.start, one.end)),
      ),
    };
  return latest.steps.some(({ start, end }) => !besides || end <= besides.start || start >= besides.end);
}
const promised = /\bI will write to you\b/;

/** Each rewrite of one text asks. */
let latest: { text: string; steps: Sentence[] } | undefined;
