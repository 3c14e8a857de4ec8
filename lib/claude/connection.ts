import type { Claude } from './client';
import { type Failure, failureOf } from './failure';

export interface Model {
  id: string;
  name: string;
}

export type Connection = { ok: true; models: Model[] } | { ok: false; failure: Failure };

const most = 200;

/** Whether the key works, and which models it may use: for the test button and the list in Settings. Never throws. */
export async function tryConnection(claude: Claude, signal?: AbortSignal): Promise<Connection> {
  const models: Model[] = [];
  try {
    for await (const model of claude.sdk.models.list({ limit: 100 }, signal ? { signal } : {})) {
      models.push({ id: String(model.id), name: String(model.display_name ?? model.id) });
      if (models.length >= most) break;
    }
    // A proxy's own page gives no models and no error.
    return models.length > 0 ? { ok: true, models } : { ok: false, failure: { code: 'bad-answer' } };
  } catch (error) {
    return { ok: false, failure: failureOf(error, { started: false, now: Date.now() }) };
  }
}
