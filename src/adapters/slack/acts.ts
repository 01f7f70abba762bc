// What is done about each thing a person can do, as far as it is Slack's own: the rest is the interview's.
import type { Event } from '../../interview/event.ts';
import { type Locale, locales } from '../../interview/snapshot.ts';
import type { Words } from '../../interview/words.ts';
import type { Host } from '../host.ts';
import type { Calls, To } from './calls.ts';
import { privacyForm, severalForm, shareForm } from './forms.ts';
import { home } from './home.ts';
import { limits, taste } from './limits.ts';
import { type Place, type Shared, without } from './place.ts';
import { button } from './prompts.ts';
import type { Heard, Received, Told } from './received.ts';
import { type Payload, said } from './render.ts';
import { isQuestion, show } from './showing.ts';
import { plain } from './text.ts';

/** An event on its way through the interview, and what its answer is shown with. */
export interface Errand {
  readonly received: Received;
  readonly calls: Calls;
  /** What is said to it is not shown: another event follows at once. */
  readonly quiet?: true;
  /** The person is forgotten by it, and is told so in this language. */
  readonly forgets?: { readonly locale: Locale; readonly place?: Place };
}

export interface Acting {
  readonly host: Host<Place>;
  readonly hand: (id: string, event: Event, errand: Errand) => Promise<void>;
  /** Does what may not reach the person; that is no error. */
  readonly reaching: (id: string, place: Place | undefined, work: () => Promise<void>) => Promise<boolean>;
}

/** Where something happens, and to whom. */
export interface Here {
  readonly id: string;
  readonly received: Received;
  readonly calls: Calls;
  readonly words: Words;
  readonly place?: Place;
}

export interface Acts {
  readonly act: (id: string, received: Received, calls: Calls) => Promise<void>;
  readonly here: (id: string, received: Received, calls: Calls) => Promise<Here>;
  readonly told: (here: Here, event: Told, errand?: Partial<Errand>, delivery?: string) => Promise<void>;
  readonly begin: (here: Here, locale?: Locale) => Promise<void>;
  readonly tell: (here: Here, text: string) => Promise<void>;
  readonly slowDown: (id: string, received: Received, calls: Calls) => Promise<void>;
  readonly apologise: (id: string, received: Received, calls: Calls) => Promise<void>;
}

const mostRemembered = 10_000;

export function createActs({ host, hand, reaching }: Acting): Acts {
  const pressedLast = new Map<string, string>();

  async function here(id: string, received: Received, calls: Calls): Promise<Here> {
    const place = await host.places.load(id);
    const words = host.words(place?.locale ?? locales[0]);
    return { id, received, calls, words, ...(place && { place }) };
  }

  const told: Acts['told'] = (at, event, errand = {}, delivery = at.received.delivery) =>
    hand(at.id, { ...event, day: host.today(), delivery }, { received: at.received, calls: at.calls, ...errand });

  const tell = ({ id, place, received, calls }: Here, text: string) =>
    reaching(id, place, async () => {
      const to = toPerson(received, place);
      for (const payload of said(text)) await calls.post(to, payload);
    }).then(() => undefined);

  /** In the place where it was asked, to that person only. */
  async function whispered(at: Here, payload: Payload): Promise<void> {
    const { received, calls } = at;
    if (received.respond !== undefined && (await calls.respond(received.respond, payload, 'whisper'))) return;
    await reaching(at.id, undefined, async () => {
      if (received.channel !== undefined && isShared(received, at.place)) {
        await calls.whisper(received.channel, received.person, payload);
      } else await calls.post(toPerson(received, at.place), payload);
    });
  }

  /** What concerns a person is in their private conversation: a channel is told the way there, and nothing more. */
  async function pointed(at: Here): Promise<void> {
    const { received, words } = at;
    if (!isShared(received, at.place)) return;
    const link = [
      {
        type: 'actions' as const,
        elements: [
          {
            type: 'button' as const,
            action_id: '0.~link',
            text: plain(words('slack-open-private'), limits.buttonText),
            url: `https://slack.com/app_redirect?app=${received.app ?? ''}&team=${received.team ?? received.workspace}`,
          },
        ],
      },
    ];
    const [payload] = said(words('slack-in-private'), received.app === undefined ? [] : link);
    if (payload) await whispered(at, payload);
  }

  function open(at: Here, flow?: string, locale?: Locale): Promise<void> {
    const event: Event = {
      type: 'open',
      day: host.today(),
      delivery: at.received.delivery,
      ...(locale && { locale }),
      ...(flow !== undefined && { flow }),
    };
    return hand(at.id, event, { received: at.received, calls: at.calls });
  }

  async function exported(at: Here): Promise<void> {
    const content = await host.exported(at.id);
    if (content === undefined) return tell(at, at.words('slack-export-nothing'));
    await reaching(at.id, at.place, async () => {
      const to = toPerson(at.received, at.place);
      const [payload] = said(at.words('slack-export-done'));
      if (!payload) return;
      const { channel } = await at.calls.post(to, payload);
      await at.calls.file({ ...to, channel }, 'veiviser.json', content);
    });
  }

  async function forget(at: Here, event: Told): Promise<void> {
    const { place, calls, received, words } = at;
    // What was shared, and the message with the answers in it, go as well.
    for (const shared of place?.shared ?? []) await reaching(at.id, undefined, () => takenBack(calls, shared, words));
    const live = place?.live;
    if (live && place?.channel !== undefined) {
      const { channel } = place;
      await reaching(at.id, undefined, async () => void (await calls.remove({ channel, ts: live.ts })));
    }
    await told(at, event, { forgets: { locale: words.locale, ...(place && { place }) } });
    if (received.isHome) await published(fresh(at));
  }

  /** Nothing is known of the person any more. */
  const fresh = ({ place: _, ...rest }: Here): Here => rest;

  async function published(at: Here): Promise<void> {
    const desk = await host.desk(at.id);
    const words = host.words(desk?.locale ?? at.words.locale);
    const view = home({ words, flows: host.flows, privacy: host.privacy(words.locale), ...(desk && { desk }) });
    await reaching(at.id, at.place, () => at.calls.publish(at.received.person, view));
  }

  /** A form is opened at once or not at all: for three seconds after what was pressed. */
  async function opened(at: Here, view: Parameters<Calls['open']>[1]): Promise<void> {
    const { trigger } = at.received;
    await reaching(at.id, at.place, async () => {
      if (trigger === undefined || !(await at.calls.open(trigger, view))) await tell(at, at.words('slack-too-late'));
    });
  }

  async function several(at: Here): Promise<void> {
    if (!at.place?.told) return opened(at, privacyForm(at.words, at.place === undefined));
    const upcoming = await host.upcoming(at.id, taste.form);
    if (!upcoming) return told(at, { type: 'command', command: 'check' });
    await opened(at, severalForm(host.words(upcoming.locale), upcoming));
  }

  async function share(at: Here): Promise<void> {
    const result = await host.result(at.id, 'verdict');
    if (!result) return tell(at, at.words('slack-share-nothing'));
    await opened(at, shareForm(at.words, result.turn));
  }

  async function takenBack(calls: Calls, { channel, messages }: Shared, words: Words): Promise<void> {
    const [payload] = said(words('slack-withdrawn-there'));
    for (const ts of messages) {
      // Where nothing may be deleted, nothing of it is left to be read.
      if (!(await calls.remove({ channel, ts })) && payload) await calls.update({ channel, ts }, payload);
    }
  }

  async function withdraw(at: Here, number: number): Promise<void> {
    const { place, calls, words } = at;
    const shared = place?.shared?.find((each) => each.number === number);
    if (!place || !shared) return tell(at, words('slack-withdrawn-before'));
    const isGone = await reaching(at.id, undefined, () => takenBack(calls, shared, words));
    await host.places.save(at.id, { ...place, shared: place.shared?.filter((each) => each !== shared) ?? [] });
    const payload = said(words(isGone ? 'slack-withdrawn' : 'slack-withdrawn-before'))[0];
    if (!payload) return;
    const { respond, under } = at.received;
    if (respond !== undefined && under !== undefined && (await calls.respond(respond, payload, 'replace'))) return;
    await tell(at, words(isGone ? 'slack-withdrawn' : 'slack-withdrawn-before'));
  }

  /** The word about privacy has been read: now the question. */
  async function begin(at: Here, locale?: Locale): Promise<void> {
    const { place, id, received, calls } = at;
    if (!place) {
      await host.places.save(id, { ...freshPlace(received, host.today(), locale ?? at.words.locale), told: true });
      return open(at, undefined, locale ?? at.words.locale);
    }
    const marked = { ...place, told: true as const, used: host.today() };
    const present = await host.present(id);
    if (!present) {
      await host.places.save(id, marked);
      return open({ ...at, place: marked });
    }
    await host.places.save(id, marked);
    await reaching(id, place, async () => {
      const words = host.words(place.locale);
      await host.places.save(id, await show(present, marked, received, { calls, words, today: host.today() }));
    });
  }

  async function pressOwn(at: Here, pressed: { readonly turn: number; readonly id: string }): Promise<void> {
    const [kind, rest = ''] = pressed.id.split('.', 2);
    switch (kind) {
      case '~begin':
        return at.place?.told ? stale(at, pressed.turn) : begin(at);
      case '~several':
        return several(at);
      case '~share':
        return share(at);
      case '~withdraw':
        return /^\d{1,6}$/.test(rest) ? withdraw(at, Number(rest)) : undefined;
      case '~go':
        // Nothing stood in the field.
        return tell(at, at.words('slack-empty'));
      case '~link':
        return;
      default:
        return told(at, { type: 'press', ...pressed });
    }
  }

  /** The interview says what it says to every button of an older question. */
  async function stale(at: Here, turn: number): Promise<void> {
    const present = await host.present(at.id);
    if (present?.turn === turn) return begin(at);
    await told(at, { type: 'press', turn, id: '~' });
  }

  async function given(at: Here, turn: number, text: string): Promise<void> {
    const present = await host.present(at.id);
    // What was typed into an older question is no answer to this one.
    if (present?.turn !== turn) return told(at, { type: 'press', turn, id: '~' });
    const isDecimal = present.prompt?.kind === 'number' && /^-?\d+\.\d+$/.test(text);
    // Slack writes a point, whatever the language.
    const said = isDecimal && at.words.locale === 'nb' ? text.replace('.', ',') : text;
    return told(at, { type: 'text', text: said });
  }

  async function typed(at: Here, text: string): Promise<void> {
    const title = text.trim().toLowerCase();
    const all = locales.map(host.words);
    const flow = host.flows.find((each) => all.some((words) => words(each).toLowerCase() === title));
    if (flow !== undefined) return open(at, flow);
    if (all.some((words) => words('slack-prompt-privacy').toLowerCase() === title)) {
      return tell(at, host.privacy(at.words.locale));
    }
    // Nobody tells anything before they know who may read it.
    const present = at.place?.told ? undefined : await host.present(at.id);
    if (present && isQuestion(present)) return open(at);
    return told(at, { type: 'text', text });
  }

  async function onDesk(at: Here, does: string): Promise<void> {
    const [name = '', rest = ''] = does.split('.', 2);
    const isBegun = at.place !== undefined;
    switch (name) {
      case 'open':
        await open(at, rest === '' ? undefined : rest, isBegun ? undefined : at.words.locale);
        break;
      case 'answers':
        await told(at, { type: 'command', command: 'check' });
        break;
      case 'several':
        return several(at);
      case 'share':
        return share(at);
      case 'export':
        return exported(at);
      case 'forget':
        return forget(at, { type: 'command', command: 'forget' });
      case 'language': {
        const locale = locales.find((each) => each === rest);
        if (!locale) return;
        if (!isBegun) return published({ ...at, words: host.words(locale) });
        await told(at, { type: 'command', command: 'language', argument: locale });
        break;
      }
      default:
        return;
    }
    await published(at);
  }

  async function greeted(at: Here): Promise<void> {
    const { received, place, calls, words } = at;
    const { channel, thread } = received;
    if (channel === undefined || thread === undefined) return;
    const known = place ?? freshPlace(received, host.today(), words.locale);
    if (place) await host.places.save(at.id, { ...known, channel, thread });
    await reaching(at.id, place, async () => {
      const titles = [...host.flows.slice(0, 3).map((flow) => words(flow)), words('slack-prompt-privacy')];
      const prompts = titles.map((title) => ({ title: plain(title, limits.promptTitle).text, message: title }));
      for (const payload of said(words('slack-assistant-hello'))) await calls.post({ channel, thread }, payload);
      await calls.suggest({ channel, thread }, words('slack-prompts'), prompts);
    });
  }

  async function toInterview(at: Here, heard: Extract<Heard, { kind: 'event' }>): Promise<void> {
    const { event } = heard;
    if (event.type === 'command' && event.command === 'forget') return forget(at, event);
    if (event.type === 'press' && event.id === '/forget') return forget(at, event);
    if (event.type === 'text' && event.text.trim() === '') return at.received.isMention ? open(at) : undefined;
    if (!at.place) return open(at);
    return event.type === 'text' ? typed(at, event.text) : told(at, event);
  }

  /** Two clicks are one: the second says what the first has said. */
  function isTwice({ received, id }: Here): boolean {
    const { heard, under } = received;
    if (under === undefined) return false;
    const what =
      heard.kind === 'event' && (heard.event.type === 'press' || heard.event.type === 'press-several')
        ? `${heard.event.turn}.${heard.event.type === 'press' ? heard.event.id : heard.event.ids.join()}`
        : heard.kind === 'given'
          ? `${heard.turn}.${heard.text}`
          : heard.kind === 'own-button' && heard.id === '~begin'
            ? `${heard.turn}.~begin`
            : undefined;
    if (what === undefined) return false;
    const last = `${under} ${what}`;
    const isSame = pressedLast.get(id) === last;
    if (pressedLast.size > mostRemembered) pressedLast.clear();
    pressedLast.set(id, last);
    return isSame;
  }

  return {
    here,
    told,
    begin,
    tell,
    async act(id, received, calls) {
      const found = await here(id, received, calls);
      const { heard } = received;
      if (heard.kind === 'nothing' || heard.kind === 'form' || heard.kind === 'suggest') return;
      if (received.isStranger) {
        const [payload] = said(found.words('slack-stranger'));
        if (payload) await whispered(found, payload);
        return;
      }
      if (isTwice(found)) return;
      const place = found.place && (await moved(found, found.place));
      const at: Here = place ? { ...found, place } : found;
      if (received.isCommand || received.isMention) await pointed(at);
      switch (heard.kind) {
        case 'home':
          return published(at);
        case 'shortcut':
          return several(at);
        case 'assistant':
          return greeted(at);
        case 'unsupported':
          return tell(at, at.words('slack-unsupported'));
        case 'own-command':
          if (heard.command === 'export') return exported(at);
          for (const payload of said(host.privacy(at.words.locale))) await whispered(at, payload);
          return;
        case 'own-button':
          return pressOwn(at, heard);
        case 'given':
          return given(at, heard.turn, heard.text);
        case 'desk':
          return onDesk(at, heard.does);
        case 'open':
          return open(at, heard.flow);
        case 'event':
          return toInterview(at, heard);
        case 'uninstalled':
          return;
      }
    },
    async slowDown(id, received, calls) {
      const at = await here(id, received, calls);
      await tell(at, at.words('slack-slow-down'));
    },
    async apologise(id, received, calls) {
      const at = await here(id, received, calls);
      await tell(at, at.words('slack-error'));
    },
  };

  /** The person is in another thread of the private conversation now, or back from having left. */
  async function moved({ id, received }: Here, place: Place): Promise<Place> {
    const isMessage = received.message !== undefined && !received.isMention;
    if (!isMessage || place.thread === received.thread) return place;
    const next: Place = {
      ...without(place, 'thread'),
      ...(received.channel !== undefined && { channel: received.channel }),
      ...(received.thread !== undefined && { thread: received.thread }),
    };
    await host.places.save(id, next);
    return next;
  }
}

/** A place where others may be. */
const isShared = ({ channel, isHome }: Received, place: Place | undefined): boolean =>
  !isHome && channel !== undefined && channel !== place?.channel;

export const toPerson = ({ person }: Pick<Received, 'person'>, place: Place | undefined): To => ({
  channel: place?.channel ?? person,
  ...(place?.thread !== undefined && { thread: place.thread }),
});

export const freshPlace = ({ workspace, team, person }: Received, today: string, locale: Locale): Place => ({
  workspace,
  ...(team !== undefined && { team }),
  person,
  used: today,
  locale,
});

/** The way back from having shared something. */
export const withdrawButton = (number: number, words: Words) => [
  { type: 'actions' as const, elements: [button(0, `~withdraw.${number}`, words('slack-withdraw'))] },
];
