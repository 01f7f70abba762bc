import fc from 'fast-check';
import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/adapters/telegram/decode.ts';
import { chat, kari, self, tap, write } from './drawing.ts';

const heard = (text: string, more?: object) => write(text, more)?.heard;

describe('what is written', () => {
  it('is text, whatever it says', () => {
    expect(heard('100 %')).toEqual({ kind: 'event', event: { type: 'text', text: '100 %' } });
  });

  it.each([
    ['/start', { kind: 'open' }],
    ['/start eligibility', { kind: 'open', flow: 'eligibility' }],
    ['/start something-else', { kind: 'open' }],
    ['/eligibility', { kind: 'open', flow: 'eligibility' }],
    ['/privacy', { kind: 'own-command', command: 'privacy' }],
    ['/answers', { kind: 'event', event: { type: 'command', command: 'check' } }],
    ['/cancel@Veiviser_Bot', { kind: 'event', event: { type: 'command', command: 'quit' } }],
    ['/ask may I work', { kind: 'event', event: { type: 'command', command: 'ask', argument: 'may I work' } }],
    ['/ask', { kind: 'event', event: { type: 'command', command: 'ask' } }],
    ['/language nb', { kind: 'event', event: { type: 'command', command: 'language', argument: 'nb' } }],
    ['/dont_know', { kind: 'event', event: { type: 'command', command: 'dont-know' } }],
    ['/nothing_we_know', { kind: 'event', event: { type: 'command', command: 'help' } }],
  ])('%s is a command', (text, wanted) => {
    expect(heard(text)).toEqual(wanted);
  });

  it('is not for us when it is for another bot, from a bot, or from a channel', () => {
    expect(write('/start@other_bot')).toBeUndefined();
    expect(write('hello', { from: { ...kari, is_bot: true } })).toBeUndefined();
    expect(write('hello', { sender_chat: chat })).toBeUndefined();
  });

  it('is not read when it is forwarded, or is no text', () => {
    expect(heard('no', { forward_origin: { type: 'user' } })).toEqual({ kind: 'unsupported', what: 'forwarded' });
    expect(heard('', { text: undefined, sticker: {} })).toEqual({ kind: 'unsupported', what: 'other' });
    expect(heard('', { text: undefined, document: {} })).toEqual({ kind: 'unsupported', what: 'document' });
    // Moving pictures come as documents, too.
    expect(heard('', { text: undefined, document: {}, animation: {} })).toEqual({ kind: 'unsupported', what: 'other' });
  });

  it.each(['pinned_message', 'chat_background_set', 'gift', 'something_new'])('is not the person (%s)', (service) => {
    expect(write('', { text: undefined, [service]: {} })).toBeUndefined();
  });

  it('in a group is heard when it is a command, and tells nothing but the flow', () => {
    const group = { chat: { id: -7, type: 'group', title: 'G' } };
    expect(heard('hello', group)).toBeUndefined();
    expect(heard('/eligibility@veiviser_bot', group)).toEqual({ kind: 'group', payload: 'eligibility' });
    expect(heard('/forget', group)).toEqual({ kind: 'group', payload: '' });
    expect(heard('/weather', group)).toBeUndefined();
    expect(heard('/weather@veiviser_bot', group)).toEqual({ kind: 'group', payload: '' });
  });
});

describe('a button', () => {
  it('gives its turn and its id', () => {
    expect(tap('12./back')?.heard).toEqual({ kind: 'event', event: { type: 'press', turn: 12, id: '/back' } });
    expect(tap('12.~p3')?.heard).toEqual({ kind: 'own-button', turn: 12, id: '~p3' });
  });

  it.each(['', '.', '1', '1.', 'x.yes', '-1.yes', '1. yes', '99999999999.yes', `1.${'x'.repeat(70)}`])(
    'made up as "%s" is nothing',
    (data) => {
      expect(tap(data)?.heard).toEqual({ kind: 'nothing' });
    },
  );
});

it('never throws, whatever is said', () => {
  const anything = fc.object({ key: fc.constantFrom('sticker', 'photo', 'caption', 'via_bot', 'reply_to_message') });
  fc.assert(
    fc.property(fc.string(), fc.string(), anything, (text, data, more) => {
      const from = { id: 1, is_bot: false, first_name: 'x' };
      const sent = { ...more, message_id: 1, date: 1, chat, from, text };
      for (const update of [
        { update_id: 1, message: sent },
        { update_id: 1, edited_message: sent },
        { update_id: 1, callback_query: { id: '1', from, data, chat_instance: '1' } },
        { update_id: 1 },
      ]) {
        decode(update as unknown as Update, self);
      }
    }),
  );
});
