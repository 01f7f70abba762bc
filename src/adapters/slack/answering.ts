// What was pressed, given or typed, as far as it may be an answer: the interview takes it from here.
import type { Message } from '../../interview/message.ts';
import { type Locale, locales } from '../../interview/snapshot.ts';
import { noneOfThese } from '../../rules/facts/fact.ts';
import type { Host } from '../host.ts';
import { freshPlace, type Here, type Reaching } from './errand.ts';
import type { Keeping } from './keeping.ts';
import type { Place } from './place.ts';
import type { Heard, Told } from './received.ts';
import { isQuestion, show } from './showing.ts';
import type { Speaking } from './speaking.ts';
import { createTicking, type Ticking } from './ticks.ts';

export interface Answering {
  /** The word about privacy has been read: now the question. */
  readonly begin: (at: Here, locale?: Locale) => Promise<void>;
  /** It has not been read yet, whatever came instead. */
  readonly readFirst: (at: Here) => Promise<void>;
  readonly pressOwn: (at: Here, pressed: { readonly turn: number; readonly id: string }) => Promise<void>;
  readonly given: (at: Here, turn: number, text: string) => Promise<void>;
  readonly ticked: Ticking['ticked'];
  readonly toInterview: (at: Here, heard: Extract<Heard, { kind: 'event' }>) => Promise<void>;
  readonly isTwice: (at: Here) => boolean;
}

export interface AnsweringParts {
  readonly host: Host<Place>;
  readonly speaking: Speaking;
  readonly keeping: Keeping;
  readonly reaching: Reaching;
}

const mostRemembered = 10_000;

export function createAnswering({ host, speaking, keeping, reaching }: AnsweringParts): Answering {
  const { told, tell, open, whispered } = speaking;
  const { forget, several, share, withdraw } = keeping;
  const { ticked, beside } = createTicking(host);
  const pressedLast = new Map<string, string>();

  /** The word about privacy has been read: now the question. */
  async function begin(at: Here, locale?: Locale): Promise<void> {
    const { place, id, received } = at;
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
    await shown(at, marked, present);
  }

  async function shown({ id, received, calls }: Here, place: Place, present: Message): Promise<void> {
    await reaching(id, place, async () => {
      const words = host.words(place.locale);
      await host.places.save(id, await show(present, place, received, { calls, words, today: host.today() }));
    });
  }

  /** Whoever has not read it yet has not come back: it is shown once more, and nothing is said of earlier answers. */
  async function readFirst(at: Here): Promise<void> {
    const present = at.place && (await host.present(at.id));
    return at.place && present ? shown(at, at.place, present) : open(at);
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
        return empty(at, pressed.turn);
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

  /** Nothing stood in the field, which matters no more once the question has been answered. */
  async function empty(at: Here, turn: number): Promise<void> {
    const present = await host.present(at.id);
    if (present?.turn === turn) {
      return whispered(at, at.words(present.prompt?.kind === 'choices' ? 'slack-nothing-ticked' : 'slack-empty'));
    }
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

  /** What the app itself suggests asking, by its words in any language. */
  function suggestion(text: string): { readonly flow: string } | 'privacy' | undefined {
    const title = text.trim().toLowerCase();
    const all = locales.map(host.words);
    const flow = host.flows.find((each) => all.some((words) => words(`flow-${each}`).toLowerCase() === title));
    if (flow !== undefined) return { flow };
    return all.some((words) => words('slack-prompt-privacy').toLowerCase() === title) ? 'privacy' : undefined;
  }

  async function typed(at: Here, text: string): Promise<void> {
    const asked = suggestion(text);
    if (asked === 'privacy') return tell(at, host.privacy(at.words.locale));
    if (asked || !at.place) return open(at, asked?.flow);
    // Nobody tells anything before they know who may read it.
    const present = at.place.told ? undefined : await host.present(at.id);
    if (present && isQuestion(present)) return readFirst(at);
    return told(at, { type: 'text', text, ...(await beside(at)) });
  }

  /** A message that was changed: the answer it gave is given again. What it did not answer, it does not answer now. */
  async function corrected(at: Here, text: string): Promise<void> {
    const { place, received } = at;
    const typedBefore = place?.typed ?? [];
    const own = typedBefore.find(({ ts }) => ts === received.message);
    if (!own) return;
    if (own.label === undefined) return own === typedBefore.at(-1) ? typed(at, text) : undefined;
    const change: Told = { type: 'command', command: 'change', argument: own.label };
    await told(at, change, { quiet: true }, `${received.delivery}-change`);
    await told(at, { type: 'text', text });
  }

  async function toInterview(at: Here, heard: Extract<Heard, { kind: 'event' }>): Promise<void> {
    const { event } = heard;
    if (event.type === 'command' && event.command === 'forget') return forget(at, event);
    if (event.type === 'press' && event.id === '/forget') return forget(at, event);
    if (event.type === 'text' && event.text.trim() === '') return at.received.isMention ? open(at) : undefined;
    // What is carried here can be read here: that is said first, and the code is good for a while.
    if (event.type === 'command' && event.command === 'carry' && !at.place?.told) {
      await tell(at, at.words('slack-carry-later'));
      return readFirst(at);
    }
    if (event.type === 'text') return at.received.isEdited ? corrected(at, event.text) : typed(at, event.text);
    if (!at.place) return open(at);
    if (event.type !== 'press' || event.id !== noneOfThese) return told(at, event);
    // Whoever has ticked one and presses that it is none of them is asked which, as on a form.
    const { ticked: some = [] } = await beside(at);
    return told(at, some.length > 0 ? { type: 'press-several', turn: event.turn, ids: [...some, event.id] } : event);
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

  return { begin, readFirst, pressOwn, given, ticked, toInterview, isTwice };
}
