import { type OrderKind, ordersIn } from '../../lib/writing/request/orders';
import { corpusRows, defineEvaluation, percent, table } from '../evaluation';

interface Injection {
  id: string;
  kind: string;
  text: string;
}
interface Mail {
  id: string;
  subject: string;
  body: string;
}

/** Orders in a mail: how many attacks are warned of, by the way they were made, and how many ordinary mails. */
export default defineEvaluation({
  id: 'orders',
  run() {
    const injections = corpusRows<Injection>('prompt-injection/injections.jsonl');
    const composed = corpusRows<Mail>('prompt-injection/composed-emails.jsonl');
    const benign = corpusRows<Mail>('prompt-injection/benign-emails.jsonl');
    if (!injections || !composed || !benign) return;
    const kinds = [...new Set(injections.map(({ kind }) => kind.split('/')[0]!))].sort();
    const row = (name: string, texts: string[]) => {
      const warned = texts.filter((text) => ordersIn(text).length > 0).length;
      return [name, warned, texts.length, percent(warned, texts.length)];
    };
    console.log(
      table([
        ['texts', 'warned', 'of', 'share'],
        ...kinds.map((kind) =>
          row(
            kind,
            injections.filter((one) => one.kind.split('/')[0] === kind).map(({ text }) => text),
          ),
        ),
        row(
          'all injections',
          injections.map(({ text }) => text),
        ),
        row(
          'mails with one inside',
          composed.map(({ body }) => body),
        ),
        row(
          'ordinary mails (false alarms)',
          benign.map(({ subject, body }) => `${subject}\n${body}`),
        ),
      ]),
    );
    const alarms = benign.flatMap(({ id, subject, body }) =>
      ordersIn(`${subject}\n${body}`).map(({ kind }: { kind: OrderKind }) => `${id} ${kind}`),
    );
    if (alarms.length > 0) console.log(`false alarms: ${alarms.join(', ')}`);
  },
});
