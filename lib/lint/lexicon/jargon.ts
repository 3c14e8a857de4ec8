/** Verbs by stem and the plain verb in the same four forms; without one, no word fits everywhere. */
const verbs = `utiliz utilis=use uses used using
leverag=use uses used using
mitigat=reduce reduces reduced reducing
remediat=repair repairs repaired repairing
streamlin=simplify simplifies simplified simplifying
expedit
facilitat=help helps helped helping
operationaliz operationalis incentiviz incentivis liais disseminat
commenc=start starts started starting
ascertain+=find out
action+`;

/** Words and phrases, each with a plain one where one fits everywhere. */
const phrases = `prior to=before
going forward=from now on
moving forward=from now on
on a go-forward basis=from now on
in regards to=about
in regard to=about
with regards to=about
with regard to=about
with respect to=about
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
as per=as in
as regards=about
per se
circle back=come back
circling back=coming back
touch base=talk
touching base=talking
deep dive
low-hanging fruit
synergy
synergies
move the needle
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
core competency

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
corrective action
corrective actions
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
boil the ocean
drill down
granularity
scope creep
net-net
rollout plan
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
