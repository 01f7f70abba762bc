// What can be done with a case besides answering: a copy, its end, a page of its own, several answers at once, sharing.

import type { Words } from '../../interview/words.ts';
import type { Host } from '../host.ts';
import type { Calls } from './calls.ts';
import { type Here, type Reaching, toPerson } from './errand.ts';
import { privacyForm, severalForm, shareForm } from './forms.ts';
import { home } from './home.ts';
import { taste } from './limits.ts';
import type { Place, Shared } from './place.ts';
import { button } from './prompts.ts';
import type { Told } from './received.ts';
import { said } from './render.ts';
import type { Speaking } from './speaking.ts';

export interface Keeping {
  readonly exported: (at: Here) => Promise<void>;
  readonly forget: (at: Here, event: Told) => Promise<void>;
  readonly published: (at: Here) => Promise<void>;
  readonly several: (at: Here) => Promise<void>;
  readonly share: (at: Here) => Promise<void>;
  readonly withdraw: (at: Here, number: number) => Promise<void>;
}

export interface KeepingParts {
  readonly host: Host<Place>;
  readonly speaking: Speaking;
  readonly reaching: Reaching;
}

export function createKeeping({ host, speaking, reaching }: KeepingParts): Keeping {
  const { told, tell, opened } = speaking;

  async function exported(at: Here): Promise<void> {
    const content = await host.exported(at.id);
    if (content === undefined) return tell(at, at.words('slack-export-nothing'));
    await reaching(at.id, at.place, async () => {
      const to = toPerson(at.received, at.place);
      const [payload] = said(at.words('slack-export-done'));
      if (!payload) return;
      const { channel } = await at.calls.post(to, payload);
      await at.calls.file({ ...to, channel }, { name: 'veiviser.json', title: 'veiviser.json', content });
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
    const timeOf = (flow: string) => host.timeOf(flow, words.locale);
    const view = home({ words, flows: host.flows, timeOf, privacy: host.privacy(words.locale), ...(desk && { desk }) });
    await reaching(at.id, at.place, () => at.calls.publish(at.received.person, view));
  }

  async function several(at: Here): Promise<void> {
    if (!at.place?.told) return opened(at, privacyForm(at.words, at.place === undefined));
    const upcoming = await host.upcoming(at.id, taste.form);
    if (!upcoming) return told(at, { type: 'command', command: 'check' });
    await opened(at, severalForm(host.words(upcoming.locale), upcoming, at.place.ticked));
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

  return { exported, forget, published, several, share, withdraw };
}

/** The way back from having shared something. */
export const withdrawButton = (number: number, words: Words) => [
  { type: 'actions' as const, elements: [button(0, `~withdraw.${number}`, words('slack-withdraw'))] },
];
