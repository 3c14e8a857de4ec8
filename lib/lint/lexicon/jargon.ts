/** Corporate words and, where one word can stand in every sentence, the plain one. */
export const jargonWords: ReadonlyMap<string, string> = new Map(
  `prior to=before
going forward=from now on
utilize=use
utilizes=uses
utilized=used
utilizing=using
utilise=use
utilises=uses
utilised=used
utilising=using
utilization=use
utilisation=use
in regards to=about
in regard to=about
with regards to=about
with regard to=about
please be advised
be advised
kindly=please
in receipt of
we are in receipt of=we have
mitigate=reduce
mitigated=reduced
mitigates=reduces
mitigating=reducing
mitigation
impacted=affected
impactful
remediation=repair
remediate=repair
remediated=repaired
root cause=cause
root causes=causes
action item
action items
actioned
service level agreement
sla
slas
stakeholder
stakeholders
streamline=simplify
streamlined=simplified
streamlining=simplifying
expedite=speed up
expedited=faster
expediting=speeding up
facilitate=help
facilitated=helped
facilitates=helps
facilitating=helping
facilitation
at your earliest convenience=as soon as you can
hereby
herein
hereto
heretofore
herewith
thereof
aforementioned
as per=as in
per your request=as you asked
per your
per our
per my
leverage=use
leveraging=using
leveraged=used
circle back=come back
circling back=coming back
touch base=talk
deep dive
low-hanging fruit
synergy
synergies
bandwidth
move the needle
align on=agree on
onboarding
deliverable
deliverables
learnings
operationalize
incentivize
in a timely manner=in time
in a timely fashion=in time
timely manner
timely fashion
pursuant to=under
commence=start
commenced=started
commencing=starting
terminate=end
endeavour=try
endeavor=try
ascertain=find out
initiate=start
initiated the
initiating=starting
subsequently=then
subsequent to=after
in order to=to
for the purpose of=for
due to the fact that=because
in the event that=if
with respect to=about
in accordance with=under
notwithstanding
forthwith
ensure compliance
escalated internally
we are escalating=we are passing on
escalating
resources are being allocated
additional resources
value-added
best-in-class
world-class
cutting-edge
state-of-the-art
holistic
proactively
paradigm
robust solution
end-to-end
reach alignment
take this offline
ping me
loop in
looped in
ecosystem
cadence
drill down
granular
transition to
sunset
sunsetting
rightsizing
ideate
socialize
workstream
workstreams
key takeaways
touchpoint
touchpoints`
    .split('\n')
    .map((line) => line.split('=') as [string, string?])
    .map(([words, plain]) => [words, plain ?? '']),
);
