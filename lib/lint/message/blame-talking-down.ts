import type { Frame } from './blame-words';

/** "A quick search would have told you": talks down, as if all were plain to everybody else. */
export const talkingDown: readonly Frame[] = [
  `(?:quick|simple|five-minute|single|brief|little) (?:google |web |internet |online )?(?:search|look|glance|read|check) (?:would|will|could)(?: have)? (?:shown?|told|answered?|found|given?|saved?|reveal(?:ed)?|helped|turned up|tell)`,
  `with a (?:quick|simple) (?:google |web )?(?:search|look|glance)`,
  `(?:just|simply|try to|could have) (?:google|googled) (?:it|this|that)`,
  `try googling`,
  `google is your`,
  `learn (?:how )?to (?:read|google|type|spell|write|listen|search|use (?:it|your|the|a))(?= )`,
  `any (?:child|idiot|fool|beginner|five-year-old)`,
  `(?:even )?a (?:child|five-year-old) (?:can|could|would|knows)`,
  `common (?:sense|knowledge|courtesy|decency)`,
  `(?:everyone|everybody|anyone|every \\w+) (?:with|who has|knows|should know|can see|could see)(?: (?:that|this|it|how|half|any|basic|common))(?= )`,
  `(?:everyone|everybody) knows(?= )`,
  `(?:not|n't) (?:really |exactly |actually )?(?:(?:that|so|very|too|all that) (?:hard|difficult|complicated)(?= [.!,])|rocket science)`,
  `couldn't be (?:simpler|easier|clearer)`,
  `(?:can't|cannot|could not|couldn't) (?:make|put|be|say) (?:it|this|that)? ?(?:any )?(?:clearer|plainer|simpler|more clearly|more plainly)`,
  `(?:your?(?! know)|you're|you've) (?:\\w+ ){0,4}?(?:obviously|evidently)(?! want| would| need| like| care| love| enjoy| put| took| went| worked| know)(?: \\w+)?`,
  `(?:obviously|clearly|evidently|surely)(?: ,)? (?:you|you're|you've)(?! can| could| will| may| would| had| need| have some| want| are frustrated)(?: \\w+){1,3}`,
  `you (?:have |'ve )?(?:clearly|plainly) (?:did|do|have|had|haven't|didn't|don't|ignored|never|forgot|missed|lack|cannot|can't|failed|misunderstood|are|were|think|believe|expect)(?: \\w+){0,2}`,
  `you've (?:clearly|plainly)(?: \\w+){1,2}`,
  `it(?:'s| is) (?:very|quite|perfectly|pretty|absolutely|plainly|blindingly) (?:clear|obvious) that you`,
  `(?<!(?:i|i'm|am i|i am|we|we're|be) (?:\\w+ )?)miss(?:ing|ed|es)? (?:something|the|what(?:'s| is)) (?:\\w+ )?obvious`,
  `(?:i|we)(?: would|'d)? (?:\\w+ly )?(?:suggest|recommend|advise|urge) (?:that )?you (?:(?:actually|carefully|first|go and|start by|please|go) )*(?:re-?read|reread|read)(?: through)? (?:it|that|this|them|up|again|the (?:answers?|thread|repl(?:y|ies)|rules|manual|instructions))(?= )`,
  `have (?:simply|obviously|clearly|evidently) (?:not|never|forgotten|missed|overlooked|ignored|failed|misread|misunderstood)(?: \\w+)?`,
  `regardless of (?:your (?:\\w+ )?(?:views?|opinions?|feelings?|beliefs?)|what you (?:think|believe|want|feel|say))`,
];
