// The Telegram adapter: takes updates, hands on what a person did, and shows what is said.
// Law: an update is done when `receive` resolves; given again, it changes nothing.
import { Api, GrammyError, HttpError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Message } from '../../interview/message.ts';
import type { Paper } from '../../interview/paper.ts';
import { type Locale, locales } from '../../interview/snapshot.ts';
import { createErrands } from '../errands.ts';
import type { Host } from '../host.ts';
import { createPace, type PaceOptions } from '../pace.ts';
import { createActs } from './acts.ts';
import { answering, type Reply } from './answering.ts';
import { createCalls, RefusedError, UnreachableError, UnusableTokenError } from './calls.ts';
import { decode, type Received } from './decode.ts';
import { createDownload } from './download.ts';
import type { Errand } from './errand.ts';
import { limits } from './limits.ts';
import { shortened } from './markup.ts';
import { introduce } from './menu.ts';
import type { Place } from './place.ts';
import { said } from './render.ts';
import { retrying } from './retry.ts';
import { show } from './showing.ts';
import { createPost, type Post, posting } from './transport.ts';

export { UnusableTokenError } from './calls.ts';
export { allowedUpdates } from './limits.ts';
export type { Place } from './place.ts';
export { type Poller, poll } from './polling.ts';
export type { Post } from './transport.ts';
export { webhook } from './webhook.ts';

export interface TelegramOptions {
  readonly token: string;
  readonly apiRoot?: string;
  readonly host: Host<Place>;
  /** Resolves after so many milliseconds, or rejects once all is to stop. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** How Telegram is asked, where not over the network. */
  readonly post?: Post;
  readonly pace?: Partial<Pick<PaceOptions, 'burst' | 'rate' | 'most'>>;
}

export interface Telegram {
  readonly api: Api;
  /** Learns who the bot is, and tells Telegram its commands and what it is for. */
  readonly start: () => Promise<void>;
  /** By `reply`, whoever delivers may make one call more, whose loss does no harm. */
  readonly receive: (update: Update, reply?: Reply) => Promise<void>;
  /** What the conversations send by. */
  readonly send: (message: Message, id: string, paper?: Paper) => Promise<void>;
  /** Something said outside a conversation; false when it does not reach the person. */
  readonly tell: (place: Place, text: string) => Promise<boolean>;
  /** Resolves when everything that was received is done. */
  readonly idle: () => Promise<void>;
}

/** A call that takes longer than this has been lost; polling itself waits for half a minute. */
const timeoutSeconds = 50;
const mostRemembered = 10_000;

export function createTelegram({ token, apiRoot, host, pause, post, pace: paces }: TelegramOptions): Telegram {
  const address = { timeoutSeconds, ...(apiRoot !== undefined && { apiRoot }) };
  const api = new Api(token, address);
  api.config.use(posting(post ?? createPost({ token, ...address })), retrying({ pause, log: host.log }));
  const calls = createCalls(api, createDownload({ token, ...address }));
  const pace = createPace({ burst: 40, rate: 4, most: 60, now: () => performance.now(), pause, ...paces });
  const flows = new Map(host.flows.map((flow) => [commandOf(flow), flow]));
  const errands = createErrands<Errand>(host.handle);
  const { hand } = errands;
  const underWay = new Set<Promise<unknown>>();
  /** Deliveries that are done: the conversation knows its own for longer. */
  const done = new Set<string>();
  let username = '';

  async function send(message: Message, id: string, paper?: Paper): Promise<void> {
    const errand = errands.of(id);
    if (errand?.heard) return errand.heard(message);
    const kept = await host.places.load(id);
    const chat = kept?.chat ?? errand?.chat;
    // Nobody knows any more where this person is: they have been forgotten.
    if (chat === undefined || (kept?.blocked && !errand)) return;
    await reaching(id, kept, async () => {
      if (errand?.forgets) {
        const { locale, live } = errand.forgets;
        for (const payload of said(host.words(locale)('telegram-forgotten'))) await calls.send(chat, payload);
        if (live !== undefined) await calls.setButtons(chat, live, undefined);
        return;
      }
      const locale = localeIn(message);
      const place = kept ?? { chat, used: host.today(), locale, lines: [] };
      const showing = { calls, words: host.words(locale), today: host.today() };
      if (paper) {
        await calls.action(chat, 'upload_document');
        const caption = paper.alt ?? showing.words(`paper-${paper.id}`);
        await calls.document(chat, paper.fileName, paper.content, shortened(caption, limits.caption));
      }
      host.places.saveWithNext(id, await show(message, place, errand ?? {}, showing));
    });
  }

  /** What cannot reach a person, or is not taken, stops nothing: it is as good as sent. */
  async function reaching(id: string, place: Place | undefined, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof UnreachableError) {
        host.log('unreachable', { chat: id });
        if (place) await host.places.save(id, { ...place, blocked: true });
        return false;
      }
      if (!(error instanceof RefusedError)) throw error;
      host.log('refused', { chat: id, method: error.method, code: error.code });
      return false;
    }
  }

  const acts = createActs({ host, calls, username: () => username, hand, reaching });

  async function receive(update: Update, reply?: Reply): Promise<void> {
    const received = decode(update, { username, flows });
    if (!received) return;
    const id = host.identify(received.person);
    const work = pace.run(id, async (turn) => {
      if (done.has(received.delivery)) return;
      const began = performance.now();
      if (turn === 'first-too-fast') await acts.slowDown(id, received);
      const answered = received.query === undefined ? undefined : answering(received.query, calls, reply);
      await unbroken(id, received, () => acts.act(id, received));
      await answered?.();
      remember(received.delivery);
      host.log('update', { chat: id, kind: received.heard.kind, milliseconds: Math.round(performance.now() - began) });
    });
    underWay.add(work);
    try {
      if (!(await work)) host.log('flood', { chat: id });
    } finally {
      underWay.delete(work);
    }
  }

  /** What may come right is tried again by whoever delivers; a mistake of ours is not, and is owned up to. */
  async function unbroken(id: string, received: Received, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      if (isTransient(error) || host.isTransient(error)) throw error;
      host.log('broken', { chat: id, error: name });
      await acts.apologise(id, received);
    }
  }

  function remember(delivery: string): void {
    done.add(delivery);
    for (const oldest of done) {
      if (done.size <= mostRemembered) break;
      done.delete(oldest);
    }
  }

  return {
    api,
    async start() {
      username = (await api.getMe().catch(unreached)).username;
      await introduce(api, { flows, words: locales.map(host.words), log: host.log });
    },
    receive,
    send,
    async tell(place, text) {
      return reaching(host.identify(place.chat), undefined, async () => {
        for (const payload of said(text)) await calls.send(place.chat, payload);
      });
    },
    async idle() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

/** The SDK's own errors may hold the address that was asked, and the token is part of it. */
function unreached(error: unknown): never {
  if (error instanceof GrammyError) throw new UnusableTokenError(error.error_code);
  if (error instanceof HttpError) throw new Error('[telegram] Telegram cannot be reached');
  throw error;
}

/** Stopped, out of reach, or too much asked for: nothing of ours is wrong. */
const isTransient = (error: unknown): boolean =>
  error instanceof GrammyError || error instanceof HttpError || (error instanceof Error && error.name === 'AbortError');

const localeIn = ({ locale }: Message): Locale => locales.find((each) => each === locale) ?? locales[0];

/** Commands know no capitals. */
const commandOf = (flow: string): string => flow.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
