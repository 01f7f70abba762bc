// A question looked at otherwise: pages, ticks, months, countries found by typing. The interview hears of it at the end only.
import { mostSeen } from '../../interview/snapshot.ts';
import { found } from '../finding.ts';
import type { Host } from '../host.ts';
import { tickable } from '../ticking.ts';
import type { Calls } from './calls.ts';
import type { Told } from './decode.ts';
import type { Known, Reaching } from './errand.ts';
import { offeredId } from './keyboard.ts';
import { type Look, looked, lookedAt, lookOf } from './look.ts';
import { type Place, usedOn } from './place.ts';
import { type Payload, render } from './render.ts';

export interface LookingParts {
  readonly host: Host<Place>;
  readonly calls: Calls;
  readonly told: (here: Known, event: Told) => Promise<void>;
  readonly reaching: Reaching;
}

export interface Looking {
  /** A button of the adapter's own. */
  readonly pressed: (here: Known, press: { readonly turn: number; readonly id: string }) => Promise<void>;
  readonly typed: (here: Known, text: string) => Promise<void>;
}

export function createLooking({ host, calls, told, reaching }: LookingParts): Looking {
  async function pressed(here: Known, press: { readonly turn: number; readonly id: string }): Promise<void> {
    const event: Told = { type: 'press', ...press };
    const present = await host.present(here.id);
    // The interview says what it says to every button of an older question.
    if (present?.turn !== press.turn) return told(here, event);
    if (press.id.startsWith('#')) return told(here, { ...event, id: offeredId(press.id, present) ?? press.id });
    const outcome = looked(press.id, lookOf(here.place.look, present.prompt), present);
    const { seen = [] } = here.place;
    if (!outcome || seen.includes(here.received.delivery)) return;
    if ('answer' in outcome) return told(here, outcome.answer);
    await redraw(here, outcome.look);
  }

  /** The question looked at so, and the place that remembers it. */
  async function drawn({ id, place }: Known, look: Look): Promise<{ payload?: Payload; next: Place }> {
    const present = await host.present(id);
    const around = { look, words: host.words(place.locale), today: host.today() };
    const payload = present && render(present, around).at(-1);
    const next = { ...usedOn(place, host.today()), look: lookedAt(look, present?.prompt) };
    return { next, ...(payload && { payload }) };
  }

  /** The same question, looked at otherwise: only what has changed is drawn again. */
  async function redraw(here: Known, look: Look): Promise<void> {
    const { id, place, received } = here;
    const { payload, next } = await drawn(here, look);
    const message = received.under ?? place.live?.id;
    if (!payload || message === undefined) return;
    const isSought = look.sought !== place.look?.sought;
    const live = place.live ? { ...place.live, id: message } : undefined;
    // Ticked twice is not ticked: what comes twice is known here, as the interview knows what was told to it.
    const seen = [...(place.seen ?? []), received.delivery].slice(-mostSeen);
    await host.places.save(id, { ...next, seen, ...(live && { live }) });
    await reaching(id, place, async () => {
      if (isSought) await calls.edit(place.chat, message, payload);
      else await calls.setButtons(place.chat, message, payload.reply_markup);
    });
  }

  /** Shows the countries that begin like what was typed, under it. */
  async function search(here: Known, look: Look): Promise<void> {
    const { id, place, received } = here;
    const { payload, next } = await drawn(here, look);
    if (!payload) return;
    await reaching(id, place, async () => {
      const live = await calls.send(received.chat, payload);
      await host.places.save(id, { ...next, live: { id: live, kind: 'question', asks: 'countries' } });
      if (place.live) await calls.clear(received.chat, place.live.id);
    });
  }

  async function typed(here: Known, text: string): Promise<void> {
    const { id, place } = here;
    if (place.live?.asks === undefined) return told(here, { type: 'text', text });
    const outcome = await host.tried(id, text);
    const present = await host.present(id);
    const { chosen = [] } = lookOf(place.look, present?.prompt);
    const options = tickable(present?.prompt);
    // What was ticked and what is typed belong together.
    if (chosen.length > 0 && present?.prompt?.kind === 'choices')
      return told(here, { type: 'text', text, ticked: chosen });
    if (chosen.length > 0 && outcome === 'answer') {
      const ticked = options.filter((option) => chosen.includes(option.id)).map(({ label }) => label);
      return told(here, { type: 'text', text: [...ticked, text].join(', ') });
    }
    const isFound = found(text, options).length > 0;
    if (outcome === 'problem' && place.live.asks === 'countries' && isFound)
      return search(here, { chosen, sought: text });
    return told(here, { type: 'text', text });
  }

  return { pressed, typed };
}
