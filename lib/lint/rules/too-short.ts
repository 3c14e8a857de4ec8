import { angryThread } from '../message/sample';
import { isReplyToUpset, lastSaid } from '../message/whole';
import { defineRule, type RuleExamples } from '../rule';

const shortest = 40;

export default defineRule({
  id: 'too-short',
  level: 'hint',
  scope: 'message',
  message: 'Too short for a customer who wrote in anger: it reads as brushing off.',
  advice: 'Name what went wrong for them, what you do now, and when they hear from you.',
  find(model, context) {
    const last = lastSaid(model);
    // Two sentences: before that, somebody is only starting to type.
    if (!last || model.sentences.length < 2 || model.words >= shortest || !isReplyToUpset(context)) return [];
    return [{ start: last.start, end: last.end }];
  },
});

export const examples: RuleExamples = {
  flags: [{ text: 'Hello Dana. It works now. Regards from us.', thread: angryThread }],
  allows: ['Hello Dana. It works now.', { text: 'Hello', thread: angryThread }],
};
