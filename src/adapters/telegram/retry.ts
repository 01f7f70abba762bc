// Calls tried again: after the time Telegram asks for, else after longer and longer pauses.
// Each call waits by itself, so one chat never holds up another.
import { HttpError, type Transformer } from 'grammy';
import { waiting } from '../patience.ts';

export interface Patience {
  /** Resolves after so many milliseconds, or rejects when all is to stop. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly log: (event: string, fields: Readonly<Record<string, string | number>>) => void;
}

const most = 8;

/** A button goes on waiting for a few seconds only, and what is being typed is over sooner still. */
const brief: ReadonlySet<string> = new Set(['answerCallbackQuery', 'sendChatAction']);

type Outcome = Awaited<ReturnType<Parameters<Transformer>[0]>>;

export function retrying({ pause, log }: Patience): Transformer {
  return async (previous, method, payload, signal) => {
    // The one who polls has an own patience.
    if (method === 'getUpdates') return previous(method, payload, signal);
    const tries = brief.has(method) ? 2 : most;
    for (let attempt = 1; ; attempt += 1) {
      let outcome: Awaited<ReturnType<typeof previous<typeof method>>> | undefined;
      let failure: unknown;
      try {
        outcome = await previous(method, payload, signal);
      } catch (error) {
        if (!(error instanceof HttpError)) throw error;
        failure = error;
      }
      const wait = waitingFor(outcome, attempt);
      if (wait === undefined || attempt >= tries) {
        if (outcome === undefined) throw failure;
        return outcome;
      }
      log('retry', { method, attempt, wait, code: outcome && !outcome.ok ? outcome.error_code : 0 });
      await pause(wait);
    }
  };
}

/** How long to wait before the next try; nothing when there is no use in one. */
function waitingFor(outcome: Outcome | undefined, attempt: number): number | undefined {
  if (outcome?.ok) return undefined;
  const asked = outcome?.parameters?.retry_after;
  const isRefused = outcome !== undefined && outcome.error_code < 500 && outcome.error_code !== 429;
  return asked === undefined && isRefused ? undefined : waiting(attempt, asked);
}
