type Swap = readonly [RegExp, string];

/** Sentences that tell the customer nothing. */
export const fillers: readonly RegExp[] = [
  /\bthank(?:s| you)(?: so much| very much| again)? for (?:your (?:patience|understanding|e-?mail|message|business|continued)|reaching out|contacting|getting in touch)/i,
  /\b(?:please )?(?:do not|don['’]t) hesitate\b|\bfeel free to (?:reach|contact)/i,
  /\blet (?:us|me) know if (?:you have|there is|there are) any/i,
  /\bI hope (?:this|that) (?:helps|finds|e-?mail|message)|\bhope you are (?:well|doing)/i,
  /\b(?:we|I) (?:truly |really |greatly )?(?:value|appreciate) your (?:business|feedback|patience|understanding)/i,
  /\bhave a (?:great|nice|good|lovely) (?:day|week|one|weekend)/i,
  /^\s*(?:oh no|we hear you|we understand your frustration)[.!]*$/i,
  /\byour satisfaction is\b|\bcustomer satisfaction\b/i,
];

/** Words around the words; taken out where the text is to be shorter. */
export const padding: readonly Swap[] = [
  [/\b(?:currently|presently) (?=\p{L}+ing\b)/giu, ''],
  [/,? (?:basically|actually|to be honest)(?=[.!?,])/gi, ''],
  [/\bon or before\b/gi, 'by'],
  [/\bin addition to that,? /gi, ''],
  [/\b(?:whether or not)\b/gi, 'whether'],
];

export const wordy: readonly Swap[] = [
  [/\bin order to\b/gi, 'to'],
  [/\bdue to the fact that\b/gi, 'because'],
  [/\b(?:at this point in time|at this time|at the present time|at the moment)\b/gi, 'now'],
  [/\bin the event that\b/gi, 'if'],
  [/\bwith regard to\b|\bin regard to\b|\bwith respect to\b/gi, 'about'],
  [/\bprior to\b/gi, 'before'],
  [/\bfor the purpose of\b/gi, 'for'],
  [/\ba large number of\b/gi, 'many'],
  [/\bin spite of the fact that\b/gi, 'although'],
  [
    /\b(?:we|I) (?:would like to|want to|wish to) (?:inform you|let you know|tell you|advise you) that /gi,
    '',
  ],
  [/\b(?:we|I) (?:just )?wanted to let you know that /gi, ''],
  [/\bhereby /gi, ''],
  [/\b(?:please note|please be advised|kindly note) that /gi, ''],
  [
    /(?<!\b(?:not|never) |n['’]t )\b(?:very|really|truly|extremely|absolutely) (?!sorry\b|much\b|few\b|little\b)(?=\p{Ll})/giu,
    '',
  ],
  [/\bas soon as possible\b/gi, 'as soon as I can'],
];

export const warmWords: readonly Swap[] = [
  [/^Dear (?!Sir|Madam|Customer)(?=\p{Lu})/gmu, 'Hello '],
  [/\bI will\b/g, 'I’ll'],
  [/\bI am\b(?! (?:not|who)\b)/g, 'I’m'],
  [/\bI have (?=\p{L}+(?:ed|en|ead|ne)\b)/gu, 'I’ve '],
  [/\bwe will\b/gi, 'we’ll'],
  [/\bdo not\b/g, 'don’t'],
  [/\bdid not\b/g, 'didn’t'],
  [/\bcannot\b/g, 'can’t'],
  [/\bwill not\b/g, 'won’t'],
  [/\bit is not\b/g, 'it isn’t'],
  [/\bYou are\b/g, 'You’re'],
  [
    /\bregarding your (?:enquiry|inquiry|message|e-?mail|request) (?:concerning|about|regarding)\b/gi,
    'about',
  ],
  [/\bregarding\b/gi, 'about'],
  [/\bassistance\b/gi, 'help'],
  [/\bassist\b/gi, 'help'],
  [/\bconcerning\b/gi, 'about'],
  [/\binform you\b/gi, 'tell you'],
  [/\bcontact me\b/gi, 'write to me'],
  [/^(?:Yours sincerely|Yours faithfully|Best regards|Kind regards|Regards),/gm, 'Warm regards,'],
];

/** Words that take a stand back. Promises are left as they are: a firmer one could not be kept. */
export const softeners: readonly Swap[] = [
  [/\b(?:I['’]m|I am|we['’]re|we are) afraid (?:that )?/gi, ''],
  [/\bunfortunately,? /gi, ''],
  [
    /(?<!\b(?:not|only) |n['’]t )\b(?:just|simply|basically|actually|kind of|sort of|somewhat) (?!now\b|as\b|because\b|in time\b)(?=\p{Ll})/giu,
    '',
  ],
  [/\bI was wondering (?:if|whether) you could\b/gi, 'please'],
  [/\bwould you mind (\p{L}+)ing\b/giu, 'please $1'],
  [/,? (?:if (?:that|it)['’]s (?:okay|ok|alright) with you|if you don['’]t mind)(?=[.,!?])/gi, ''],
  [/,? basically(?=[.!?,])/gi, ''],
  [/\bI (?:just )?wanted to (?:let you know|tell you|say) that /gi, ''],
  [/\bI would like to ask you to\b/gi, 'please'],
];
