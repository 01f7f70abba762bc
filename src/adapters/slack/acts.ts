// What is done about each thing a person can do, as far as it is Slack's own: the rest is the interview's.
import { mostCaseBytes } from '../../interview/case-file.ts';
import { locales } from '../../interview/snapshot.ts';
import type { Host } from '../host.ts';
import { type Answering, createAnswering } from './answering.ts';
import type { Calls } from './calls.ts';
import type { Here, Reaching } from './errand.ts';
import { createKeeping } from './keeping.ts';
import { limits } from './limits.ts';
import { type Place, without } from './place.ts';
import type { Heard, Received } from './received.ts';
import { said } from './render.ts';
import type { Speaking } from './speaking.ts';
import { plain } from './text.ts';

export interface Acts {
  readonly act: (id: string, received: Received, calls: Calls) => Promise<void>;
  readonly begin: Answering['begin'];
  readonly slowDown: (id: string, received: Received, calls: Calls) => Promise<void>;
  readonly apologise: (id: string, received: Received, calls: Calls) => Promise<void>;
}

export interface Acting {
  readonly host: Host<Place>;
  readonly speaking: Speaking;
  readonly reaching: Reaching;
}

export function createActs({ host, speaking, reaching }: Acting): Acts {
  const { here, told, open, tell, whispered, pointed } = speaking;
  const keeping = createKeeping({ host, speaking, reaching });
  const { exported, forget, published, several, share } = keeping;
  const answering = createAnswering({ host, speaking, keeping, reaching });
  const { readFirst, pressOwn, given, ticked, toInterview, isTwice } = answering;

  async function onDesk(at: Here, does: string): Promise<void> {
    const [name = '', rest = ''] = does.split('.', 2);
    const isBegun = at.place !== undefined;
    switch (name) {
      case 'open':
        await open(
          at,
          rest === '' ? undefined : rest,
          isBegun ? undefined : locales.find((each) => each === at.received.about),
        );
        break;
      case 'answers':
        await told(at, { type: 'command', command: 'check' });
        break;
      case 'papers':
        await told(at, { type: 'command', command: 'papers' });
        break;
      case 'several':
        // The questions of the interview that it stands under, which may be another than was gone on with last.
        if ((await host.desk(at.id))?.flow !== rest) await open(at, rest);
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

  /** A case as a file: it counts once the person has said so, and only where they know who may read it. */
  async function imported(at: Here, { url, size }: Extract<Heard, { kind: 'document' }>): Promise<void> {
    if (!at.place?.told) {
      await tell(at, at.words('slack-file-later'));
      return readFirst(at);
    }
    // One byte over the limit is enough to be told about it.
    const isLarge = size > mostCaseBytes;
    const bytes = isLarge ? new Uint8Array(mostCaseBytes + 1) : await at.calls.fetched(url, mostCaseBytes + 1);
    if (!bytes) return tell(at, at.words('slack-file-not-read'));
    const { day: _, delivery: __, ...reading } = await host.imported(bytes, at.words.locale);
    if (reading.type !== 'open') await told(at, reading);
  }

  /** Where it was asked, to whoever asked: it says nothing of their case. */
  async function privacyTold(at: Here): Promise<void> {
    await whispered(at, host.privacy(at.words.locale));
  }

  async function greeted(at: Here): Promise<void> {
    const { received, place, calls, words } = at;
    const { channel, thread } = received;
    if (channel === undefined || thread === undefined) return;
    if (place) await host.places.save(at.id, { ...place, channel, thread });
    await reaching(at.id, place, async () => {
      const titles = [...host.flows.slice(0, 3).map((flow) => words(`flow-${flow}`)), words('slack-prompt-privacy')];
      const prompts = titles.map((title) => ({ title: plain(title, limits.promptTitle).text, message: title }));
      for (const payload of said(words('slack-assistant-hello'))) await calls.post({ channel, thread }, payload);
      await calls.suggest({ channel, thread }, words('slack-prompts'), prompts);
    });
  }

  async function done(at: Here): Promise<void> {
    const { heard } = at.received;
    switch (heard.kind) {
      case 'home':
        return published(at);
      case 'shortcut':
        return several(at);
      case 'assistant':
        return greeted(at);
      case 'document':
        return imported(at, heard);
      case 'unsupported':
        return tell(at, at.words('slack-unsupported'));
      case 'own-command':
        return heard.command === 'export' ? exported(at) : privacyTold(at);
      case 'own-button':
        return pressOwn(at, heard);
      case 'given':
        return given(at, heard.turn, heard.text);
      case 'ticked':
        return ticked(at, heard);
      case 'desk':
        return onDesk(at, heard.does);
      case 'open':
        return open(at, heard.flow);
      case 'event':
        return toInterview(at, heard);
      case 'uninstalled':
        return;
    }
  }

  return {
    begin: answering.begin,
    async act(id, received, calls) {
      const found = await here(id, received, calls);
      const { heard } = received;
      if (heard.kind === 'nothing' || heard.kind === 'form' || heard.kind === 'suggest') return;
      if (received.isStranger) {
        return whispered(found, found.words('slack-stranger'));
      }
      if (isTwice(found)) return;
      const place = found.place && (await moved(found, found.place));
      const at: Here = place ? { ...found, place } : found;
      await done(at);
      const isSaidHere = heard.kind === 'own-command' && heard.command === 'privacy';
      if ((received.isCommand || received.isMention) && !isSaidHere) {
        const after = await here(id, received, calls);
        await pointed(after.place ? after : at);
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
