import type { ThreatKind } from '../situation';
import { busyParties } from './parties';

export interface Frame {
  kind: ThreatKind;
  weight: number;
  /** A hint: it counts where the message complains anyway. */
  implied?: true;
  source: string;
}

const { boss, stage, crowd } = busyParties;
const few = (most: number) => `(?:\\p{L}+ ){0,${most}}?`;
const publish =
  '(?:post|posts|posting|posted|put|puts|putting|share|shares|sharing|publish|publishes|publishing|upload|uploading|write|writing|tell|telling|tweet|tweeting|go|goes|going|appear|appears|read|see|air|up|live|rate|rating|review|reviewing)';
const bond =
  '(?:contracts?|subscriptions?|renewals?|policy|policies|memberships?|agreements?|plans?|notice (?:period|window)|relationship|partnership|licen[cs]es?|tariff|retainer|business|lease|tenancy|season ticket)';
const selves = "(?:i|we)(?:'ll|'m|'re|'d|'ve)?";

/** Steps that are announced by how the words stand, whoever is named. */
export const frames: Frame[] = [
  {
    kind: 'executive',
    weight: 0.5,
    source: `(?:want|wants|need|demand|expect|require|insist on|request|give me|get me|put me (?:on |through )?(?:to|with)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|hear(?:ing)? from|call (?:back )?(?:from|by|with)|connect(?:ed)? (?:me )?(?:to|with)|meeting with|escalat\\p{L}+ (?:this |it )?to|complain(?:ing)? to|pass(?:ed)? (?:this |it )?(?:on )?to|copy(?:ing)? in|cc(?:'?d|ing)?|write(?:ing)? (?:directly |straight )?to|take this to|letter to|in front of|ask(?:ing)? for) ${few(3)}(?:your|the|a|an|someone's|somebody's|his|her) ${few(2)}${boss}(?! (?:has|have|had|did|said|told|wrote|promised|refused))`,
  },
  {
    kind: 'executive',
    weight: 0.5,
    source: `(?:your|the) ${few(2)}${boss}(?: of)?(?: \\p{L}+)? (?:on the (?:phone|line|call)|to (?:call|ring|phone|write|contact|explain|answer|reply|look)|in (?:copy|cc))|(?:want|need|give me|get me) (?:a |your )${boss}|(?:somebody|someone|anybody|anyone|a person|the person|people) (?:with (?:the )?(?:power|authority|say)|who (?:can|is able to|is allowed to|may) (?:actually |really )?(?:decide|approve|sign|reinstate|authori[sz]e)|above you|in charge)`,
  },
  {
    kind: 'executive',
    weight: 0.5,
    implied: true,
    source: `(?:the|your|our) ${few(1)}(?:governors|trustees|shareholders|supervisory board|committee|agm|annual (?:general )?meeting) ${few(2)}(?:meets?|sits?|hears?|discuss\\p{L}*|decides?|is|are)|on (?:the|your|its|their|our) ${few(1)}agenda|(?:put|bring|raise|table|take|speak) (?:it |this |that )?(?:up )?(?:at|before|to|with) (?:the|your|our) ${few(2)}(?:meeting|governors|trustees|board|council|committee|agm|shareholders)|on (?:your|the) ${few(1)}${boss}(?:'s)? (?:desk|table|doormat)|(?:opposite|across from|face to face with) (?:the|whoever|your) ${few(1)}(?:person|one|man|woman|${boss})`,
  },
  {
    kind: 'public',
    weight: 1.5,
    implied: true,
    source: `(?:will|shall|'ll|are going to) (?:all |soon |both |each )?(?:hear|know|learn|find out|be told|read) (?:why|about (?:it|this|you)|what (?:you|your|it)|how (?:you|your)|of (?:it|this)|exactly)`,
  },
  {
    kind: 'payment',
    weight: 1.5,
    source: `(?:rent|bill|invoice|payment|fee|instalment|premium|transfer) (?:[^ .,;]+ ){0,7}?(?:will|'ll|shall|is going to) (?:then |now |simply )?(?:be|come|arrive) (?:short|late|later|shorter|lower|less|reduced|missing|when)|(?:reach|come to|get to|be with) you as an? (?:\\p{L}+ )?(?:invoice|bill)|(?:invoice|bill|billing|invoicing|charge|charging) you (?:for|the|my|our|personally|back)|(?:not|won't) (?:pay |paying |see |get )?(?:you )?(?:a|one|another) (?:single )?(?:penny|cent|pound|euro|dollar|dime)`,
  },
  {
    kind: 'payment',
    weight: 1.5,
    implied: true,
    source: `(?:my|our|the) (?:credit |debit )?card (?:company|people|issuer|provider) (?:tells?|told|says?|said|has|have|will|knows?|takes?|is|are|can)|(?:form|procedure|button|department) for (?:this|that|exactly)`,
  },
  {
    kind: 'cancel',
    weight: 1.5,
    implied: true,
    source: `(?:whether|if|why) (?:i|we|they|the board|our \\p{L}+) ${few(2)}(?:keeps?|stays?|continues?|goes? on|drops?|renews?) (?:with )?(?:you|your)|(?:i|we)'?(?:ll| will| shall| are going to)? (?:both |all )(?:be )?(?:out|gone|leaving|leave|go)|(?:take|taking|bring|bringing|move|moving) ${few(6)}(?:family|team|office|firm|lines?|policies|accounts|school|club|household|numbers|fleet)(?:'s)? ${few(4)}(?:with (?:me|us)|elsewhere|away)|(?:be|are|am) out (?:of here )?by (?:the )?\\p{L}+`,
  },
  {
    kind: 'public',
    weight: 1.5,
    source: `${publish} ${few(6)}(?:on|in|to|at|into|over) ${few(2)}${stage}`,
  },
  {
    kind: 'public',
    weight: 1.5,
    source: `(?:will|'ll|going to|gonna|shall|to|and|can|could|i|we) (?:tell|warn|inform|let|show|advise|remind) ${few(2)}${crowd}|(?:telling|warning|making sure) ${few(2)}${crowd}`,
  },
  {
    kind: 'public',
    weight: 1.5,
    source: `${crowd} ${few(3)}(?:will|should|shall|deserves? to|needs? to|ought to|(?:is|are) going to|gets? to|ha(?:s|ve) a right to) ${few(2)}(?:know|hear|see|read|find out|learn|watch)`,
  },
  {
    kind: 'public',
    weight: 1.5,
    source: `(?:thread|video|post|story|article|review|blog|piece|pictures?|photos?|screenshots?|recording) ${few(3)}(?:follows?|goes (?:live|up|out|online)|will (?:follow|go|be (?:posted|online|up|public|shared|published))|(?:is|are) going (?:up|out|live|on|public))|(?:leave|leaving|write|writing|post|posting|give|giving) (?:you )?${few(3)}(?:reviews?|stars|rating)`,
  },
  {
    kind: 'public',
    weight: 1.5,
    source: `(?:stay away from|boycott|before you (?:sign|buy|book) (?:up )?(?:with|from)) ${few(4)}(?:these|this|them|guys|company|people|lot|shop|bank)|(?:will|'ll|gonna|going to|might|shall) ${few(2)}(?:post|tweet|publish|blog|stream) ${few(2)}(?:this|it|about|everything|that|the)|(?:my|i have|we have|our|have|has|with) (?:\\p{L}+ )?(?:\\d[\\d.,]*k?|thousands of|many|hundreds of) (?:followers|subscribers|readers|viewers)|whose readers|(?:\\d[\\d.,]*k?|thousands of|hundreds of) (?:\\p{L}+ )?(?:in|of|on) (?:the|our|my|a|this) (?:\\p{L}+ )?(?:forum|group|community|channel|network|association)|(?:hang|hanging|pin|pinning|frame|display|put|putting|read|nail) (?:\\p{L}+ ){0,4}(?:waiting room|shop window|window|wall|notice ?board|front door|reception|lobby|canteen|entrance)`,
  },
  {
    kind: 'regulator',
    weight: 1.5,
    source:
      '(?:report|reporting|refer|referring|complain|complaining) (?:it |this |you |that |the matter |about (?:it|this|you) )?to (?:the|an?) (?:\\p{L}+ ){0,3}?(?:office|authority|authorities|agency|board|body|bureau|institute|chamber|federation|association|council|service|department|inspection)',
  },
  {
    kind: 'cancel',
    weight: 1.5,
    source: `(?:cancel|cancelling|canceling|terminate|terminating|end|ending|quit|quitting|leave|leaving|drop|dropping|get(?:ting)? out of|walk(?:ing)? away from|not (?:be )?(?:renew(?:ing)?|extend(?:ing)?)|let(?:ting)?|reconsider(?:ing)?|rethink(?:ing)?|question(?:ing)?) ${few(4)}(?:my|our|the|this|all|both|every) ${few(2)}${bond}`,
  },
  {
    kind: 'cancel',
    weight: 1.5,
    source: `${selves} (?:will |shall |am |are |have |going to |gonna |be )*(?:leaving|leave|switching|switch|quit|quitting|porting|port|moving|move|migrating|migrate) (?:you|away|elsewhere|over|on|provider|supplier|bank|everything|all|my|our|to (?:another|a|your|one))|${selves} (?:will |am |are )*(?:leaving|quitting|switching|out of here)(?= ?(?:$|[.,!;]))|(?:take|taking|bring|bringing) (?:my|our) ${few(1)}(?:business|custom|money|account|savings|orders?|data|work|team|clients)(?: \\p{L}+)? ?(?:elsewhere|away|to|with|somewhere)`,
  },
  {
    kind: 'cancel',
    weight: 1.5,
    source: `(?:this (?:is|was|will be)|that was) (?:the |my |our |your )(?:very )?last (?:order|bill|payment|invoice|booking|purchase|year|month)|never (?:order|buy|book|fly|stay|shop|rent|use)(?:ing)? ${few(3)}again|won't be (?:back|coming back|staying|renewing|ordering|a customer)|you(?:'ve|'re|'ll)? (?:have |are |will |just |now )*(?:lost|losing|lose) (?:me|us|a (?:\\p{L}+ )?(?:customer|client|patient|guest|member|family|account))|(?:numbers?|lines?|accounts?|sites?) (?:are|is|will be) (?:being )?(?:ported|moved|leaving|transferred (?:to|away))|(?:stop|stopping) (?:using|buying|ordering|booking|working|dealing|doing business|trading) (?:with |from )?(?:you|your)|(?:give|giving|gave|hand|handing|handed) (?:in )?(?:my|our) notice|(?:suspend|stop|freeze|halt) (?:the |all |our |any )?(?:cooperation|collaboration|project|rollout|roll-out|expansion)`,
  },
  {
    kind: 'cancel',
    weight: 1,
    implied: true,
    source: `(?:my|our|the) ${few(1)}${bond}(?:'s)?(?: \\p{L}+){0,3}? (?:ends?|runs? out|expires?|closes?|is up|are up|comes? up|is due|in (?:question|doubt))|(?:about|with|on|over) (?:the|our) ${few(1)}(?:contract|renewal|partnership|relationship)|(?:our|my|the|a) renewal|(?:whether|if|why) (?:i|we) (?:should |would |can |want to |wish to |are going to )?(?:still )?(?:stay|remain|continue|carry on|keep|renew|go on)|remain (?:a |your )?customers?`,
  },
  {
    kind: 'competitor',
    weight: 1,
    implied: true,
    source: `(?:a|your|the|with|to|from) (?:\\p{L}+ )?(?:competitors?|competition|rivals?)|(?:to|with|by|from) another (?:provider|supplier|vendor|bank|company|insurer|tool|carrier|shop|firm|agency|operator|platform|garage)|the other (?:lot|crowd|provider|bank|supplier)|(?:go|going|look|looking|buy|try|business|somewhere|order|shop|cheaper) elsewhere|alternatives|(?:offers?|quotes?|proposals?|demos?|trials?|pilots?) (?:from|with|by) (?!you\\b|your\\b|us\\b|me\\b|him\\b|her\\b|the team|\\d)\\p{L}+|half (?:the|your) price|cheaper (?:with|at|from|elsewhere)|(?:shopping|looking|asking) around`,
  },
];
