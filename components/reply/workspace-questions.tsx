import { useState } from 'react';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { TextField } from '../ui/field';

const words = strings.questions;

export interface WorkspaceQuestionsProps {
  onAnswer: (answers: { goal?: string; reinforce?: string }) => void;
  onSkip: () => void;
}

/** Asked once, before the first draft is used; the draft stands ready behind it all the same. */
export function WorkspaceQuestions({ onAnswer, onSkip }: WorkspaceQuestionsProps) {
  const [goal, setGoal] = useState('');
  const [reinforce, setReinforce] = useState('');
  return (
    <Card title={words.title}>
      <p className="-mt-1.5 mb-2.5 text-soft">{words.why}</p>
      <form
        className="space-y-2.5"
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer({
            ...(goal.trim() && { goal: goal.trim() }),
            ...(reinforce.trim() && { reinforce: reinforce.trim() }),
          });
        }}
      >
        <TextField
          label={words.goal}
          placeholder={words.goalPlaceholder}
          value={goal}
          onChange={(event) => setGoal(event.target.value)}
        />
        <TextField
          label={words.reinforce}
          placeholder={words.reinforcePlaceholder}
          value={reinforce}
          onChange={(event) => setReinforce(event.target.value)}
        />
        <div className="flex gap-2">
          <Button type="submit" look="primary" disabled={!goal.trim() && !reinforce.trim()}>
            {strings.save}
          </Button>
          <Button onClick={onSkip}>{strings.skip}</Button>
        </div>
      </form>
    </Card>
  );
}
