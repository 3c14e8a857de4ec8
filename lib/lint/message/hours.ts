/** A stretch of time or a date that a deadline can be made of, on `flat` words. */
const unit = '(?:minutes?|hours?|days?|weeks?|months?|business days?|working days?)';
const count = '(?:\\d\\S*|an?|one|two|three|four|five|six|seven|ten|few|couple of|several)';
export const weekday = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?';
export const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const part = '(?:morning|afternoon|evening|night|noon|midday|midnight)';
const date = `(?:${month} (?:the )?\\d\\S*|\\d\\S*(?: of)? ${month}|(?:the )?\\d\\S*|\\d\\S*)`;

/** "by Friday", "within 24 hours", "tomorrow", "before the end of the week". */
export const deadline = `(?:(?:by|before|until|no later than|not later than) (?:(?:the )?(?:end|close|start|beginning) of (?:the |this |next )?(?:business |working )?(?:day|week|month|year|business|quarter|today|tomorrow|${weekday})|(?:this |next |coming )?${weekday}|(?:this |next )?(?:week|month)|tomorrow|today|tonight|${part}|${date})|(?:within|inside|in|over|during) (?:(?:about|around|the|this|that|next|under|less|than|another|coming|just|only) ){0,3}(?:${count} )?(?:- ?\\d+ |to \\d+ |or \\w+ |(?:business|working) )*(?:${unit}|time (?:period|frame)|timeframe|moments?)|in no time|(?:at )?the (?:end|start|beginning) of (?:the |this |next )?(?:business )?(?:day|week|month)|(?:by |before )?(?:eod|cob|end of business)|(?:later |early )?today|tonight|tomorrow(?: ${part})?|(?:early |later |late )?(?:this|next|first thing(?: next)?) (?:week|month|${part}|${weekday})|immediately|right away|straight away|instantly|overnight)`;
