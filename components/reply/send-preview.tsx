import type { Sent } from '../../lib/panel/claude-run';
import { messagesIn } from '../../lib/panel/claude-sent';
import { claudeWords } from '../claude-words';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Sheet } from '../ui/sheet';
import { WithPlaceholders } from './with-placeholders';

const words = claudeWords.preview;

export interface SendPreviewProps {
  sent: Sent;
  /** Absent: it has left already. */
  onSend?: () => void;
  onClose: () => void;
}

/** Everything that leaves the device, before it leaves and afterwards: taken from the request itself. */
export default function SendPreview({ sent, onSend, onClose }: SendPreviewProps) {
  const { parts, taken } = sent;
  const known = new Map(taken.map(({ placeholder, value }) => [placeholder.toLowerCase(), value]));
  const block = parts.find(({ name }) => name === 'thread')?.text ?? '';
  const messages = messagesIn(block) ?? [];
  return (
    <Sheet
      title={onSend ? words.title : words.sentTitle}
      onClose={onClose}
      foot={
        onSend && (
          <>
            <p className="mb-2 text-sm text-soft">{words.sendNote}</p>
            <div className="flex gap-2">
              <Button look="primary" className="flex-1 justify-center" onClick={onSend}>
                {words.send}
              </Button>
              <Button onClick={onClose}>{words.cancel}</Button>
            </div>
          </>
        )
      }
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
        <dt className="text-soft">{words.to}</dt>
        <dd className="min-w-0 font-semibold">{sent.host}</dd>
        <dt className="text-soft">{words.model}</dt>
        <dd className="min-w-0">{sent.model}</dd>
        <dt className="text-soft">{words.leftOut}</dt>
        <dd className="min-w-0">{leftOut(sent)}</dd>
      </dl>
      <p className="mt-2 text-sm text-soft">{words.nothingElse}</p>

      {taken.length === 0 ? (
        <p className="mt-3 font-semibold text-warning">{words.hiddenNone}</p>
      ) : (
        <Disclosure className="mt-2" summary={words.hidden(taken.length)}>
          <ul className="space-y-0.5 text-sm">
            {taken.map(({ placeholder, value, kind }) => (
              <li key={placeholder}>
                <span className="placeholder-mark">{placeholder}</span> {value}{' '}
                <span className="text-soft">({words.kinds[kind] ?? kind})</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}

      <h3 className="mt-3 mb-1.5 font-semibold">{words.messages(messages.length)}</h3>
      <ol className="space-y-2">
        {messages.map(({ author, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves.
          <li key={index} className="border-l-2 border-line-strong pl-2.5">
            <p className="text-sm font-semibold">
              <WithPlaceholders text={author} known={known} />
            </p>
            <p dir="auto" className="whitespace-pre-wrap">
              <WithPlaceholders text={text} known={known} />
            </p>
          </li>
        ))}
      </ol>

      <h3 className="mt-4 mb-1 font-semibold">{words.asSent}</h3>
      {parts.map(({ name, text }) => (
        <Disclosure key={name} summary={words.parts[name]}>
          <pre className="mb-2 rounded-md bg-sunken p-2 text-sm whitespace-pre-wrap wrap-anywhere">
            {text}
          </pre>
        </Disclosure>
      ))}
    </Sheet>
  );
}

function leftOut({ leftOut }: Sent): string {
  const said = (Object.keys(words.left) as (keyof Sent['leftOut'])[]).flatMap((what) =>
    leftOut[what] > 0 ? [words.left[what](leftOut[what])] : [],
  );
  return said.join(', ') || words.leftNothing;
}
