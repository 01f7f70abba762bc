import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unknowns } from '../../../src/adapters/slack/received.ts';
import { hear, press } from './drawing.ts';

const command = (text: string, more: Unknowns = {}) =>
  hear({
    command: '/veiviser',
    text,
    team_id: 'T1',
    user_id: 'U1',
    channel_id: 'C1',
    trigger_id: '1.2',
    is_enterprise_install: 'false',
    response_url: 'https://hooks.slack.com/commands/1',
    ...more,
  });

const event = (inner: Unknowns, more: Unknowns = {}) =>
  hear({ type: 'event_callback', team_id: 'T1', event_id: 'Ev1', api_app_id: 'A1', event: inner, ...more });

const message = (more: Unknowns) =>
  event({ type: 'message', channel_type: 'im', channel: 'D1', user: 'U1', ts: '1.5', ...more });

describe('what is written after the command', () => {
  it.each([
    ['', { kind: 'open' }],
    ['eligibility', { kind: 'open', flow: 'eligibility' }],
    ['Eligibility', { kind: 'open', flow: 'eligibility' }],
    ['answers', { kind: 'event', event: { type: 'command', command: 'check' } }],
    ['cancel', { kind: 'event', event: { type: 'command', command: 'quit' } }],
    ['ask may I work', { kind: 'event', event: { type: 'command', command: 'ask', argument: 'may I work' } }],
    ['language norsk', { kind: 'event', event: { type: 'command', command: 'language', argument: 'norsk' } }],
    [
      'carry 0123-4567-89AB',
      { kind: 'event', event: { type: 'command', command: 'carry', argument: '0123-4567-89AB' } },
    ],
    ['privacy', { kind: 'own-command', command: 'privacy' }],
    ['export', { kind: 'own-command', command: 'export' }],
    ['forget', { kind: 'event', event: { type: 'command', command: 'forget' } }],
    ['what?', { kind: 'event', event: { type: 'command', command: 'help' } }],
    [
      'can I work remotely?',
      { kind: 'event', event: { type: 'command', command: 'ask', argument: 'can I work remotely?' } },
    ],
    ['ask about tax', { kind: 'event', event: { type: 'command', command: 'ask', argument: 'about tax' } }],
    ['__proto__', { kind: 'event', event: { type: 'command', command: 'help' } }],
  ])('"%s"', (text, heard) => {
    expect(command(text)?.heard).toEqual(heard);
  });

  it('belongs to the organisation where that has the app', () => {
    const received = command('', { is_enterprise_install: 'true', enterprise_id: 'E1' });
    expect(received).toMatchObject({ workspace: 'E1', team: 'T1', person: 'U1', isCommand: true });
  });
});

describe('what is typed', () => {
  it.each([
    ['100 %', '100 %'],
    ['a &lt;b&gt; &amp; c', 'a <b> & c'],
    ['<https://example.org|example.org>', 'example.org'],
    ['<https://example.org>', 'https://example.org'],
    ['<mailto:kari@example.org|kari@example.org>', 'kari@example.org'],
    ['<@U2|kari> <!channel> India', 'kari  India'],
    ['&amp;lt;', '&lt;'],
  ])('"%s" is "%s"', (text, said) => {
    expect(message({ text })?.heard).toEqual({ kind: 'event', event: { type: 'text', text: said } });
  });

  it('in a thread is answered there', () => {
    expect(message({ text: 'hi', thread_ts: '1.1' })).toMatchObject({ thread: '1.1', channel: 'D1', message: '1.5' });
  });

  it('is known to be a correction', () => {
    const changed = { user: 'U1', text: 'Nigeria', ts: '1.5' };
    const received = message({
      subtype: 'message_changed',
      user: undefined,
      message: changed,
      previous_message: { text: 'India' },
    });
    expect(received).toMatchObject({ isEdited: true, person: 'U1', heard: { event: { text: 'Nigeria' } } });
  });

  it.each([
    { bot_id: 'B1', text: 'x' },
    { subtype: 'bot_message', text: 'x' },
    { subtype: 'message_deleted' },
    { channel_type: 'channel', text: 'x' },
    { user: undefined, text: 'x' },
    { subtype: 'message_changed', message: { user: 'U1', text: 'x' }, previous_message: { text: 'x' } },
  ])('is not what %o says', (more) => {
    expect(message(more)).toBeUndefined();
  });

  it('may be a file, which is not read', () => {
    expect(message({ subtype: 'file_share', files: [{}], text: '' })?.heard).toEqual({ kind: 'unsupported' });
  });

  it('by somebody of another workspace is known as that', () => {
    expect(message({ text: 'x', user_team: 'T2' })?.isStranger).toBe(true);
    expect(press({ type: 'button', action_id: '1.no' }, { user: { id: 'U2', team_id: 'T2' } })?.isStranger).toBe(true);
  });
});

describe('what is pressed', () => {
  it.each([
    [
      { type: 'button', action_id: '3.no' },
      { kind: 'event', event: { type: 'press', turn: 3, id: 'no' } },
    ],
    [
      { type: 'static_select', action_id: '3.~pick', selected_option: { value: '/change.pay' } },
      { kind: 'event', event: { type: 'press', turn: 3, id: '/change.pay' } },
    ],
    [
      { type: 'datepicker', action_id: '3.~date', selected_date: '2027-03-15' },
      { kind: 'given', turn: 3, text: '2027-03-15' },
    ],
    [{ type: 'datepicker', action_id: '3.~date', selected_date: null }, { kind: 'nothing' }],
    [
      { type: 'number_input', action_id: '3.~number', value: '37.5' },
      { kind: 'given', turn: 3, text: '37.5' },
    ],
    [
      { type: 'button', action_id: '3.~begin' },
      { kind: 'own-button', turn: 3, id: '~begin' },
    ],
    [
      { type: 'checkboxes', action_id: '3.~ticks', selected_options: [{ value: 'bonus' }] },
      { kind: 'ticked', turn: 3, ids: ['bonus'] },
    ],
    [
      { type: 'checkboxes', action_id: '3.~ticks', selected_options: [] },
      { kind: 'ticked', turn: 3, ids: [] },
    ],
    [{ type: 'static_select', action_id: '3.~pick', selected_option: { value: '~begin' } }, { kind: 'nothing' }],
    [{ type: 'button', action_id: 'no' }, { kind: 'nothing' }],
    [{ type: 'button', action_id: '3.' }, { kind: 'nothing' }],
    [{ type: 'button', action_id: `3.${'x'.repeat(300)}` }, { kind: 'nothing' }],
    [{ type: 'button', action_id: 'desk.forget' }, { kind: 'nothing' }],
  ] as const)('%o', (action, heard) => {
    expect(press(action)?.heard).toEqual(heard);
  });

  it('goes on with what stands in the field of this question, not of an older one', () => {
    const go = { type: 'button', action_id: '3.~go' };
    const state = { values: { old: { '2.~number': { value: '1' } }, own: { '3.~number': { value: '100' } } } };
    expect(press(go, { state })?.heard).toEqual({ kind: 'given', turn: 3, text: '100' });
    expect(press(go)?.heard).toEqual({ kind: 'own-button', turn: 3, id: '~go' });
  });
});

it('an app that is removed, or loses its token, is known as gone', () => {
  expect(event({ type: 'app_uninstalled' })?.heard).toEqual({ kind: 'uninstalled' });
  expect(event({ type: 'tokens_revoked', tokens: { bot: ['UB'] } })?.heard).toEqual({ kind: 'uninstalled' });
  // A person's own token is none of ours.
  expect(event({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } })).toBeUndefined();
});

it('whatever is sent, nothing is thrown', () => {
  const types = fc.constantFrom(
    'event_callback',
    'block_actions',
    'block_suggestion',
    'view_submission',
    'shortcut',
    'x',
  );
  const record = fc.record({ type: types, command: fc.anything(), event: fc.anything(), user: fc.anything() });
  const nested = fc.record({
    type: types,
    team: fc.constant({ id: 'T1' }),
    user: fc.constant({ id: 'U1' }),
    team_id: fc.constant('T1'),
    event_id: fc.constant('E'),
    actions: fc.anything(),
    state: fc.anything(),
    view: fc.anything(),
    event: fc.record({
      type: fc.constantFrom('message', 'app_mention', 'tokens_revoked'),
      channel_type: fc.constant('im'),
      user: fc.anything(),
      text: fc.anything(),
      message: fc.anything(),
    }),
  });
  fc.assert(
    fc.property(fc.oneof(record, nested), (body) => {
      hear(body as Unknowns);
    }),
    { numRuns: 2000 },
  );
});
