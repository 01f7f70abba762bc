import { createPace } from '../pace.ts';
import { createActs } from './acts.ts';
import { SlackOutOfReachError } from './api.ts';
import { type Calls, createCalls, GoneError } from './calls.ts';
import { decode } from './decode.ts';
import { wordForm } from './forms.ts';
import { createForms } from './forms-sent.ts';
import type { Heard, Received, Unknowns } from './received.ts';
import { said } from './render.ts';
import { createSending } from './sending.ts';
import type { Acknowledgement, Slack, SlackOptions } from './slack.ts';
import { createSpeaking } from './speaking.ts';
import { suggested } from './suggest.ts';

export { createApi } from './api.ts';
export { createDownload } from './download.ts';
export { createIntake } from './intake.ts';
export type { Place } from './place.ts';

/** A form waits so long for its answers to be kept; Slack would for three seconds. */
const formPatience = 1500;
const mostRemembered = 10_000;
const tries = 5;

/** What is written down before it is acknowledged: all else is asked for again by whoever wants it. */
const kept: ReadonlySet<Heard['kind']> = new Set([
  'open',
  'event',
  'given',
  'own-button',
  'own-command',
  'desk',
  'document',
  'uninstalled',
]);

export function createSlack(options: SlackOptions): Slack {
  const { host, api, ask, download, journal, tokenOf, uninstall, pause, pace: paces } = options;
  const pace = createPace({ burst: 40, rate: 4, most: 60, now: () => performance.now(), pause, ...paces });
  const flows = new Map(host.flows.map((flow) => [flow.toLowerCase(), flow]));
  const underWay = new Set<Promise<unknown>>();
  /** Deliveries that were taken: the conversation knows its own for longer. */
  const taken = new Set<string>();

  async function callsFor(workspace: string): Promise<Calls | undefined> {
    const token = await tokenOf(workspace);
    return token === undefined ? undefined : createCalls({ api, ask, token, download });
  }

  const { send, hand, reaching } = createSending({ host, callsFor });
  const speaking = createSpeaking({ host, hand, reaching });
  const acts = createActs({ host, speaking, reaching });
  const formSent = createForms({ host, speaking, begin: acts.begin, reaching });

  /** One person's things one after the other, and everything that is under way known. */
  function inLane(id: string, work: (isTooFast: boolean) => Promise<void>): Promise<void> {
    const done = pace
      .run(id, (turn) => work(turn === 'first-too-fast'))
      .then((isTaken) => {
        if (!isTaken) host.log('flood', { chat: id });
      });
    underWay.add(done);
    done.finally(() => underWay.delete(done)).catch(() => undefined);
    return done;
  }

  /** What may come right is tried again; a mistake of ours is not, and is owned up to. False: it is still to be done. */
  async function unbroken(id: string, received: Received, todo: (calls: Calls) => Promise<void>): Promise<boolean> {
    let calls: Calls | undefined;
    for (let attempt = 1; ; attempt += 1) {
      try {
        calls = await callsFor(received.workspace);
        if (calls) await todo(calls);
        else host.log('not-installed', { chat: id });
        return true;
      } catch (error) {
        const name = error instanceof Error ? error.name : 'unknown';
        const isPassing = error instanceof SlackOutOfReachError || host.isTransient(error);
        if (isPassing && attempt < tries) {
          host.log('again', { chat: id, error: name, attempt });
          await pause(250 * 2 ** attempt);
          continue;
        }
        host.log('broken', { chat: id, error: name });
        if (isPassing || name === 'AbortError') return false;
        if (calls) await acts.apologise(id, received, calls).catch(() => undefined);
        return true;
      }
    }
  }

  async function work(id: string, received: Received, isTooFast: boolean): Promise<boolean> {
    const began = performance.now();
    const isDone = await unbroken(id, received, async (calls) => {
      if (isTooFast) await acts.slowDown(id, received, calls).catch(() => undefined);
      await acts.act(id, received, calls);
    });
    host.log('update', { chat: id, kind: received.heard.kind, milliseconds: Math.round(performance.now() - began) });
    return isDone;
  }

  /** Nothing of that workspace is left: neither its token nor anything anybody there has said. */
  async function left(workspace: string): Promise<void> {
    await uninstall(workspace);
    for (const id of await host.peopleIn(workspace)) await inLane(id, () => host.leave(id));
    host.log('uninstalled');
  }

  /** What a run before has begun: nobody looks at the form any more, and what was typed in it counts. */
  async function formAgain(
    received: Received,
    sent: Extract<Heard, { kind: 'form' }>,
    done: () => void,
  ): Promise<void> {
    const id = host.identify(received.person, received.workspace);
    await inLane(id, async () => {
      const isKept = await unbroken(id, received, async (calls) => {
        await (await formSent(await speaking.here(id, received, calls), sent)).work?.();
      });
      if (isKept) done();
    });
  }

  async function form(
    body: Unknowns,
    received: Received,
    sent: Extract<Heard, { kind: 'form' }>,
  ): Promise<Acknowledgement> {
    const id = host.identify(received.person, received.workspace);
    const calls = await callsFor(received.workspace);
    if (!calls) return { response_action: 'clear' };
    const at = await speaking.here(id, received, calls);
    const answer = await formSent(at, sent);
    const { work: todo } = answer;
    if (!todo) return answer.response;
    let isKept = false;
    const done = inLane(id, async () => {
      isKept = await unbroken(id, received, todo);
      host.log('update', { chat: id, kind: 'form' });
    });
    const late = Promise.withResolvers<'late'>();
    const timer = setTimeout(() => late.resolve('late'), formPatience);
    const first = await Promise.race([done.catch(() => undefined), late.promise]);
    clearTimeout(timer);
    if (first !== 'late' && isKept) return answer.response;
    if (first !== 'late') return undone(at.words('slack-form-not-kept'), sent);
    // It goes on; the form says so, and is told when it is done. What was typed in it is written down until then.
    const isDone = await journal.add(body);
    const { view } = received;
    const words = at.words;
    under(
      done.then(async () => {
        if (isKept) isDone();
        const word = words(isKept ? 'slack-form-kept' : 'slack-form-later');
        if (view !== undefined) await calls.updateView(view, wordForm(words, word));
      }),
    );
    return { response_action: 'update', view: wordForm(words, words('slack-form-waiting')) };
  }

  /** The form stays as it is, with a word under its first field. */
  function undone(word: string, { fields }: Extract<Heard, { kind: 'form' }>): Acknowledgement {
    const [field] = Object.keys(fields);
    return field === undefined ? undefined : { response_action: 'errors', errors: { [field]: word } };
  }

  function remember(delivery: string): boolean {
    if (taken.has(delivery)) return false;
    taken.add(delivery);
    for (const oldest of taken) {
      if (taken.size <= mostRemembered) break;
      taken.delete(oldest);
    }
    return true;
  }

  async function doing(received: Received, done: () => void): Promise<void> {
    if (received.heard.kind === 'uninstalled') {
      await left(received.workspace);
      done();
      return;
    }
    const id = host.identify(received.person, received.workspace);
    await inLane(id, async (isTooFast) => {
      if (await work(id, received, isTooFast)) done();
    });
  }

  function under(way: Promise<void>): void {
    const settled = way.catch((error) => {
      host.log('broken', { error: error instanceof Error ? error.name : 'unknown' });
    });
    underWay.add(settled);
    void settled.finally(() => underWay.delete(settled));
  }

  return {
    async take(body) {
      const received = decode(body, { flows });
      if (!received) return undefined;
      const { heard } = received;
      if (heard.kind === 'suggest') return suggested(heard, host);
      if (heard.kind === 'nothing' || !remember(`${received.workspace} ${received.delivery}`)) return undefined;
      if (heard.kind === 'form') return form(body, received, heard);
      const done = kept.has(heard.kind) ? await journal.add(body) : () => undefined;
      under(doing(received, done));
      return undefined;
    },
    send,
    async tell(place, text) {
      const id = host.identify(place.person, place.workspace);
      return reaching(id, undefined, async () => {
        const calls = await callsFor(place.workspace);
        if (!calls) throw new GoneError();
        for (const payload of said(text)) await calls.post({ channel: place.channel ?? place.person }, payload);
      });
    },
    async recover() {
      for (const { body, done } of await journal.left()) {
        const received = decode(body, { flows });
        if (!received || !remember(`${received.workspace} ${received.delivery}`)) done();
        else if (received.heard.kind === 'form') under(formAgain(received, received.heard, done));
        else under(doing(received, done));
      }
    },
    async idle() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
