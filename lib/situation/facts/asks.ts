import type { Situation } from '../situation';
import { evidence, type Reading, type ThreadReading } from '../text/reading';
import { wholeWords } from '../text/whole-words';

type Ask = Situation['facts']['asks'][number];

/** Questions that want no answer. */
const rhetorical =
  /^(?:(?:and|so|but|oh),? )?(?:what (?:the|kind of|is wrong|a |(?:else|more) (?:do|must|should|can) (?:i|we)\b.*\b(?:prove|convince|before|until|for you to)\b)|are you (?:serious|kidding|joking|people|even|insane)|seriously|really\?|do you (?:have any idea|even|think i|people)|how (?:hard|dare|stupid|difficult|can you|many times|much longer do)|who do you think|can you (?:believe|imagine)|is this (?:a joke|how|some)|why (?:do|did|should) i even|hello\?|still there|completed\?|another|you closed|how did you do|isn't (?:it|that)|right\?|so you|you say|did (?:you|anyone|anybody) even|have you (?:even|any idea))|\bliar\b|, (?:right|huh|no|eh|is it|isn't it)\?+$/;
const verbs =
  "(?:send|give|cancel|refund|return|fix|call|confirm|explain|close|remove|update|unban|restore|stop|tell|show|check|correct|replace|delete|end|reopen|ship|deliver|reimburse|credit|change|look|provide|get|let me know|make sure|sort|release|transfer|unlock|unblock|pay|put|forward|find|take|write|bring|collect|honou?r|waive|reinstate|rebook|unfreeze|reverse|escalate|arrange|help|read|respond|reply|answer|do not close|don't close|advise|investigate|transfer)";
const demand =
  /\b(?:please|kindly|pls|plz) (?!note|find|see|excuse|forgive|understand|be advised|believe|remember|don't get|i\b|we\b|the\b|it\b)[a-z]+|\b(?:i|we)(?:'d| would)? (?:just |also |only |really |simply |now |still )?(?:want|need|expect|demand|insist|require|request|hereby request|ask|like|should like|beg|ask you|should be|would be (?:grateful|obliged))\b(?! (?:no|to stress|to be clear|more than|anything else|an apology\.))|\b(?:all i want|i should be grateful|i would be (?:most )?(?:obliged|grateful)|could (?:you|somebody|someone|anyone)|can (?:you|somebody|someone)|would you|tell me (?:if|whether|what|when|why|how|where|who|honestly)|to be credited|(?:am|are) asking (?:for|you|that)|one last thing|be so (?:good|kind) as to|(?:i|we)(?:'d| would| should)? (?:like|love|want|need) to (?:know|understand|hear|see|have))\b/;
/** A note to a colleague's colleague leaves itself out: "Need someone on a call". */
const terse = /^(?:urgently |just |also )?(?:need|want|require|expecting|requesting|asking for) (?!to be)\w/;
const imperative = new RegExp(
  `^(?:and |so |then |now |just |then |otherwise,? )?${verbs}\\b(?! (?:for|it to me|it from|care|attached|enclosed|below))`,
);
/** A question that forgot its mark. */
const unmarked =
  /^(?:so |and |but )?(?:is there|are there|can you|could you|will you|would you|do i|can i|may i|when will|when can|what is|who is|where(?:'s| is| are) (?:my|our|the)|how (?:do|can|long)|why (?:is|was|did|do|are|can't|cant|can|not|don't|won't))\b/;
/** They say how it feels, not what is to be done: "This is the third time I ask.", "Please help me, I am so tired." */
const feeling =
  /^(?:this is|it is|it's|that is|now) (?:now |already )?(?:the |my |our )?(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)|last) time\b|^(?:please,? )?(?:just )?(?:answer|reply|respond|listen)(?: (?:to )?(?:me|us))?(?: now| please)?[.!]*$|^(?:please,? )?(?:just )?(?:help|do something)(?: (?:me|us))?(?: please)?(?:[.!]*$|, (?:i|we)\b)/;
const notWanted =
  /\b(?:i|we) (?:do not|don't|dont|did not|didn't) (?:want|need|expect|ask|like)\b|\bwould (?:like|have) to (?:say|point|stress)\b|\bi (?:asked|wanted|needed|requested)\b|\bi (?:do )?need an? apology\b/;
/** "I don't want an apology, I want a name." */
const butWanted =
  /\b(?:don't|dont|do not|not) (?:want|need|expect|ask|like)[^.!?]{0,60}[,;:–—-]+ ?(?:but )?(?:i|we) (?:want|need|expect|ask|demand)\b/;
const askedBefore =
  /\b(?:i|we)(?: have|'ve)? (?:already )?(?:asked|requested|told you|wrote|written|said)\b|\b(?:second|third|fourth|fifth) time\b/;
/** An answer that answers nothing yet. */
const holding =
  /\b(?:let me check|one moment|looking into|will (?:get back|come back|write|call|update)|thank you for (?:your (?:report|patience)|reaching|contacting)|working (?:hard |on)|understand your|passed (?:this|it|your)|bear with|has been (?:resolved|actioned)|how can i help|how did we do)\b/;

export function findAsks({ customer, agent }: ThreadReading): Ask[] {
  const answered =
    agent.filter(({ sentences }) => isAnswer(sentences.map(({ own }) => own).join(' '))).at(-1)?.position ??
    -1;
  const open = customer.filter(({ position }) => position > answered);
  const asks: Ask[] = [];
  for (const reading of open.length ? open : customer.slice(-1)) asks.push(...asksOf(reading));
  // Who only says that they have asked before still wants what they asked for.
  const again = open.some(({ sentences }) => sentences.some(({ own }) => askedBefore.test(own)));
  if (asks.length === 0 && again)
    for (const reading of customer) if (!open.includes(reading)) asks.push(...asksOf(reading));
  return asks.slice(-8);
}

const isAnswer = (text: string) => !(holding.test(text) && text.length < 260);

function asksOf({ sentences }: Reading): Ask[] {
  const asks = sentences.flatMap((sentence) => {
    const { own, raw } = sentence;
    const text = raw.length <= 240 ? raw : `${wholeWords(raw, 0, 237)}…`;
    const question = (/\?\s*[)"”]*$/.test(raw) || unmarked.test(own.trim())) && !rhetorical.test(own.trim());
    const wanted =
      (demand.test(own) || imperative.test(own.trim()) || terse.test(own.trim())) &&
      !(notWanted.test(own) && !butWanted.test(own) && !/\bplease\b|\bwant [^.]{0,40}$/.test(own)) &&
      !(/\?\s*$/.test(raw) && rhetorical.test(own.trim()));
    return question || wanted ? [{ text, evidence: evidence(sentence), felt: feeling.test(own.trim()) }] : [];
  });
  // A cry for help alone is all they ask; beside a real question it is none.
  const meant = asks.filter(({ felt }) => !felt);
  return (meant.length ? meant : asks.filter(({ text }) => /help|do something/i.test(text))).map(
    ({ text, evidence: from }) => ({ text, evidence: from }),
  );
}
