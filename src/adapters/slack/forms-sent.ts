// What is done with a form that was sent in. Law: what was typed is never lost: a form closes when its answers are kept.
import type { ModalView } from '@slack/types';
import { locales } from '../../interview/snapshot.ts';
import type { Host, Result } from '../host.ts';
import type { Acts } from './acts.ts';
import type { Here, Reaching } from './errand.ts';
import { aboutSeveral, aboutShare, previewForm, type Share, severalForm, wordForm } from './forms.ts';
import { withdrawButton } from './keeping.ts';
import { taste } from './limits.ts';
import type { Place, Shared } from './place.ts';
import type { Heard } from './received.ts';
import { said, sharedBy } from './render.ts';
import type { Speaking } from './speaking.ts';

type Sent = Extract<Heard, { kind: 'form' }>;

/** What Slack is answered with, and what is then to be done. */
export interface Answer {
  readonly response?: FormResponse;
  readonly work?: () => Promise<void>;
}

export type FormResponse =
  | { readonly response_action: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly response_action: 'update' | 'push'; readonly view: ModalView }
  | { readonly response_action: 'clear' };

export interface FormParts {
  readonly host: Host<Place>;
  readonly speaking: Speaking;
  readonly begin: Acts['begin'];
  readonly reaching: Reaching;
}

export function createForms({ host, speaking, begin, reaching }: FormParts): (at: Here, sent: Sent) => Promise<Answer> {
  async function begun(at: Here, { fields }: Sent): Promise<Answer> {
    const locale = locales.find((each) => each === fields.language) ?? at.words.locale;
    const words = host.words(locale);
    return {
      response: { response_action: 'update', view: wordForm(words, words('slack-began')) },
      work: () => begin(at, locale),
    };
  }

  async function several(at: Here, { about, fields }: Sent): Promise<Answer> {
    const asked = aboutSeveral(about)?.asked ?? [];
    const filled = await host.filled(at.id, fields, asked);
    if ('problems' in filled) return { response: { response_action: 'errors', errors: filled.problems } };
    const { events, before, unneeded } = filled;
    if (events.length === 0) {
      // The interview has gone on meanwhile, in another window.
      const upcoming = await host.upcoming(at.id, taste.form);
      const view = upcoming
        ? severalForm(host.words(upcoming.locale), upcoming)
        : wordForm(at.words, at.words('slack-answered-before'));
      return { response: { response_action: 'update', view } };
    }
    return {
      response: { response_action: 'clear' },
      async work() {
        for (const [index, event] of events.entries()) {
          const isLast = index === events.length - 1;
          const { day: _, delivery = 'on', ...toldOf } = event;
          if (toldOf.type === 'open') continue;
          await speaking.told(at, toldOf, isLast ? {} : { quiet: true }, `${at.received.delivery}.${delivery}`);
        }
        if (before.length > 0) await speaking.tell(at, at.words('slack-kept', { questions: before.join(', ') }));
        if (unneeded.length > 0)
          await speaking.tell(at, at.words('slack-unneeded', { questions: unneeded.join(', ') }));
      },
    };
  }

  async function share(at: Here, { fields }: Sent): Promise<Answer> {
    const { words } = at;
    const what = fields.what === 'report' ? 'report' : 'verdict';
    const { to } = fields;
    if (typeof to !== 'string')
      return { response: { response_action: 'errors', errors: { to: words('slack-empty') } } };
    const result = await host.result(at.id, what);
    if (!result)
      return { response: { response_action: 'update', view: wordForm(words, words('slack-share-nothing')) } };
    const about: Share = { turn: result.turn, what, to };
    return { response: { response_action: 'push', view: previewForm(words, about, previewed(at, result)) } };
  }

  async function shared(at: Here, { about }: Sent): Promise<Answer> {
    const { words, place } = at;
    const wished = aboutShare(about);
    const result = wished && (await host.result(at.id, wished.what));
    if (!wished || !result || !place) {
      return { response: { response_action: 'update', view: wordForm(words, words('slack-share-nothing')) } };
    }
    // What was looked at is what is sent.
    if (result.turn !== wished.turn) {
      const fresh: Share = { ...wished, turn: result.turn };
      return { response: { response_action: 'update', view: previewForm(words, fresh, previewed(at, result)) } };
    }
    return { response: { response_action: 'clear' }, work: () => sent(at, place, wished) };
  }

  async function sent(at: Here, place: Place, { to, what }: Share): Promise<void> {
    const { calls, words, id } = at;
    const result = await host.result(id, what);
    if (!result) return;
    const messages: string[] = [];
    let channel = to;
    const isReached = await reaching(id, undefined, async () => {
      for (const payload of sharedBy(at.received.person, result, words)) {
        const posted = await calls.post({ channel: to }, payload);
        ({ channel } = posted);
        messages.push(posted.ts);
      }
    });
    const before = place.shared ?? [];
    const shared: Shared = { channel, messages, number: Math.max(0, ...before.map((each) => each.number)) + 1 };
    if (messages.length > 0) {
      await host.places.save(id, { ...place, shared: [...before, shared].slice(-taste.shared) });
    }
    if (!isReached) return speaking.tell(at, words('slack-share-failed'));
    await reaching(id, place, async () => {
      for (const payload of said(words('slack-shared'), withdrawButton(shared.number, words))) {
        await calls.post({ channel: place.channel ?? place.person }, payload);
      }
    });
  }

  const previewed = (at: Here, result: Result) =>
    sharedBy(at.received.person, result, at.words).flatMap((payload) => payload.blocks);

  return async (at, sentIn) => {
    switch (sentIn.form) {
      case 'begin':
        return begun(at, sentIn);
      case 'several':
        return several(at, sentIn);
      case 'share':
        return share(at, sentIn);
      case 'shared':
        return shared(at, sentIn);
      default:
        return { response: { response_action: 'clear' } };
    }
  };
}
