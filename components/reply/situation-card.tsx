import type { ReactNode } from 'react';
import type { Situation } from '../../lib/situation/situation';
import type { Thread } from '../../lib/thread';
import { strings } from '../strings';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { readClock } from './clock-words';
import { EmotionCourse } from './emotion-course';
import { FactsList } from './facts-list';
import { InputsList } from './inputs-list';
import { LandmineList } from './landmine-list';
import { SituationChips } from './situation-chips';
import { customerLine, QuotesInPassing, Unknown, WaitingLine } from './situation-lines';
import { Statement } from './statement';
import { StopSigns } from './stop-signs';

const words = strings.situation;

export interface SituationCardProps {
  situation: Situation;
  thread: Thread;
  now: Date;
  onAnswer: (input: string, answer: string) => void;
  /** What else can be done with the thread. */
  foot?: ReactNode;
}

export function SituationCard({ situation, thread, now, onAnswer, foot }: SituationCardProps) {
  const { emotion, needs, facts, landmines, route, severity } = situation;
  const reason = (route.because ?? route.criteria[0])?.what;
  return (
    <Card title={words.title} aside={<SituationChips situation={situation} now={now} />}>
      <StopSigns signs={situation.stopSigns} thread={thread} />
      <dl className="space-y-1">
        <Row name={words.feels}>
          <Statement evidence={emotion.evidence} thread={thread}>
            {strings.emotions[emotion.value]}
            <QuotesInPassing quotes={emotion.evidence.map(({ quote }) => quote)} />
          </Statement>
        </Row>
        {situation.course.length > 1 && (
          <Row name={words.course}>
            <EmotionCourse course={situation.course} />
          </Row>
        )}
        <Row name={words.needs}>
          {needs.length === 0 && <Unknown />}
          {needs.map(({ value, evidence }, index) => (
            <span key={value}>
              <Statement
                evidence={evidence}
                thread={thread}
                suffix={index < needs.length - 1 && strings.needsJoin}
              >
                {index > 0 ? strings.needs[value].toLowerCase() : strings.needs[value]}
              </Statement>
            </span>
          ))}
        </Row>
        <Row name={words.customer}>
          <span className="line-clamp-2">{customerLine(situation)}</span>
        </Row>
        <Row name={words.waiting}>
          <WaitingLine facts={facts} thread={thread} />
        </Row>
        {facts.threats.length > 0 && (
          <Row name={words.threatens}>
            {facts.threats.map(({ kind, evidence }, index) => (
              <span key={`${kind}${evidence.quote}`}>
                <Statement
                  evidence={[evidence]}
                  thread={thread}
                  suffix={index < facts.threats.length - 1 && ', '}
                >
                  {strings.threats[kind]}
                </Statement>
              </span>
            ))}
          </Row>
        )}
        {facts.asks.length > 0 && (
          <Row name={words.asks}>
            <ul className="space-y-1.5">
              {facts.asks.map(({ text, evidence }) => (
                <li key={text}>
                  <Statement evidence={[evidence]} thread={thread}>
                    {text}
                  </Statement>
                </li>
              ))}
            </ul>
          </Row>
        )}
        <Row name={words.handle}>
          <Statement
            evidence={route.because?.evidence ?? route.criteria.flatMap(({ evidence }) => evidence)}
            thread={thread}
          >
            {route.decision === 'support'
              ? words.inSupport
              : route.target
                ? words.escalateTo(route.target)
                : words.escalate}
            {reason && <span className="text-soft"> — {reason}</span>}
          </Statement>
        </Row>
      </dl>
      <LandmineList landmines={landmines} thread={thread} />
      <div className="mt-3 space-y-0.5 border-t border-dashed border-line pt-2 text-sm">
        <Disclosure summary={words.why(severity.id)}>
          <ul className="space-y-2">
            {severity.reasons.map(({ why, evidence }) => (
              <li key={why}>
                <Statement evidence={evidence} thread={thread}>
                  {why}
                </Statement>
              </li>
            ))}
          </ul>
          {situation.clocks.length > 0 && (
            <p className="mt-1.5 text-soft">
              {situation.clocks.map((clock) => readClock(clock, now).text).join(' · ')}
            </p>
          )}
        </Disclosure>
        <FactsList facts={facts} thread={thread} />
        <InputsList inputs={situation.inputs} thread={thread} onAnswer={onAnswer} />
        {foot}
      </div>
    </Card>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[66px_1fr] gap-x-2 max-[260px]:grid-cols-1">
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
