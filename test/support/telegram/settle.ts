// Waiting until the bot has done with a chat. What is known for certain: the update reached the bot, no call for the chat
// is under way, none is owed after a fault. What cannot be seen from outside is a bot still thinking, so a short quiet is
// waited for at the end, unless the test can say itself when the bot is idle.

import type { Telegram } from './server.ts';

export interface Expectation {
  /** At least one call must follow: the bot has to answer. */
  readonly answer: boolean;
  /** How many calls for the chat there were before. */
  readonly since: number;
}

export async function settle(telegram: Telegram, chat: number, { answer, since }: Expectation): Promise<void> {
  const { quiet = 40, patience = 5_000, idle } = telegram.options;
  const deadline = performance.now() + patience;
  const missing = () => answer && telegram.log.of(chat).length <= since;
  const unsettled = () => telegram.updates.outstanding(chat) > 0 || telegram.log.busy(chat) || missing();
  for (;;) {
    const left = deadline - performance.now();
    if (left <= 0) break;
    if (unsettled()) await touched(telegram, chat, left);
    else if (idle) {
      await idle();
      if (!unsettled()) return;
    } else if (await quietFor(telegram, chat, quiet)) return;
  }
  if (missing()) throw new Error(`the bot said nothing in chat ${chat} for ${patience} ms`);
  if (telegram.updates.outstanding(chat) > 0)
    throw new Error(`the bot took no update of chat ${chat} for ${patience} ms`);
}

/** In short slices: while the process stands still, the bot thinks as little as the clock of this wait should run. */
async function quietFor(telegram: Telegram, chat: number, quiet: number): Promise<boolean> {
  for (let slice = 0; slice < quiet / 5; slice += 1) {
    if (await touched(telegram, chat, 5)) return false;
  }
  return true;
}

/** True when something happened in the chat within so many milliseconds. */
export function touched(telegram: Telegram, chat: number, within: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => {
    cancel();
    resolve(false);
  }, within);
  const cancel = telegram.log.onceTouched(chat, () => {
    clearTimeout(timer);
    resolve(true);
  });
  return promise;
}
