import { anyOf } from '../engine/phrases';
import type { Frame } from './blame-words';

const views =
  '(?:complaints?|claims?|accusations?|allegations?|assertions?|statements?|assumptions?|story|version|observations?|arguments?|demands?|criticism|expectations?|questions?|reasoning|conclusions?|theory|perception|memory|reaction|logic|comparison|impression|understanding|anger|frustration|remarks?|comments?|suggestion|idea|analysis|interpretation|feedback|reports?)';
const bad = anyOf(
  'wrong false incorrect unfounded baseless groundless unjustified unreasonable unrealistic ridiculous absurd nonsense irrelevant',
  'exaggerated misguided mistaken incomprehensible inaccurate unacceptable inappropriate uncalled_for unhelpful untrue excessive',
  'silly flawed misplaced pointless laughable invalid without_merit without_basis without_foundation not_helpful not_true not_justified',
  'not_correct not_reasonable not_valid not_relevant not_realistic not_fair unfair out_of_line meaningless contradictory',
);
const evidence = '(?:records?|evidence|proof|indication|trace|sign|log|logs|history)';

/** "You claim": doubts what the customer says, or contradicts him. */
export const doubts: readonly Frame[] = [
  `you (?:\\w+ly |still |now |also )?(?:claim|claimed|allege|alleged|purport|pretend|pretended) (?:to|that|it|not|you|we|the|your|otherwise)`,
  `your (?:alleged|so-called|supposed)`,
  `you supposedly`,
  `you allegedly`,
  `the word \\w+ implies you`,
  `(?:implies|suggests) you(?:'ve| have)? (?:paid|think|believe)`,
  `you (?:say|said|write|wrote|tell us|told us|state|stated|insist|mention|mentioned)(?: \\S+){1,20}? (?:but|yet|however) (?:then |now |also |,)?(?:you|your|we|our|there is|the (?:system|log|logs|records?|driver|tracking)|nothing|no|most of your)(?= )`,
  `your (?:\\w+ )?${views} (?:that [^.]{0,60} )?(?:is|are|was|were|may be|might be|must be|seems?|appears?|looks?)(?: to be)? (?:\\w+ly |just |quite |therefore |also |a bit )?${bad}`,
  `(?:that|this|it)(?:'s| is| was) (?:simply|just|plainly|clearly|absolutely|totally|completely|quite|plain|entirely|demonstrably) (?:not true|untrue|false|wrong|nonsense|rubbish|ridiculous|absurd|a lie|incorrect|not what happened|not so|not the case|impossible|unfair|silly|not correct)`,
  `(?:that|this)(?:'s| is) (?:not what happened|nonsense|rubbish|a lie|ridiculous|absurd|not how it happened)`,
  `(?:that's|that is) (?:not true|untrue)(?= [.!])`,
  `(?:find|finds|found) (?:it|that|this) (?:\\w+ )?(?:hard|difficult|impossible) to (?:believe|accept|credit)`,
  `(?:hard|difficult) to believe that you`,
  `i (?:highly |very much |seriously |strongly )?doubt (?:that )?(?:you|your)(?= )(?! (?:can|could|will|would|need|want|\\w+ (?:can|could|will|would|is|has)))`,
  `(?:i|we) (?:don't|do not|can't|cannot) believe (?:you|that you|your)(?= )`,
  `(?:are|is) you (?:really|absolutely|quite|actually) sure(?: (?:that )?you(?:'ve)?(?: \\w+)?)?`,
  `(?:our|my|the) (?:\\w+ )?(?:records|logs|system|systems|data|files|tracking|cameras?|driver|gps|history) (?:\\w+ )?(?:shows?|says?|indicates?|proves?|tells? us|confirms?|states?) (?:that )?(?:otherwise|something (?:else|different)|a different|you (?:\\w+ly )?(?:never|did not|didn't|were (?:late|not)|had not|hadn't|have not|haven't|failed|ignored|refused))(?: \\w+)?`,
  `not what (?:our|the|my) (?:\\w+ )?(?:records|logs|system|data|driver) (?:shows?|says?)`,
  `contrary to what you`,
  `contradicts? (?:what you|your (?:own|first|earlier|previous|last|other|story|claim|statement))`,
  `no ${evidence} (?:that you|of you|of your|of any (?:such|call|mail|message|payment|complaint|request)|to (?:support|suggest))(?: \\w+)?`,
  `either you(?:'re)? (?:\\w+ ){1,6}?or (?:you|your)(?: \\w+)?`,
  `mak(?:e|ing|ed) (?:this|that|it|things|stuff) up`,
  `making up stories`,
  `(?:be|being|are) (?:not )?(?:honest|truthful) with (?:us|me)`,
  `(?:to be )?lying(?= (?:to|about|or|[.!]))`,
  `you(?:'re| are) (?:just )?(?:guessing|imagining|inventing)`,
  `could not be substantiated`,
  `(?:complaint|claim|allegation|accusation)s? (?:is|was|are|were) (?:un(?:substantiated|founded|proven|justified|warranted)|without merit|frivolous)`,
  `(?:nothing|little) to complain about`,
  `no (?:grounds|reason|cause|basis) (?:for|to) (?:a )?complain\\w*`,
  `(?:yet|but|whereas|while) your (?:\\w+ )?(?:question|post|message|report|complaint|statement|mail|e-?mail|request|reply|letter|description) (?:\\w+ly )?(?:indicate[sd]?|says?|said|implie[sd]|suggest(?:s|ed)?|states?|stated|contradicts?)(?= )`,
  `you (?:\\w+ly |still |even )?(?:deny|denied|dispute) (?:the|that|it|having|this)(?= )`,
  `based on (?:,? ?well ,? )?(?:nothing|no (?:facts|evidence|proof))`,
  `jump(?:ed|ing)? to conclusions`,
  `but nothing (?:specific(?= [.,;]| that| which| enough)|useful|concrete|of substance|that (?:would|could|helps?))`,
  `what you (?:describe|described|say|said|are saying|have said|posted|claim|write|wrote|want|ask|ask for|report|are asking|suggest|propose) (?:is|are|was|makes|cannot|can't) (?:simply |just |\\w+ly )?(?:impossible|nonsense|no sense|wrong|not true|untrue|ridiculous|unreasonable|absurd|false|be true|be right)(?= )`,
  `not what you (?:told|said|wrote|agreed|claimed)(?: \\w+)?`,
  `first you (?:say|said|wrote|claim\\w*|tell|told)(?: \\w+)?`,
  `(?:and|but) now you (?:say|claim|tell (?:us|me)|complain|demand|deny)(?: \\w+)?`,
  `you(?:'re| are) (?:just|only|simply) (?:trying to (?:get|avoid|make|save|blame|find)|looking for (?:an? )?(?:excuse|argument|free|fight)|after)(?: \\w+)?`,
  `your (?:story|version|explanation|demands?) (?:keeps?|has|have|does not|doesn't|do not|don't) (?:changing|changed|add up)`,
  `not what you (?:did|were (?:told|asked)|have done|paid)(?= )`,
  `you (?:say|said|stated|mentioned|wrote) (?:\\S+ ){1,20}?(?:and|but) (?:later|then|now|elsewhere) (?:you )?(?:say|said|claim|write|state|mention|want)(?= )`,
  `you (?:state|stated|gave|say|said|wrote|listed|mentioned|provided|named) (?:\\S+ ){1,8}?but not (?:the|a|an|your|which|what|where|when)(?= )`,
  `(?:your (?:\\w+ )?(?:post|message|diagnostic|description|screenshots?|pictures?|information|report|question|answer|reply|log)|what you (?:have |'ve )?(?:posted|sent|written|said|told|given|shared|wrote|provided)) (?:[^ .!?;]+ ){0,8}?(?:is|are|was) (?:\\w+ )?(?:of no (?:help|use|value)|no (?:help|use)|useless|worthless|not (?:going to be )?(?:very |really |at all )?(?:helpful|useful))(?= )`,
  `your assumptions? (?:that (?:[^ .!?;]+ ){1,12}?)?(?:is|are|was|seems?) (?:\\w+ ){0,2}?(?:wrong|incorrect|false|mistaken|not|unlikely|unfounded)`,
  `as you (?:claim|imply|allege)(?= (?:[.!?,;]|$))`,
];
