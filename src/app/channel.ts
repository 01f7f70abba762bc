// What every channel that is served has in common: the interview in its words, what is kept of each person, and a host.
// Law: whatever cannot be read is set aside, never lost; what a person has erased is gone from the case and from the place.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Host } from '../adapters/host.ts';
import { flows } from '../flows/index.ts';
import type { Want } from '../interview/carry.ts';
import { caseFile } from '../interview/case-file.ts';
import type { Event } from '../interview/event.ts';
import { formatDate } from '../interview/format.ts';
import { carryBlocks } from '../interview/handing-over.ts';
import { timeOf } from '../interview/introduction.ts';
import type { Message } from '../interview/message.ts';
import type { Paper } from '../interview/paper.ts';
import { revived } from '../interview/revived.ts';
import type { Locale, Snapshot } from '../interview/snapshot.ts';
import type { View } from '../interview/view.ts';
import type { LooseWords } from '../interview/words.ts';
import { createCarrying } from './carrying.ts';
import { readCaseBytes } from './case-reading.ts';
import { createChats } from './chats.ts';
import { createConversations } from './conversation.ts';
import { deskOf, filledIn, resultOf, upcomingOf } from './desk.ts';
import { CorruptedError, StoreError } from './errors.ts';
import { expire, expiryDays, type Idle } from './expiry.ts';
import { createInterview } from './interview.ts';
import type { Log } from './log.ts';
import { paperWith } from './papers.ts';
import type { ServeConfig } from './serve-config.ts';
import type { Store } from './store.ts';
import { localeOf } from './words.ts';

export interface Route {
  readonly path: string;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

export interface Channel {
  /** Where its requests come in, if they do. */
  readonly routes: readonly Route[];
  readonly start: () => Promise<void>;
  /** Rejects when it cannot go on. */
  readonly failed: Promise<never>;
  /** Takes nothing more. */
  readonly stop: () => Promise<void>;
  /** Resolves when everything that was taken is done. */
  readonly idle: () => Promise<void>;
  /** Looks for cases that nobody comes back to. */
  readonly expire: () => Promise<void>;
  /** Shows what has happened in other channels to a case that is gone on with in several. */
  readonly collect: () => Promise<void>;
}

export interface ChannelParts {
  readonly config: ServeConfig;
  readonly store: Store;
  readonly log: Log;
  readonly today: () => string;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** What every channel keeps of where a person is. */
export interface KeptPlace extends Idle {
  readonly locale: Locale;
}

export interface Medium<Place> {
  /** Its words begin with this, and so do the ids of its people. */
  readonly name: string;
  /** `paper`: goes with the message. */
  readonly send: (message: Message, id: string, paper?: Paper) => Promise<void>;
  /** Something said outside a conversation; false when it does not reach the person. */
  readonly tell: (place: Place, text: string) => Promise<boolean>;
  /** What a person is given, in a copy of everything, of the place that is kept of them. */
  readonly exported: (place: Place) => object;
}

export interface Hosted<Place> {
  readonly host: Host<Place>;
  readonly erase: (id: string) => Promise<void>;
  readonly expire: () => Promise<void>;
  readonly collect: () => Promise<void>;
}

export function hosted<Place extends KeptPlace>(
  { config, store, log, today }: ChannelParts,
  medium: Medium<Place>,
): Hosted<Place> {
  const interview = createInterview(config.store.kind !== 'memory', medium.name);
  const { turn, speak, words } = interview;
  const chats = createChats<Place>(store, config.key, medium.name);

  const carrying = createCarrying({ store, key: config.key });

  async function erase(id: string): Promise<void> {
    await carrying.forget(id);
    await chats.erase(id);
  }

  /** Nobody is here any more; the case of somebody who goes on with it elsewhere stays there. */
  async function leave(id: string): Promise<void> {
    await carrying.expire(id);
    await chats.erase(id);
  }

  const conversations = createConversations<Event, Snapshot, View, Message, Want>({
    store: { ...carrying.store, erase },
    turn,
    fulfil: async (want, id, { day, delivery }) => ({
      type: 'carry',
      carry: await carrying.fulfil(want, id),
      day,
      ...(delivery !== undefined && { delivery }),
    }),
    speak,
    revive: revived,
    send,
  });

  async function send(message: Message, id: string): Promise<void> {
    if (message.paper === undefined) return medium.send(message, id);
    const snapshot = await conversations.read(id);
    const own = words[snapshot?.locale ?? 'en'];
    const paper = await paperWith(message, snapshot, own, today()).catch((error: unknown) => {
      log('paper-failed', { paper: message.paper ?? '', error: error instanceof Error ? error.name : 'unknown' });
      return undefined;
    });
    if (paper) return medium.send(message, id, paper);
    const blocks = [{ kind: 'notice', text: own('paper-failed') } as const];
    return medium.send({ ...message, blocks }, id);
  }

  async function handle(id: string, event: Event): Promise<void> {
    try {
      await conversations.handle(id, event);
    } catch (error) {
      if (!(error instanceof CorruptedError)) throw error;
      // Kept out of the way, never lost; the person begins anew.
      await store.setAside(id);
      log('set-aside', { chat: id });
      await conversations.handle(id, { type: 'open', day: event.day, locale: (await chats.load(id))?.locale ?? 'en' });
    }
  }

  /** What happened on the other side is shown beside what the conversation stands at; no turn is taken for it. */
  async function collect(): Promise<void> {
    for (const { id, mail } of await carrying.collect(medium.name)) {
      const [place, snapshot] = [await chats.load(id), await conversations.read(id)];
      if (!place) continue;
      const blocks = carryBlocks(words[place.locale], mail);
      if (snapshot) {
        const view: View = {
          turn: snapshot.turn,
          day: today(),
          parts: [{ part: 'carry', carry: mail }, { part: 'present' }],
        };
        await medium.send(speak(snapshot, view), id);
      } else {
        await medium.tell(place, blocks.map((block) => ('text' in block ? block.text : '')).join('\n'));
        if (mail.step === 'erased') await chats.erase(id);
      }
      log('carried', { chat: id, step: mail.step });
    }
  }

  const host: Host<Place> = {
    handle,
    isTransient: (error) => error instanceof StoreError,
    async present(id) {
      const snapshot = await conversations.read(id);
      return snapshot && speak(snapshot, { turn: snapshot.turn, day: today(), parts: [{ part: 'present' }] });
    },
    async tried(id, text) {
      const { views } = turn(await conversations.read(id), { type: 'text', text, day: today() });
      const parts = views.flatMap((view) => view.parts);
      if (parts.some(({ part }) => part === 'problem')) return 'problem';
      return parts.some(({ part }) => part === 'noted') ? 'answer' : 'other';
    },
    async desk(id) {
      const snapshot = await conversations.read(id);
      return snapshot && deskOf(interview, snapshot, today());
    },
    async upcoming(id, most) {
      const snapshot = await conversations.read(id);
      return snapshot && upcomingOf(interview, snapshot, today(), most);
    },
    async filled(id, fields, asked) {
      const snapshot = await conversations.read(id);
      return snapshot
        ? filledIn(interview, snapshot, today(), fields, asked)
        : { events: [], before: [], unneeded: [] };
    },
    async result(id, what) {
      const snapshot = await conversations.read(id);
      return snapshot && resultOf(interview, snapshot, today(), what);
    },
    imported: async (bytes, locale) => ({
      type: 'case',
      day: today(),
      reading: await readCaseBytes(bytes, locale, today()),
    }),
    identify: chats.identify,
    peopleIn: chats.idsIn,
    leave,
    places: chats,
    async exported(id) {
      const [place, snapshot] = [await chats.load(id), await conversations.read(id)];
      if (!place && !snapshot) return undefined;
      const { facts, former, flow, locale, asOf } = snapshot ?? {};
      return caseFile({ day: today(), locale, flow, asOf, facts, former, chat: place && medium.exported(place) });
    },
    privacy(locale) {
      const own: LooseWords = words[locale];
      return own('privacy', { days: expiryDays, operator: config.operator ?? own('operator-unknown') });
    },
    words: (locale) => words[locale],
    localeOf: (tag) => localeOf({ LANG: tag }),
    flows: [...flows.keys()],
    timeOf(id, locale) {
      const flow = flows.get(id);
      return flow ? timeOf(words[locale], flow, {}, today()) : '';
    },
    today,
    log,
  };

  return {
    host,
    erase,
    collect,
    expire: () =>
      expire<Place>(today(), {
        ...chats,
        erase: leave,
        warn: (place, day) => {
          const own: LooseWords = words[place.locale];
          return medium.tell(place, own('expiry-soon', { date: formatDate(words[place.locale], day) }));
        },
        tellErased: (place) => {
          const own: LooseWords = words[place.locale];
          return medium.tell(place, own('expired', { days: expiryDays }));
        },
        log,
      }),
  };
}
