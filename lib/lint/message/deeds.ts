import { anyOf, sign } from '../engine/phrases';

/** What people do about a failure, as it is told: by the writer, by a colleague, done, to do or on its way. */

/** A desk, not a person. */
export const desk =
  '(?:services?|office|security|reception|finance|hr|legal|sales|care|payroll|warehouse|resources|management|support|accounts|billing|logistics|operations|maintenance|dispatch)';
/** No one in particular: what they will do belongs to nobody. */
const crowd = `head|customer|delivery|payments?|details|work|repairs|engineers|technicians|developers|specialists|colleagues|agents|experts|representatives|managers|staff|team|teams|department|someone|somebody|anyone|everyone|everybody|nobody|no one|people|customers|drivers|somebody else|agent|representative|advisor|adviser|member|${desk}`;
const named = `(?!(?:the|an?|your|our|my|his|her|their|its|it|this|that|which|you|we|i|they|there|what|everything|nothing|all|both|these|those|then|so|also|if|as|but|and|please|who|when|${crowd}) )[a-z-]+`;
/** "Jo Park", "our engineer Tom", "my colleague": somebody one can ask for. */
const colleague = `(?:(?:my|our) (?:colleague|manager|supervisor|boss|partner|wife|husband|brother|sister|son|daughter|apprentice|assistant)(?: ${named})?|our \\w+ ${named}|(?:mr|mrs|ms|dr) [a-z-]+|(?<=^ |[.!?;,:] |and |so )(?:she|he|${named}(?: (?!will )${named})?)(?: (?:from|in|at) (?:(?:our|the) )?\\w+(?: (?!will )\\w+)?)?)`;

const remedied = anyOf(
  'sent posted mailed shipped renewed fixed repaired mended replaced refunded restored reset rebuilt reprinted rewrote called rang',
  'phoned wrote emailed texted checked changed cleaned brought collected moved corrected updated booked paid found ordered took_off',
  'cancelled canceled reversed credited unlocked unblocked removed added opened reopened asked told spoke stopped started blocked',
  'turned_off switched_off locked set put gave issued reissued released waived transferred arranged escalated raised printed packed',
);
const unfortunate =
  '(?! (?:[^.!?;, ]+ ){0,5}?(?:wrong|twice|late|too|instead|by mistake|mistakenly|incorrect|incorrectly|broken|out of date|nothing|nobody|away)(?= ))';
/** Told of the past, and not as the failure: "I sent a new one today", "Jo Park renewed it". */
const done = `(?<=^ |[.!?;,:] |and |so )(?:i|we) (?:(?:also|then|now|just|already|have|today) )*${remedied}${unfortunate}|${colleague} (?:(?:has|also|then|now|just|already) )*${remedied}${unfortunate}`;
export const remedy = sign('', done);

const reaching =
  '(?:call|phone|ring|text|write|email|e-mail|mail|send|tell|answer|reply|inform|contact|visit|meet|see|bring|drop|come|deliver|collect|fetch|pick|hand|show|fit|install|repair|replace|check|look|test|refund|pay|update|report|confirm|follow|get back|be (?:with|in touch|at|there|on)|let you know|take|stop by|pop|join|speak|talk|give)';
const reaches =
  '(?:calls|phones|rings|texts|writes|emails|sends|tells|answers|replies|informs|contacts|visits|meets|brings|drops|comes|delivers|collects|fetches|picks|hands|shows|takes|gives|gets back)';
const reached = '(?: (?:to|back|with|by|round|over|the|an?|it|them|this|new|one|all|both|news))* you(?:r)?';
/** A colleague's own act: with a time, a next step with an owner. */
export const colleagueWill = sign(
  '',
  `(?:${colleague} (?:will|is going to)|she'll|he'll) (?:\\w+ly |also |then |personally )?${reaching}|${colleague} (?:will (?!not |never )(?:[^.!?;, ]+ ){1,7}?and ${reaching}|(?:(?:[^.!?;, ]+ ){1,7}?and )?${reaches})${reached}`,
);
/** The present for the future: "On Thursday at 14 I write to you". */
export const nowForLater = sign(
  'write call phone ring text send come bring tell inform answer reply let contact visit deliver collect give',
  `(?<!(?:if|when|that|which|before|after|as|whenever|how|where|because|what) )(?:i|we) (?:write|call|phone|ring|text|send|come|bring|tell|inform|answer|reply|let|contact|visit|deliver|collect|give)${reached}`,
);
