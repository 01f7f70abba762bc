// How Slack is asked: one method at a time, tried again where that can help.
// Each call waits by itself, so one chat never holds up another. Law: no error says a token, a text or an address.
import type { Log } from '../host.ts';
import { type Ask, parted, type Reply } from '../http.ts';
import { waiting } from '../patience.ts';

export type Arguments = Readonly<Record<string, unknown>>;
export type Result = Readonly<Record<string, unknown>>;

/** Asks a method, with the token of an installation. */
export type Api = (method: string, token: string, given: Arguments) => Promise<Result>;

/** Slack does not do what is asked: its own word for why. */
export class SlackRefusal extends Error {
  readonly method: string;
  readonly reason: string;

  constructor(method: string, reason: string) {
    super(`[slack] ${method} was refused (${reason})`);
    this.name = new.target.name;
    this.method = method;
    this.reason = reason;
  }
}

/** Slack cannot be reached, or asks for more patience than there is. It may be there next time. */
export class SlackOutOfReachError extends Error {
  constructor(method: string) {
    super(`[slack] ${method}: Slack cannot be reached now`);
    this.name = new.target.name;
  }
}

export interface ApiParts {
  /** Ends in a stroke. */
  readonly root: string;
  readonly ask: Ask;
  /** Resolves after so many milliseconds, or rejects once all is to stop. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly log: Log;
}

const most = 8;

/** Slack's words for "not now". */
const passing = new Set([
  'fatal_error',
  'internal_error',
  'ratelimited',
  'rate_limited',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
  'message_limit_exceeded',
]);

/** What can be opened for three seconds only is not worth waiting for. */
const brief = new Set(['views.open', 'views.push', 'assistant.threads.setStatus']);

/** These read no JSON. */
const asForm = new Set(['files.getUploadURLExternal']);

export function createApi({ root, ask, pause, log }: ApiParts): Api {
  const [origin, path] = parted(root);
  return async (method, token, given) => {
    const form = asForm.has(method);
    const body = form ? new URLSearchParams(given as Record<string, string>).toString() : JSON.stringify(given);
    const request = {
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': form ? 'application/x-www-form-urlencoded' : 'application/json; charset=utf-8',
      },
      body,
    };
    const tries = brief.has(method) ? 2 : most;
    for (let attempt = 1; ; attempt += 1) {
      const reply = await ask(origin, path + method, request).catch(() => undefined);
      const result = reply && read(reply);
      if (result?.ok === true) return result;
      const reason = typeof result?.error === 'string' ? result.error : undefined;
      const isPassing = reason === undefined || passing.has(reason) || reply?.status === 429;
      if (!isPassing) throw new SlackRefusal(method, reason);
      const wait = waiting(attempt, reply?.retryAfter);
      if (wait === undefined || attempt >= tries) throw new SlackOutOfReachError(method);
      log('retry', { method, attempt, wait, code: reply?.status ?? 0 });
      await pause(wait);
    }
  };
}

function read({ text }: Reply): Result | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Result) : undefined;
  } catch {
    // A proxy's own page, or half an answer.
    return undefined;
  }
}
