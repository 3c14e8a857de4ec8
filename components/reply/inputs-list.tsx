import { useState } from 'react';
import type { Input } from '../../lib/situation/situation';
import type { Thread } from '../../lib/thread';
import { strings } from '../strings';
import { Disclosure } from '../ui/disclosure';
import { TextField } from '../ui/field';
import { Statement } from './statement';

const words = strings.situation;

export interface InputsListProps {
  inputs: readonly Input[];
  thread: Thread;
  onAnswer: (input: string, answer: string) => void;
}

/** The ten things a good answer needs: what is known with its source, the rest as questions to the agent. */
export function InputsList({ inputs, thread, onAnswer }: InputsListProps) {
  const known = inputs.filter(({ source }) => source !== 'missing');
  return (
    <Disclosure summary={words.inputs(known.length, inputs.length)}>
      <ul className="space-y-2.5">
        {inputs.map((input) => (
          <li key={input.id}>
            {input.source === 'missing' || input.source === 'agent' ? (
              <Answer input={input} onAnswer={(answer) => onAnswer(input.id, answer)} />
            ) : (
              <>
                <p className="text-soft">
                  {strings.inputs[input.id]} · {words.source[input.source]}
                </p>
                <Statement evidence={input.evidence} thread={thread}>
                  {input.value}
                </Statement>
                {input.source === 'note' && (
                  <Answer
                    input={{ ...input, value: '', question: words.confirmNote(input.question) }}
                    onAnswer={(answer) => onAnswer(input.id, answer)}
                  />
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Answer({ input, onAnswer }: { input: Input; onAnswer: (answer: string) => void }) {
  const [text, setText] = useState(input.value ?? '');
  return (
    <TextField
      label={input.question}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => text !== (input.value ?? '') && onAnswer(text.trim())}
      onKeyDown={(event) => event.key === 'Enter' && onAnswer(text.trim())}
    />
  );
}
