// Telegram and Slack served together on one port, and a terminal in a process of its own, over one encrypted store.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Locale } from '../../../src/interview/snapshot.ts';
import { startApp } from '../../adapters/slack/app.ts';
import { isStructural as isOfSlack } from '../../adapters/slack/structure.ts';
import { isStructural as isOfTelegram } from '../../adapters/telegram/structure.ts';
import { temporaryFolder } from '../../app/fixtures/place.ts';
import { startTelegram } from '../telegram/server.ts';
import { atTerminal, inSlack, inTelegram } from './hands.ts';

export async function startEverywhere(locale: Locale) {
  const [home, folder] = [temporaryFolder(), temporaryFolder()];
  const environment = {
    VEIVISER_STORE: `sqlite:${join(home, 'veiviser.sqlite')}`,
    VEIVISER_KEY: randomBytes(32).toString('base64'),
  };
  let idle = async (): Promise<void> => undefined;
  const telegram = await startTelegram({ idle: () => idle() });
  onTestFinished(() => telegram.close());
  const app = await startApp({
    environment: { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root, ...environment },
  });
  idle = () => app.serving.idle();
  const kari = telegram.person({ language: locale });
  const atWork = app.slack.person(app.team);
  return {
    app,
    terminal: () => atTerminal({ home, folder, locale, environment }),
    kari,
    telegram: inTelegram(kari, telegram),
    atWork,
    slack: inSlack(atWork),
    refused: () => [...app.slack.complaints, ...telegram.complaints],
    /** Lines of the log that say more than what happened, and to which kind of thing; or who it was. */
    telling: () => {
      const who = [String(kari.chat), atWork.user.id];
      const isStructure = (line: string) => isOfTelegram(line) || isOfSlack(line);
      return app.lines.filter((line) => !isStructure(line) || who.some((id) => line.includes(id)));
    },
  };
}

export type Everywhere = Awaited<ReturnType<typeof startEverywhere>>;
