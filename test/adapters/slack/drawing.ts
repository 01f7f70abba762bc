// Messages as Slack draws them, what it would refuse in them, and what comes of pressing everything there is.
import type { KnownBlock } from '@slack/types';
import { decode } from '../../../src/adapters/slack/decode.ts';
import { severalForm } from '../../../src/adapters/slack/forms.ts';
import type { Received, Unknowns } from '../../../src/adapters/slack/received.ts';
import { type Payload, privacyFirst, record, render, told } from '../../../src/adapters/slack/render.ts';
import { suggested } from '../../../src/adapters/slack/suggest.ts';
import { createInterview } from '../../../src/app/interview.ts';
import { flows } from '../../../src/flows/index.ts';
import type { Message } from '../../../src/interview/message.ts';
import type { Locale } from '../../../src/interview/snapshot.ts';
import type { Pressing } from '../../support/channel-laws.ts';
import { messageFaults, partsIn, viewFaults } from '../../support/slack/block-kit.ts';
import { optionsOf } from '../../support/slack/screen.ts';

export const words = createInterview(true, 'slack').words;
const self = { flows: new Map([...flows.keys()].map((flow) => [flow, flow])) };

const lines = Array.from({ length: 10 }, (_, index) => ({ label: `Label ${index}`, value: 'x'.repeat(60) }));

export const draw = (message: Message): Payload[] => render(message, { words: words[message.locale as Locale] });

export function payloadFaults({ text, blocks }: Payload): string[] {
  const found = messageFaults(blocks);
  if (text.trim() === '' || text.length > 4000) found.push('the text beside the blocks is empty or too long');
  if (/<[!@#]/.test(text)) found.push('the text beside the blocks mentions somebody');
  return found;
}

/** Of the message by itself, below a record, before the first question, and of its question on a form. */
export function faults(message: Message): readonly string[] {
  const own = words[message.locale as Locale];
  const { prompt, turn, blocks } = message;
  const payloads = [
    ...draw(message),
    ...render(message, { words: own, lines }),
    ...privacyFirst(message, own),
    ...told(blocks),
    record(lines, own),
  ];
  const questions = prompt ? [{ id: 'question', label: prompt.text, prompt }] : [];
  const form = questions.length > 0 ? severalForm(own, { turn, locale: own.locale, questions }) : undefined;
  return [...payloads.flatMap(payloadFaults), ...(form ? viewFaults(form) : [])];
}

const common = {
  type: 'block_actions',
  trigger_id: '1.2.3',
  team: { id: 'T1' },
  user: { id: 'U1', team_id: 'T1' },
  channel: { id: 'D1' },
  container: { type: 'message', message_ts: '1.1', channel_id: 'D1' },
};

export const press = (action: Unknowns, more: Unknowns = {}): Received | undefined =>
  decode({ ...common, actions: [action], ...more }, self);

export const hear = (body: Unknowns): Received | undefined => decode(body, self);

/** Presses everything, opens every menu, and looks for every country by its name. */
export function pressings(message: Message): ReadonlyMap<string, Pressing> {
  const all = new Map<string, Pressing>();
  const note = (action: Unknowns, more?: Unknowns) => {
    const heard = press(action, more)?.heard;
    if (heard?.kind !== 'event') return;
    const { event } = heard;
    if (event.type === 'press') all.set(event.id, event);
    if (event.type === 'press-several') all.set(event.ids.join(), event);
  };
  const blocks = draw(message).flatMap((payload) => payload.blocks);
  const go = actionsIn(blocks).find(({ action_id: id }) => String(id).endsWith('.~go'));
  for (const element of actionsIn(blocks)) {
    const { type, action_id } = element;
    if (type === 'button') note({ type, action_id });
    for (const option of optionsOf(element)) {
      if (type !== 'checkboxes') note({ type, action_id, selected_option: option });
      else if (go) {
        const state = { values: { block: { [String(action_id)]: { type, selected_options: [option] } } } };
        note({ type: 'button', action_id: go.action_id }, { state });
      }
    }
    if (type !== 'multi_external_select' || !go || message.prompt?.kind !== 'countries') continue;
    for (const { id, label } of message.prompt.options) {
      const option = offered(label, message.locale).find((each) => each.value === id);
      const state = { values: { block: { [String(action_id)]: { type, selected_options: option ? [option] : [] } } } };
      note({ type: 'button', action_id: go.action_id }, { state });
    }
  }
  return all;
}

const found = new Map<string, ReturnType<typeof suggested>['options']>();

/** What is offered for a name that is typed; the same each time. */
function offered(typed: string, locale: string) {
  const key = `${locale} ${typed}`;
  let options = found.get(key);
  if (!options) {
    const heard = hear({ ...common, type: 'block_suggestion', block_id: `countries.${locale}.1`, value: typed })?.heard;
    options = heard?.kind === 'suggest' ? suggested(heard, { words: (each) => words[each] }).options : [];
    found.set(key, options);
  }
  return options;
}

export const actionsIn = (blocks: readonly KnownBlock[]): Record<string, unknown>[] =>
  [...partsIn(blocks)].filter(({ action_id }) => typeof action_id === 'string');
