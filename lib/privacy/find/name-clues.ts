import { full, two, word } from './name-shapes';

/** What only people do, or mostly do in letters. */
const saying =
  '(?:sa(?:id|ys)|t(?:old|ells)|promised|explained|explains|assured|claimed|claims|insisted|insists|replied|wrote|writes|phoned|e-?mailed|apologi[sz]ed|advised|admitted|confirmed|suggested|mentioned|asked|asks|thinks|believes|knows|knew|wants|wanted|laughed|shouted|yelled|hung up|transferred me|spoke|speaks|visited|moved|flew|drove|travelled|works|worked|lives|lived|was born|began|had given|gave me|put me)';
const manner =
  '(?:(?:has|had|then|also|never|just|only|simply|already|even|still|finally|kindly|rudely|later|first) ){0,2}';
const about = '(?:him|her|his|hers|he|she|himself|herself)(?![\\p{L}])';
const article = '(?:[Tt]he|[Aa]n?|of|[Oo]ur|[Yy]our|[Mm]y)';
const work =
  '(?:[Pp]roducer|[Dd]irector|CEO|CFO|COO|[Dd]river|[Tt]echnician|[Ee]ngineer|[Nn]urse|[Pp]rofessor|[Jj]udge|[Cc]aptain|[Ii]nspector|[Oo]fficer|[Cc]ourier|[Ii]nstaller|[Pp]lumber|[Ee]lectrician|[Ss]upervisor|[Ss]teward(?:ess)?|[Rr]eceptionist|[Aa]ccountant|[Aa]ttorney|[Ss]olicitor|[Ll]andlord|[Tt]enant|[Pp]assenger|[Tt]raveller|[Gg]uest|[Pp]atient|[Ee]mployee|[Ss]inger|[Aa]uthor|[Ww]riter|[Aa]ctor|[Aa]ctress)';
const group =
  '(?:founders?|colleagues|guests|passengers|travellers|names|children|kids|daughters|sons|siblings|patients|tenants|people|of us|of them|had \\d+)';

/**
 * Clues of grammar: who says, who is spoken of with "her" or "him", who is named. Two words in capitals are taken where
 * one could be a company. Each pattern holds the name as `value`.
 */
export const grammarClues: string[] = [
  `(?<value>${two}) ${manner}${saying}`,
  `(?<!${article} )(?<value>${word}) ${manner}(?:hung up|apologi[sz]ed|laughed|shouted|yelled|was born|flew|had given|transferred me|put me (?:on|through))`,
  `(?<!${article} )(?<value>${word}) (?:is|was|has|had|can|could|will|would)(?: [\\p{Ll}’']+){1,4}[.,;]?(?: [\\p{L}’']+){0,5} ${about}`,
  `(?:says|said|wrote|replied|explained|promised|insisted) (?<value>${full})(?=[.,;!?\\n]| (?:from|in|of|at|on))`,
  `(?:[Dd]irected|[Ww]ritten|[Ss]igned|[Ss]een|[Tt]reated|[Ss]erved|[Aa]nswered|[Hh]andled|[Ii]nstalled|[Dd]elivered|[Nn]ot|[Hh]osted|[Bb]ooked) by (?<value>${two})`,
  `(?:starring|featuring) (?<value>${full})`,
  `(?:[Nn]amed|[Cc]alled?|[Cc]alls) (?:him |her |me |us )?(?<value>${two})`,
  `(?:[Nn]amed|[Cc]alled?|[Cc]alls) (?:him|her|me) (?<value>${word})`,
  `(?:[Hh]eard|[Mm]et|[Ss]een|[Kk]now|[Kk]new|[Rr]emember) (?<value>${two})`,
  `${work},? (?<value>${full})`,
  `(?<value>${two})[’']s? (?=account|card|booking|ticket|reservation|wife|husband|son|daughter|mother|father|birthday|passport|surname|phone|e-?mail|order|flight|appointment|concert|novel|song|book)`,
];

/** Lists of people, of which the group they belong to, or one given name among them, tells what they are. */
export const peopleAfterGroup = `(?:${group}:|${group} (?:are|were|named|called)) (?<value>${full}(?:, ${full})*(?:,? (?:and|&) ${full})?)`;
export const list = `(?<value>${word}(?:, ${word})+,? (?:and|&) ${word})`;
