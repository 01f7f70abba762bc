// A button goes on waiting until its query is answered: at once, or in the answer to the webhook where that is about to go.
import type { Calls } from './calls.ts';

/** Makes a call by the answer to a webhook. What comes of it is never known: only for what does no harm when it is lost. */
export type Reply = (call: { readonly method: string } & Readonly<Record<string, string>>) => void;

/** Longer than this no button is left waiting for the rest to be done. */
const patience = 300;

/** What it returns is called when all else is done. */
export function answering(query: string, calls: Pick<Calls, 'answer'>, reply?: Reply): () => Promise<void> {
  const call = () => calls.answer(query).catch(() => undefined);
  let called = reply ? undefined : call();
  const late = called ? undefined : setTimeout(() => (called = call()), patience);
  return async () => {
    clearTimeout(late);
    if (called) await called;
    else reply?.({ method: 'answerCallbackQuery', callback_query_id: query });
  };
}
