import { blameless, type Frame, wrong } from './blame-words';

const plainly = '(?:obviously|evidently|clearly|plainly|surely|have simply)';
/** What makes "you clearly …" a reproach: "forgot", "have not read". "You clearly did not deserve this" is none. */
const slip =
  "(?:(?:have|had) )?(?:forgot(?:ten)?|missed (?:the|my|our|it|what)|ignored|failed|overlooked|skipped|mis(?!s)\\w+|lack|think|believe|expect (?:us|me)|(?:can't|cannot) (?:read|see|show))";
const amiss = `(?:(?:have|had|did|do|are|were) )?(?:(?:not|never|haven't|hadn't|didn't|don't|aren't|weren't)${blameless}|no idea|confused(?! by)|mistaken|wrong|aware that)`;

/** "A quick search would have told you": talks down, as if all were plain to everybody else. */
export const talkingDown: readonly Frame[] = [
  `(?:quick|simple|five-minute|single|brief|little) (?:google |web |internet |online )?(?:search|look|glance|read|check)(?:(?: \\w+){2,4}?)? (?:would|will|could)(?: have)? (?:shown?|told|answered?|found|given?|saved?|reveal(?:ed)?|helped|turned up|tell)(?= )(?! (?:us|me) |(?: \\S+){0,4} and (?:we|i) )`,
  `(?<!(?:i|we) (?:\\S+ ){1,4})with a (?:quick|simple) (?:google |web )?(?:search|look|glance)(?! (?:\\S+ ){0,5}(?:i|we) )`,
  `(?:just|simply|try to|could have) (?:google|googled) (?:it|this|that)`,
  `try googling`,
  `google is your`,
  `(?:(?<=^ |[.!?;,:] |please |and )learn|you (?:should|must|need to|have to) learn(?: how)?) to (?:google|type|spell|write|listen|search|read(?! your)|use (?:it|your|the|a))(?= )`,
  `any (?:child|idiot|fool|beginner|five-year-old)`,
  `(?:even )?a (?:child|five-year-old) (?:can|could|would|knows)`,
  `common (?:sense|knowledge|courtesy|decency)`,
  `(?:everyone|everybody|anyone|every \\w+) (?:(?:with|who has) (?:\\w+ ){0,3}?(?:sense|brains?|clue|idea)|should know|knows (?:that|this|it|what)|(?:can|could) see that)(?= )(?! we )`,
  `(?:not|n't) (?:really |exactly |actually )?(?:(?:that|so|very|too|all that) (?:hard|difficult|complicated)(?= (?:[.!]|, (?!(?:and |but |so )?(?:i|i'll|we|we'll) )))|rocket science)`,
  `couldn't be (?:simpler|easier|clearer)`,
  `(?:can't|cannot|could not|couldn't) (?:make|put|be|say) (?:it|this|that)? ?(?:any )?(?:clearer|plainer|simpler|more clearly|more plainly)(?! [:;,–—-] (?:we|i|it was) (?:fail|los|did|was|were|our))`,
  `you(?:'ve)? (?:(?!are |were |been |we |i |our )\\w+ ){0,4}?${plainly} ${slip}(?: \\w+){0,2}`,
  `(?:you|you're|you've) (?:(?!we |i |our )\\w+ ){0,7}?${plainly} ${amiss}(?: \\w+){0,2}`,
  `your (?:\\w+ ){1,3}?(?:is|are) ${plainly} (?:${wrong}|expired|full|off|old|too|set|mis\\w+)`,
  `(?:${plainly}(?: ,)?|(?<=^ )clearly(?: \\S+){1,7}?|(?:it's|it is) (?:very|quite|perfectly|pretty|absolutely|plainly|blindingly) (?:clear|obvious) that) (?:you|you're|you've) (?:${slip}|${amiss}|(?:can't|cannot)(?! (?:wait|go|be) ))(?: \\w+)?`,
  `(?<!(?:i|i'm|am i|i am|we|we're|be) (?:\\w+ )?)miss(?:ing|ed|es)? (?:something|the|what(?:'s| is)) (?:\\w+ )?obvious`,
  `(?:i|we)(?: would|'d)? (?:\\w+ly )?(?:suggest|recommend|advise|urge) (?:that )?you (?:(?:actually|carefully|first|please) )*(?:re-?read|reread|read (?:it|that|this|(?:the|my|our) \\w+) (?:again|carefully|properly))(?: \\w+)?`,
  `regardless of (?:your (?:\\w+ )?(?:views?|opinions?|feelings?|beliefs?)|what you (?:think|believe|want|feel|say))`,
  `(?:it|this|that)(?:'s| is| was) an? (?:\\w+ )?simple (?:yes or no )?question(?! (?:, )?(?:and|so|:) (?:you deserve|i|we|the answer) )`,
  `(?<=^ |[.!?] )you do (?:realise|realize)(?! (?:an?|the|your|more|full) )`,
  `(?:thousands|millions|hundreds|plenty|lots|most|many|all)(?: of)? (?:\\w+ ){0,3}?(?:users?|people|customers|others|residents|households)(?: \\w+)? (?:do not|don't|have no|never had|never have|without) (?:[^ .!?;]+ ){0,4}?(?:problems?|issues?|troubles?|complaints?|difficult(?:y|ies))(?![^.!?;]{0,60} , (?:so this is|but you) )`,
];
