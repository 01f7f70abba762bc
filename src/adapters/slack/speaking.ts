// How a person is spoken to beside the interview: in private, by a whisper where others are, or by a form.

import type { KnownBlock } from '@slack/types';
import type { Event } from '../../interview/event.ts';
import type { Locale } from '../../interview/snapshot.ts';
import { locales } from '../../interview/snapshot.ts';
import type { Host } from '../host.ts';
import type { Calls } from './calls.ts';
import { type Errand, type Hand, type Here, isShared, type Reaching, toPerson } from './errand.ts';
import { limits } from './limits.ts';
import type { Place } from './place.ts';
import type { Received, Told } from './received.ts';
import { type Payload, said } from './render.ts';
import { plain } from './text.ts';

export interface Speaking {
  readonly here: (id: string, received: Received, calls: Calls) => Promise<Here>;
  /** Tells the interview what the person did. */
  readonly told: (at: Here, event: Told, errand?: Partial<Errand>, delivery?: string) => Promise<void>;
  readonly open: (at: Here, flow?: string, locale?: Locale) => Promise<void>;
  readonly tell: (at: Here, text: string) => Promise<void>;
  /** In the place where it was asked, to that person only. */
  readonly whispered: (at: Here, text: string, below?: readonly KnownBlock[]) => Promise<void>;
  readonly pointed: (at: Here) => Promise<void>;
  readonly opened: (at: Here, view: Parameters<Calls['open']>[1]) => Promise<void>;
}

export interface SpeakingParts {
  readonly host: Host<Place>;
  readonly hand: Hand;
  readonly reaching: Reaching;
}

export function createSpeaking({ host, hand, reaching }: SpeakingParts): Speaking {
  async function here(id: string, received: Received, calls: Calls): Promise<Here> {
    const place = await host.places.load(id);
    const words = host.words(place?.locale ?? locales[0]);
    return { id, received, calls, words, ...(place && { place }) };
  }

  const told: Speaking['told'] = (at, event, errand = {}, delivery = at.received.delivery) =>
    hand(at.id, { ...event, day: host.today(), delivery }, { received: at.received, calls: at.calls, ...errand });

  const tell = ({ id, place, received, calls }: Here, text: string) =>
    reaching(id, place, async () => {
      const to = toPerson(received, place);
      for (const payload of said(text)) await calls.post(to, payload);
    }).then(() => undefined);

  async function whispered(at: Here, text: string, below: readonly KnownBlock[] = []): Promise<void> {
    for (const payload of said(text, below)) await whisper(at, payload);
  }

  async function whisper(at: Here, payload: Payload): Promise<void> {
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
    await whispered(at, words('slack-in-private'), received.app === undefined ? [] : link);
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

  /** A form is opened at once or not at all: for three seconds after what was pressed. */
  async function opened(at: Here, view: Parameters<Calls['open']>[1]): Promise<void> {
    const { trigger } = at.received;
    await reaching(at.id, at.place, async () => {
      if (trigger === undefined || !(await at.calls.open(trigger, view))) await tell(at, at.words('slack-too-late'));
    });
  }

  return { here, told, open, tell, whispered, pointed, opened };
}
