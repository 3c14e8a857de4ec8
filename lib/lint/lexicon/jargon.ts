/** Verbs by stem and the plain verb in the same four forms; without one, no word fits everywhere. */
const verbs = `utiliz utilis=use uses used using
mitigat=reduce reduces reduced reducing
remediat=repair repairs repaired repairing
streamlin=simplify simplifies simplified simplifying
expedit
facilitat=help helps helped helping
operationaliz operationalis incentiviz incentivis liais disseminat synergiz synergis
necessitat=need needs needed needing
effectuat ameliorat=improve improves improved improving
promulgat elucidat=explain explains explained explaining
commenc=start starts started starting
ascertain+=find out
action+`;

/** Words and phrases, each with a plain one where one fits everywhere. */
const phrases = `prior to=before
on a go-forward basis=from now on
in regards to=about
in regard to=about
with regards to=about
in reference to=about
with reference to=about
please be advised
be advised
kindly=please
in receipt of
we are in receipt of=we have
acknowledge receipt
mitigation=repair
remediation=repair
impacted=affected
impacting=affecting
impactful
root cause=cause
root causes=causes
action item
action items
service level agreement
sla
slas
kpi
kpis
stakeholder
stakeholders
at your earliest convenience=as soon as you can
hereby
herein
hereto
hereafter
heretofore
herewith
hereinafter
henceforth
thereof
therein
thereto
whereby
aforementioned
enclosed please find
attached please find
please find attached
as per
as regards=about
per se
circle back
circling back=coming back
touch base=talk
touching base=talking
deep dive
low-hanging fruit
synergy
synergies
align on=agree on
deliverable
deliverables
learnings
in a timely manner=in time
in a timely fashion=in time
timely manner
timely fashion
pursuant to=under
endeavour=try
endeavor=try
endeavours=tries
endeavors=tries
initiate=start
subsequent to=after
for the purpose of=for
for the purposes of=for
due to the fact that=because
in the event that=if
in accordance with=under
in conjunction with=with
in lieu of=instead of
in due course
at this juncture=now
at this point in time=now
on an ongoing basis
with immediate effect=now
notwithstanding
forthwith=at once
ensure compliance
in compliance with
resourcing
value-added
value add
best-in-class
world-class
cutting-edge
state-of-the-art
holistic
proactively
paradigm
pain point
pain points
buy-in
quick win
alignment
actionable
take this offline
take it offline
ping me
loop in
looped in
rightsizing
ideate
workstream
workstreams
key takeaways
touchpoint
touchpoints
do the needful
the same has been
duly
dissemination
upon completion of=after
upon receipt of=when we get
please be informed
be informed that
for your perusal
perusal
pertaining to=about
in respect of=about
in the interim=meanwhile
in an expeditious manner=quickly
expeditiously=quickly
with a view to=to
value proposition
service offerings
phased approach
prioritised approach
prioritized approach
preventative measures
escalation matrix
the concerned team
the concerned department
concerned authorities
aforesaid
cognizant of=aware of
remit=pay
furnish=send
operational excellence
deprioritise
deprioritize
bandwidth to=time to
on our radar
close the loop
ballpark
drill down
granularity
scope creep
rollout plan
leverages=uses
leveraged=used
leveraging=using
until such time as=until
in order that=so that
in relation to=about
in view of the above
under the provisions of=under
set forth in=in
at the present time=now
at the earliest convenience=as soon as you can
in close proximity to=near
in the vicinity of=near
in excess of=more than
in the absence of=without
by virtue of=by
on the grounds that=because
at such time as=when
owing to the fact that=because
in light of the fact that=because
despite the fact that=although
with the exception of=except
irrespective of=whatever
inasmuch as=as
insofar as=as far as
hitherto=so far
whereupon
the undersigned=I
above-mentioned
above mentioned
requisite=needed
under advisement
due consideration
kind attention
kind perusal
your goodself
your good self
esteemed
please find enclosed
please find below
kindly find
find herewith
your correspondence=your letter
cognisant of=aware of
apprise=tell
apprised=told
remuneration=pay
remittance=payment
remitted=paid
disburse=pay
disbursed=paid
disbursement=payment
preclude=prevent
precludes=prevents
precluded=prevented
cessation=end
ascertained=found out
expeditious=quick
expeditiously=quickly
envisage=expect
envisaged=expected
commencement=start
customer journey
user journey
upskill
upskilling
siloed
mission-critical
mission critical
game changer
game-changer
game-changing
paradigm shift
empower=let
empowers=lets
resourced
spearhead=lead
spearheaded=led
spearheading=leading
subject matter expert=expert
subject matter experts=experts
subject-matter expert=expert
subject-matter experts=experts
cross-functional
customer-centric
client-centric
value add
value-add
standard operating procedure
standard operating procedures
business as usual
low hanging fruit
key learnings
sync up=talk
synced up
syncing up
reach alignment=agree
in alignment with
service delivery
resource constraints
capacity constraints
unforeseen circumstances
service level
service levels
eod
bau
as and when=when
at our earliest convenience=as soon as we can`;

function inflected(line: string): [string, string][] {
  const [stems, plain = ''] = line.split('=') as [string, string?];
  const forms = plain.split(' ');
  return stems.split(' ').flatMap((stem): [string, string][] => {
    if (stem.endsWith('+')) {
      const base = stem.slice(0, -1);
      return base === 'action'
        ? [
            [`${base}ed`, 'done'],
            [`${base}ing`, 'doing'],
          ]
        : [[base, plain]];
    }
    return ['e', 'es', 'ed', 'ing'].map((ending, index) => [stem + ending, forms[index] ?? '']);
  });
}

/** Corporate words, lower case, with the plain word that can stand in their place or nothing. */
export const jargonWords: ReadonlyMap<string, string> = new Map([
  ...verbs.split('\n').flatMap(inflected),
  ...phrases.split('\n').map((line): [string, string] => {
    const [words, plain = ''] = line.split('=') as [string, string?];
    return [words, plain];
  }),
]);

/** Words that are jargon in one sense only, as patterns that tell it; with the plain word where one fits. */
export const jargonFamilies: readonly (readonly [source: string, plain?: string])[] = [
  [
    "(?<!(?:am|are|is|was|were|be|been|being|we're|they're|you're|i'm|it's|keep|keeps|start|started|get|got|of|not|things|work|project) )(?:going forward(?! (?:with|into) )|moving forward(?! (?:with|on|to|in|into|at) ))",
    'from now on',
  ],
  [
    '(?<!(?:give|gives|gave|gain|get|more|some|no|the|of|any|enough|has|have|had|with|much|extra|a) )leverage',
    'use',
  ],
  [
    "(?:have|has|had|been|were|was|are|is|am|i|we|we're|i'm|we've|i've|be) (?:\\w+ )?(?<mark>escalat(?:ed|ing))",
  ],
  [
    '(?:will|can|could|please|we|i|shall|need to|able to|have to) (?<mark>action)(?= (?:this|your|it|that|the|these|my) )',
    'deal with',
  ],
  ['escalation (?:team|teams|process|path|desk|point|procedure|channel|channels)'],
  [
    '(?<mark>per) (?:your|my|our|his|her|their|its|the|this|these|those|that|request|instructions?|conversation|above|below|previous|company|earlier|usual|last|standard|protocol|procedure|guidelines?|regulations?|ordinance|recommendations?|city|state|federal|management|contract|agreement|inspector|supervisor|engineers?|engineering|constituent|customer request|schedule|discussion|site)(?! (?:polic|second|minute|hour|day|month|year))',
  ],
  [
    '(?<=^ )(?<mark>per) (?!(?:day|hour|week|month|year|minute|second|person|user|item|piece|unit|customer|account|order|room|night|head|capita|cent|se|annum|diem|mille|kg|km|mile|gallon|page|seat|our|company|polic\\w+) )[a-z]\\w+',
  ],
  [
    '(?:please|kindly|will|we|i|to|and) (?<mark>revert(?: back)?)(?= (?:to (?:you|us|me)|with|at|soon|asap|on this) )',
    'reply',
  ],
  [
    '(?:additional |more )?resources (?:are|is|were|have|has|will) (?:be |been |being )?(?:\\w+ )?(?:allocated|assigned|deployed|dedicated)',
  ],
  [
    "(?:will|may|might|could|can|would|should|not|to|which|did|does|doesn't|don't|won't|didn't|directly|negatively) (?<mark>impact)(?= (?:your|our|you|all|any|some|other|the|customers|users|services?|performance|multiple|everyone|this|that) )",
    'affect',
  ],
  [
    'operational (?:constraints?|reasons?|issues?|difficult(?:y|ies)|requirements?|challenges?|needs|efficienc(?:y|ies)|capacity|readiness|changes?)|logistical (?:constraints?|reasons?|issues?|challenges?)|technical constraints?',
  ],
  [
    'optimi[sz](?:e|es|ed|ing|ation of) (?:our|the|your) (?:[a-z-]+ ){0,2}?(?:journey|experience|process|processes|operations|resources|workflow|workflows|service|services|offering|delivery)',
  ],
  [
    '(?:tier|level) (?:\\d|one|two|three) (?:support|team|agents?|engineers?|queue|desk)|(?:to|by|with|our|in) (?<mark>tier (?:\\d|two|three))|second-line|first-line|l[123] (?:support|team|engineers?)',
  ],
  [
    '(?<!(?:bring|take|for|on) )(?:onboard(?:ed|ing))(?= (?:a|an|our|your|additional|several|process|team|call|session|journey|experience|vendors?|customers?|clients?|partners?) )',
  ],
  ['end-to-end(?! encrypt\\w+)'],
  ['(?:been|was|is|were|being|have|has|we|i) (?:\\w+ )?(?<mark>triag(?:ed|ing))'],
  [
    '(?:confirm|regarding|check|provide|share|process|acknowledge|rectify|resolve|appreciate) (?<mark>the same)(?= (?:[.!?,]|asap|at the earliest|and (?:we|i|let)|to us|with us|$))|(?:the )?same (?:shall|will) be \\w+',
  ],
  ['intimate(?:d)? (?:you|us|me|the same)'],
  ['(?:no|full|more|better|clear|limited|any) visibility (?:into|on|over|of)'],
  ['cascad(?:e|es|ed|ing) (?:to|down|this|these|the (?:information|message|news|learnings))'],
  [
    'deem(?:ed|s)? (?:it |this |that )?(?:\\w+ly )?(?:necessary|appropriate|fit|essential|eligible|ineligible|acceptable|unacceptable|suitable|non-compliant|compliant|inappropriate)',
  ],
  [
    'align(?:ed|ing|s)? (?:\\S+ )?(?:on|with) (?:the |our |your |its )?(?:business|stakeholders?|team|teams|strategy|roadmap|expectations|vision|priorities|values|policy|policies|standards|organi[sz]ation\\w*)',
  ],
  [
    '(?:enough|much|any|no|more|sufficient|have) (?:the )?(?<mark>bandwidth)(?= (?:to|right now|at the moment|this week|for this|in the team) )',
    'time',
  ],
  ['(?:to|will|being|been|are|is|be|we) (?<mark>sunset(?:ting|ted)?)(?= (?:the|this|our|by|in|on|next) )'],
  ['at (?:the|your) earliest(?= (?:[.!,]|with|so|and|$))'],
  [
    "(?:i|we)(?:'ll| will| can)? (?<mark>circle back)(?= (?:[.!,;]|by|before|on|tomorrow|today|tonight|this|next|at|in|when|once|$))",
    'get back to you',
  ],
  ['(?<mark>circle back (?:to|with))(?= you )', 'get back to'],
  ['please advise(?= (?:[.!]|$))', 'please tell me'],
];

const asked = /^\s+your\s+(?:(?:recent|kind|earlier|own)\s+)?(?:requests?|instructions?|wish(?:es)?)\b/i;
const binding =
  /^\s+(?:(?:our|your|the|this|that|its|their)\s+)?(?:[\w-]+\s+){0,2}?(?:polic(?:y|ies)|terms|conditions|contracts?|agreements?|rules?|regulations?|bylaws?|byelaws?|law|code|licen[cs]e|lease|warranty|guarantee|scheme|tariff)\b/i;
const written =
  /^\s+(?:(?:our|your|the|this|that|its|their|my|his|her)\s+)?(?:[\w-]+\s+){0,2}?(?:lists?|tables?|invoices?|letters?|e-?mails?|messages?|plans?|schedules?|timetables?|drawings?|minutes|orders?|reports?|manuals?|quotes?|statements?|catalogues?|screenshots?|photos?|notes?|records?)\b/i;

/** "As per" in plain words, which what follows decides, and how much of that they stand for; nothing where none is sure. */
export function asPer(after: string): { plain: string; more: number } | undefined {
  const request = asked.exec(after);
  if (request) return { plain: 'as you asked', more: request[0].length };
  if (binding.test(after)) return { plain: 'under', more: 0 };
  return written.test(after) ? { plain: 'as in', more: 0 } : undefined;
}
