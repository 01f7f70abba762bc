// What the interview says on its way to the person, and what cannot reach them. Law: that stops nothing and nobody else.
import type { Message } from '../../interview/message.ts';
import type { Paper } from '../../interview/paper.ts';
import { type Locale, locales } from '../../interview/snapshot.ts';
import type { Words } from '../../interview/words.ts';
import { createErrands } from '../errands.ts';
import type { Host } from '../host.ts';
import { SlackRefusal } from './api.ts';
import { type Calls, type File, GoneError, UnreachableError } from './calls.ts';
import { type Errand, freshPlace, type Hand, type Reaching } from './errand.ts';
import { type Place, withLine } from './place.ts';
import { said } from './render.ts';
import { show } from './showing.ts';

export interface Sending {
  /** What the conversations send by. */
  readonly send: (message: Message, id: string, paper?: Paper) => Promise<void>;
  readonly hand: Hand;
  readonly reaching: Reaching;
}

export interface SendingParts {
  readonly host: Host<Place>;
  readonly callsFor: (workspace: string) => Promise<Calls | undefined>;
}

export function createSending({ host, callsFor }: SendingParts): Sending {
  const errands = createErrands<Errand>(host.handle);
  const { hand } = errands;

  async function send(message: Message, id: string, paper?: Paper): Promise<void> {
    const errand = errands.of(id);
    if (errand?.quiet) return noted(message, id);
    const place = (await host.places.load(id)) ?? errand?.forgets?.place;
    // Nobody knows any more where this person is.
    if ((!place && !errand) || (place?.blocked && !errand)) return;
    const workspace = place?.workspace ?? errand?.received.workspace ?? '';
    await reaching(id, errand?.forgets ? undefined : place, async () => {
      const calls = errand?.calls ?? (await callsFor(workspace));
      if (!calls) throw new GoneError();
      if (errand?.forgets) {
        const to = place?.channel ?? place?.person ?? errand.received.person;
        const words = host.words(errand.forgets.locale);
        for (const payload of said(words('slack-forgotten'))) await calls.post({ channel: to }, payload);
        return;
      }
      const locale = localeIn(message);
      const known = place ?? (errand && freshPlace(errand.received, host.today(), locale));
      if (!known) return;
      const showing = { calls, words: host.words(locale), today: host.today() };
      const shown = await show(message, known, errand?.received ?? {}, showing);
      if (paper) {
        const thread = shown.thread === undefined ? {} : { thread: shown.thread };
        await calls.file({ channel: shown.channel ?? shown.person, ...thread }, fileOf(paper, showing.words));
      }
      host.places.saveWithNext(id, shown);
    });
  }

  /** Not shown by itself, and still part of the record. */
  async function noted({ noted: line }: Message, id: string): Promise<void> {
    const place = await host.places.load(id);
    if (!line || !place?.live) return;
    host.places.saveWithNext(id, { ...place, live: { ...place.live, lines: withLine(place.live.lines, line) } });
  }

  /** What cannot reach a person, or is not taken, stops nothing: it is as good as sent. */
  async function reaching(id: string, place: Place | undefined, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof GoneError) {
        host.log('not-installed', { chat: id });
        return false;
      }
      if (error instanceof UnreachableError) {
        host.log('unreachable', { chat: id, reason: error.reason });
        if (place) await host.places.save(id, { ...place, blocked: true });
        return false;
      }
      if (!(error instanceof SlackRefusal)) throw error;
      host.log('refused', { chat: id, method: error.method, reason: error.reason });
      return false;
    }
  }

  return { send, hand, reaching };
}

const fileOf = ({ id, fileName, content, alt }: Paper, words: Words): File => ({
  name: fileName,
  title: words(`paper-${id}`),
  content,
  ...(alt !== undefined && { alt }),
});

const localeIn = ({ locale }: Message): Locale => locales.find((each) => each === locale) ?? locales[0];
