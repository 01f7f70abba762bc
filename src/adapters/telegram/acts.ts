// What is done about each thing a person can do, as far as it is Telegram's own: the rest is the interview's.
import { mostCaseBytes } from '../../interview/case-file.ts';
import type { Event } from '../../interview/event.ts';
import type { Message } from '../../interview/message.ts';
import { type Locale, locales } from '../../interview/snapshot.ts';
import type { Host } from '../host.ts';
import type { Calls } from './calls.ts';
import type { Heard, Received, Told } from './decode.ts';
import type { Errand, Here, Known, Reaching } from './errand.ts';
import { createLooking } from './looking.ts';
import { type Place, without } from './place.ts';
import { said } from './render.ts';

export interface Acting {
  readonly host: Host<Place>;
  readonly calls: Calls;
  readonly username: () => string;
  readonly hand: (id: string, event: Event, errand: Errand) => Promise<void>;
  readonly reaching: Reaching;
}

export interface Acts {
  readonly act: (id: string, received: Received) => Promise<void>;
  readonly slowDown: (id: string, received: Received) => Promise<void>;
  readonly apologise: (id: string, received: Received) => Promise<void>;
}

export function createActs({ host, calls, username, hand, reaching }: Acting): Acts {
  /** Albums come as so many messages, and are answered once. */
  const albums = new Map<string, string>();

  const localeFor = ({ language }: Received): Locale | undefined =>
    language === undefined ? undefined : host.localeOf(language);

  const told = (here: Here, event: Told, errand: Partial<Errand> = {}, delivery = here.received.delivery) =>
    hand(here.id, { ...event, day: host.today(), delivery }, { ...here.errand, ...errand });

  const { pressed, typed } = createLooking({ host, calls, told, reaching });

  const tell = ({ id, received }: Here, text: string, place?: Place) =>
    reaching(id, place, async () => {
      for (const payload of said(text)) await calls.send(received.chat, payload);
    });

  async function aside(id: string, received: Received, message: string): Promise<void> {
    const place = await host.places.load(id);
    const words = host.words(place?.locale ?? localeFor(received) ?? locales[0]);
    await tell({ id, received, words, errand: { chat: received.chat } }, words(message), place);
  }

  function open({ id, received, errand }: Here, flow?: string): Promise<void> {
    const locale = localeFor(received);
    const event: Event = {
      type: 'open',
      day: host.today(),
      delivery: received.delivery,
      ...(locale && { locale }),
      ...(flow !== undefined && { flow }),
    };
    return hand(id, event, errand);
  }

  /** Somebody new: what is said first is not shown, since what they came with is answered at once. */
  const openUnseen = (here: Here): Promise<void> =>
    open({
      ...here,
      received: { ...here.received, delivery: `${here.received.delivery}-open` },
      errand: { ...here.errand, heard: () => undefined },
    });

  async function exportTo(here: Here, place: Place | undefined): Promise<void> {
    const { id, received, words } = here;
    const content = await host.exported(id);
    if (content === undefined) {
      await tell(here, words('telegram-export-nothing'), place);
      return;
    }
    await reaching(id, place, async () => {
      await calls.action(received.chat, 'upload_document');
      await calls.document(received.chat, 'veiviser.json', content, words('telegram-export-done'));
    });
  }

  /** A case as a file. */
  async function imported(here: Here, heard: Extract<Heard, { kind: 'document' }>, place: Place | undefined) {
    const { received, words } = here;
    if (received.edited) return;
    // One byte over the limit is enough to be told about it.
    const isLarge = heard.size !== undefined && heard.size > mostCaseBytes;
    const bytes = isLarge ? new Uint8Array(mostCaseBytes + 1) : await calls.file(heard.file, mostCaseBytes + 1);
    if (!bytes) {
      await tell(here, words('telegram-file-not-read'), place);
      return;
    }
    if (!place) await openUnseen(here);
    return hand(here.id, { ...(await host.imported(bytes, words.locale)), delivery: received.delivery }, here.errand);
  }

  /** What is said in a group stays there; a person's case is theirs. */
  async function invite({ id, received, words }: Here, payload: string): Promise<void> {
    const url = `https://t.me/${username()}?start=${payload}`;
    await reaching(id, undefined, () =>
      calls.invite(received.chat, words('telegram-group'), { text: words('telegram-group-button'), url }),
    );
  }

  /** A message that was changed: the answer it gave is given again. */
  async function corrected(here: Known, text: string): Promise<void> {
    const { place, received } = here;
    const line = place.lines.find(({ typed }) => typed === received.message);
    if (!line) return place.typed === received.message ? typed(here, text) : undefined;
    const change: Told = { type: 'command', command: 'change', argument: line.label };
    let refused = false;
    const heard = ({ blocks }: Message) => {
      refused = blocks.some(({ kind }) => kind === 'notice');
    };
    await told(here, change, { heard }, `${received.delivery}-change`);
    // What the message once answered is asked no more.
    if (refused) return told(here, { type: 'command', command: 'check' });
    return told(here, { type: 'text', text }, { correcting: line.label });
  }

  async function toInterview(
    here: Here,
    heard: Extract<Heard, { kind: 'open' | 'event' | 'own-button' }>,
    place?: Place,
  ) {
    const { event } = heard.kind === 'event' ? heard : { event: undefined };
    const forgets =
      event?.type === 'command' ? event.command === 'forget' : event?.type === 'press' && event.id === '/forget';
    if (event && forgets) {
      const live = place?.live?.id;
      return told(here, event, { forgets: { locale: here.words.locale, ...(live !== undefined && { live }) } });
    }
    if (here.received.edited && (!place || event?.type !== 'text')) return;
    if (heard.kind === 'open' && heard.code !== undefined) {
      if (!place) await openUnseen(here);
      return told(here, { type: 'command', command: 'carry', argument: heard.code });
    }
    if (!place || heard.kind === 'open') return open(here, heard.kind === 'open' ? heard.flow : undefined);
    const known = { ...here, place };
    if (heard.kind === 'own-button') return pressed(known, heard);
    if (here.received.edited) return corrected(known, heard.event.type === 'text' ? heard.event.text : '');
    return heard.event.type === 'text' ? typed(known, heard.event.text) : told(here, heard.event);
  }

  return {
    async act(id, received) {
      const { heard, chat, under, message } = received;
      if (heard.kind === 'nothing') return;
      const place = await host.places.load(id);
      const words = host.words(place?.locale ?? localeFor(received) ?? locales[0]);
      const errand = { chat, ...(under !== undefined && { under }), ...(message !== undefined && { typed: message }) };
      const here: Here = { id, received, words, errand };
      switch (heard.kind) {
        case 'group':
          return invite(here, heard.payload);
        case 'blocked':
          if (place)
            await host.places.save(id, { ...without(place, 'blocked'), ...(heard.blocked && { blocked: true }) });
          return;
        case 'unsupported':
          if (heard.album !== undefined && albums.get(id) === heard.album) return;
          if (albums.size > 1000) albums.clear();
          if (heard.album !== undefined) albums.set(id, heard.album);
          await tell(here, words(`telegram-unsupported-${heard.what}`), place);
          return;
        case 'document':
          return imported(here, heard, place);
        case 'own-command':
          if (heard.command === 'export') return exportTo(here, place);
          await tell(here, host.privacy(words.locale), place);
          return;
        case 'open':
        case 'event':
        case 'own-button':
          return toInterview(here, heard, place);
      }
    },

    slowDown: (id, received) => aside(id, received, 'telegram-slow-down'),
    apologise: (id, received) => aside(id, received, 'telegram-error'),
  };
}
