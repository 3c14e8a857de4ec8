import type Anthropic from '@anthropic-ai/sdk';

const usage = {
  input_tokens: 1200,
  output_tokens: 1,
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 900,
} as Anthropic.Usage;

const message = (model: string) =>
  ({
    id: 'msg_sample',
    type: 'message',
    role: 'assistant',
    model,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    stop_details: null,
    container: null,
    usage,
  }) as unknown as Anthropic.Message;

export interface AnswerShape {
  text: string;
  model?: string;
  stopReason?: Anthropic.StopReason;
  /** Characters of text in one delta. */
  piece?: number;
}

type WireEvent = Anthropic.RawMessageStreamEvent | { type: 'ping' };

/** The events of one streamed message, in the order and the shapes that the SDK's types describe. */
export function eventsOf({
  text,
  model = 'claude-sample',
  stopReason = 'end_turn',
  piece = 24,
}: AnswerShape) {
  const events: WireEvent[] = [{ type: 'message_start', message: message(model) }];
  if (text !== '') {
    events.push(
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '', citations: null } },
      { type: 'ping' },
    );
    for (let at = 0; at < text.length; at += piece)
      events.push({
        type: 'content_block_delta',
        index: 0,
        delta: { type: 'text_delta', text: text.slice(at, at + piece) },
      });
    events.push({ type: 'content_block_stop', index: 0 });
  }
  events.push(
    {
      type: 'message_delta',
      delta: {
        stop_reason: stopReason,
        stop_sequence: null,
        stop_details:
          stopReason === 'refusal' ? { type: 'refusal', category: null, explanation: null } : null,
        container: null,
      },
      usage: {
        ...usage,
        output_tokens: Math.ceil(text.length / 4),
      } as unknown as Anthropic.MessageDeltaUsage,
    },
    { type: 'message_stop' },
  );
  return events;
}

export const toWire = (event: { type: string }): string =>
  `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
