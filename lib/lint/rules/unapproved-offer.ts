import type { Policy } from '../../playbook/policy';
import { offersIn, whyNot } from '../message/offers';
import { angryThread } from '../message/sample';
import { defineRule, type RuleExamples } from '../rule';

export default defineRule({
  id: 'unapproved-offer',
  level: 'error',
  scope: 'message',
  message: 'Offers more than your policy allows.',
  advice: 'Stay within the policy, or write that you have asked for approval.',
  find({ sentences }, { thread, policy }) {
    if (!policy) return [];
    return sentences.flatMap((sentence) =>
      offersIn(sentence).flatMap((offer) => {
        const reason = whyNot(offer, policy, thread?.fields.tier);
        return reason ? [{ start: offer.start, end: offer.end, message: reason }] : [];
      }),
    );
  },
});

const policy: Policy = {
  currency: 'USD',
  allowances: [
    { kind: 'credit', tier: 'standard', unit: 'months', upTo: 1 },
    { kind: 'discount', tier: 'standard', unit: 'percent', upTo: 10, approvedBy: 'Team lead' },
  ],
};
export const examples: RuleExamples = {
  flags: [
    {
      text: 'We will give you a credit of 3 months.',
      marked: 'a credit of 3 months',
      thread: angryThread,
      policy,
    },
    { text: 'I can offer you a full refund.', marked: 'a full refund', thread: angryThread, policy },
    { text: 'You get a 10 % discount.', marked: 'a 10 % discount', thread: angryThread, policy },
    { text: 'We will waive the whole annual fee.', thread: angryThread, policy },
  ],
  allows: [
    { text: 'I have added one month of credit.', thread: angryThread, policy },
    { text: 'I have asked my team lead to approve a 10 % discount.', thread: angryThread, policy },
    { text: 'You asked for a full refund.', thread: angryThread, policy },
    'We will give you a credit of 3 months.',
  ],
};
