import type { Situation } from '../situation';
import { evidence, type Reading } from '../text/reading';
import { wholeWords } from '../text/whole-words';

type Tried = Situation['facts']['tried'][number];

const acts =
  '(?:tried|restarted|rebooted|reinstalled|re-installed|unplugged|cleared|reset|updated|upgraded|downgraded|switched|logged (?:out|in|off)|signed (?:out|in)|deleted|removed|disabled|enabled|reconnected|rolled back|re-?ran|re-?sent|filled (?:in|out)|replaced|uninstalled|checked|cleaned|tested|turned (?:it|off|on)|changed|ran|followed|downloaded|rang the|called the|spoke to the|asked my)';
const bySubject = new RegExp(
  `\\b(?:i|we)(?:'ve| have| had|ve)? (?:already |also |even |then |both |just )?${acts}\\b[^.!?;\\n]{0,110}`,
  'g',
);
const bare = new RegExp(`^(?:yes,? (?:\\w+\\.? ?)?|already |and |then |so )?${acts}\\b[^.!?;\\n]{0,60}`);
const joint = '(?:, (?:and |then |and then )?| and (?:then )?)';
const chain = new RegExp(`${joint}${acts}\\b`);
/** A step runs to the comma, or to the next step. */
const chained = new RegExp(`${joint}(${acts}\\b(?:(?!${joint}${acts}\\b)[^.,!?;\\n]){0,90})`, 'g');
const switchOff = /\b(?:if|when) i (?:switch|turn|disable|remove|restart|log)\b[^.!?,;]{0,50}/g;
const agentActs =
  /\b(?:i|we)(?:'ve| have)? (?:already |also |now )?(?:checked|reset|restarted|requested|contacted|raised|escalated|passed|filed|reproduced|reproduce|reported|forwarded|asked|opened|booked|sent|refunded|cleared|re-?ran|found|could reproduce)\b[^.!?;\n]{0,80}/g;

/** Steps already taken, so that nobody proposes them again. */
export function findTried(customer: readonly Reading[], agent: readonly Reading[]): Tried[] {
  const found: Tried[] = [];
  const add = (what: string, by: Tried['by'], from: Tried['evidence']) => {
    const plain = what.trim().replace(/[,\s]+$/, '');
    if (plain && !found.some((one) => one.what === plain)) found.push({ what: plain, by, evidence: from });
  };
  for (const { sentences } of customer) {
    for (const sentence of sentences) {
      const matches = [...sentence.own.matchAll(bySubject), ...sentence.own.matchAll(switchOff)];
      const alone = matches.length ? null : sentence.own.match(bare);
      for (const { 0: text, index } of alone ? [{ 0: alone[0], index: 0 }] : matches) {
        // What is chained on is a step of its own.
        const next = text.slice(8).search(chain);
        const length = next < 0 ? text.length : next + 8;
        const own = wholeWords(sentence.raw, index!, index! + length);
        add(
          own
            .replace(/^(?:i|we)(?:['’]ve| have| had)? /i, '')
            .replace(/^(?:if|when) i /i, '')
            .replace(/^yes,? /i, ''),
          'customer',
          evidence(sentence, index!),
        );
      }
      if (matches.length || alone)
        for (const match of sentence.own.matchAll(chained))
          add(
            wholeWords(
              sentence.raw,
              match.index + match[0].length - match[1]!.length,
              match.index + match[0].length,
            ),
            'customer',
            evidence(sentence, match.index),
          );
    }
  }
  for (const { sentences } of agent)
    for (const sentence of sentences)
      for (const match of sentence.own.matchAll(agentActs))
        add(
          wholeWords(sentence.raw, match.index, match.index + match[0].length).replace(
            /^(?:i|we)(?:['’]ve| have)? /i,
            '',
          ),
          'agent',
          evidence(sentence, match.index),
        );
  return found.slice(0, 16);
}
