// What Telegram shows of the bot before anyone writes to it: its commands and what it is for, in every language.
import { type Api, GrammyError, HttpError } from 'grammy';
import type { BotCommand, LanguageCode } from 'grammy/types';
import type { Words } from '../../interview/words.ts';
import type { Log } from '../host.ts';
import { ownCommands } from './decode.ts';
import { limits } from './limits.ts';
import { shortened } from './markup.ts';

/** Telegram's codes for whoever reads our language; the first of ours is for everybody else, too. */
const codes: Readonly<Record<string, readonly LanguageCode[]>> = { en: [], nb: ['nb', 'no', 'nn'] as LanguageCode[] };

export interface Introduction {
  /** Flows by their commands. */
  readonly flows: ReadonlyMap<string, string>;
  readonly words: readonly Words[];
  readonly log: Log;
}

function commandsOf(flows: ReadonlyMap<string, string>, words: Words): BotCommand[] {
  const ofFlows = [...flows].map(([command, flow]) => ({ command, description: words(`flow-${flow}`) }));
  const own = ownCommands.map((command) => ({ command, description: words(`telegram-command-${command}`) }));
  return [...ofFlows, ...own].map(({ command, description }) => ({
    command,
    description: shortened(description, limits.commandDescription),
  }));
}

export async function introduce(api: Api, { flows, words, log }: Introduction): Promise<void> {
  for (const own of words) {
    const ofLocale: readonly (LanguageCode | undefined)[] = codes[own.locale]?.length
      ? (codes[own.locale] ?? [])
      : [undefined];
    for (const code of ofLocale) {
      const language = code === undefined ? {} : { language_code: code };
      const introduced = [
        () => api.setMyCommands(commandsOf(flows, own), language),
        () => api.setMyDescription(shortened(own('telegram-description'), limits.description), language),
        () =>
          api.setMyShortDescription(shortened(own('telegram-short-description'), limits.shortDescription), language),
      ];
      for (const tell of introduced) {
        try {
          await tell();
        } catch (error) {
          // People can be talked to without it.
          if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
          log('not-introduced', { code: error instanceof GrammyError ? error.error_code : 0 });
        }
      }
    }
  }
}
