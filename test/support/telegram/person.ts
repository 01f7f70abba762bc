// A person at a phone: presses what is shown, types, and reads what the chat shows. Every act waits until the bot has
// done with it; see settle.ts.

import { current, type Extra, type Shown } from './chats.ts';
import { limits } from './limits.ts';
import { type Held, Screen } from './screen.ts';
import { extraOf, type Sendable } from './sendable.ts';
import type { Telegram } from './server.ts';
import { settle } from './settle.ts';
import { asMessage, edited, unixTime } from './shape.ts';
import type { NewUpdate } from './updates.ts';

export interface PersonOptions {
  readonly id?: number;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly username?: string;
  /** The language of the phone. */
  readonly language?: string;
}

export interface Act {
  /** False: the bot may also say nothing. By default a tap or a text must be answered, a sticker need not be. */
  readonly answer?: boolean;
}

export class Person extends Screen {
  /** Links followed out of Telegram. */
  readonly opened: string[] = [];

  static meet(telegram: Telegram, options: PersonOptions): Person {
    const { id = telegram.chats.nextId(), firstName = 'Kari', lastName, username, language = 'en' } = options;
    const names = {
      first_name: firstName,
      ...(lastName === undefined ? {} : { last_name: lastName }),
      ...(username === undefined ? {} : { username }),
    };
    // Until the person writes, the bot does not know the chat.
    telegram.chats.add({ id, type: 'private', ...names }, false);
    return new Person(telegram, { id, is_bot: false, ...names, language_code: language }, id);
  }

  /** The same person, speaking in a group. */
  in(group: number): Person {
    return new Person(this.telegram, this.user, group);
  }

  /** Opens the bot by a link, or presses Start. */
  start(payload = '', act?: Act): Promise<void> {
    const possible = payload.length <= limits.startPayload && /^[\w-]*$/.test(payload);
    if (!possible) throw new Error(`Telegram makes no link with the payload "${payload}"`);
    return this.type(payload === '' ? '/start' : `/start ${payload}`, act);
  }

  async type(text: string, { answer = this.isPrivate }: Act = {}): Promise<void> {
    const shown = this.#post(text, {});
    await this.#acted(answer, () => this.#heard(shown) && this.#push({ message: this.#message(shown) }));
  }

  /** Answers a message of the bot by replying to it; in a group that is how it hears what is no command. */
  async reply(text: string, { answer = true }: Act = {}): Promise<void> {
    const to = this.shownByBot().at(-1);
    if (!to) throw new Error('there is nothing to reply to');
    const shown = this.#post(text, {}, to.id);
    await this.#acted(answer, () => this.#push({ message: this.#message(shown) }));
  }

  async send(what: Sendable, { answer = false }: Act = {}): Promise<void> {
    const { text, ...extra } = extraOf(what, this.telegram.chats, this.user);
    const shown = this.#post(text, extra);
    await this.#acted(answer, () => this.isPrivate && this.#push({ message: this.#message(shown) }));
  }

  /** Changes the last message this person wrote, or the one before it, and so on. */
  async edit(text: string, { answer = false, back = 0 }: Act & { readonly back?: number } = {}): Promise<void> {
    const own = this.visible().filter(({ from }) => from.id === this.user.id);
    const shown = own.at(-1 - back);
    if (!shown) throw new Error('there is nothing to edit');
    shown.versions.push({ text, entities: commandsIn(text), keyboard: [] });
    await this.#acted(answer, () => this.#push({ edited_message: edited(this.#message(shown)) }));
  }

  async press(label: string | number, act: Act = {}): Promise<void> {
    const { button } = this.find(label);
    if ('url' in button) await this.#follow(button.url, act);
    else await this.pressHeld(this.hold(label), act);
  }

  /** Presses a button as it was seen, also when the message shows others by now: taps race, and screens lag. */
  async pressHeld(held: Held, { answer = true }: Act = {}): Promise<void> {
    await this.#acted(answer, () => this.#tap(held));
  }

  /** Presses without waiting, for taps that race. `settled` waits for all of them. */
  pressAtOnce(...held: readonly Held[]): void {
    for (const one of held) this.#tap(one);
  }

  /** Types without waiting. */
  typeAtOnce(...texts: readonly string[]): void {
    for (const text of texts) {
      const shown = this.#post(text, {});
      if (this.#heard(shown)) this.#push({ message: this.#message(shown) });
    }
  }

  /** Waits until the bot has done with this chat. */
  settled(): Promise<void> {
    return settle(this.telegram, this.chat, { answer: false, since: 0 });
  }

  async block(): Promise<void> {
    await this.#member('kicked', 'bot was blocked by the user');
  }

  async unblock(): Promise<void> {
    await this.#member('member', '');
  }

  async #follow(url: string, act: Act): Promise<void> {
    const { hostname, pathname, searchParams } = new URL(url);
    const toBot = hostname === 't.me' && pathname === `/${this.telegram.chats.bot.username}`;
    if (!toBot) this.opened.push(url);
    else await new Person(this.telegram, this.user, this.user.id).start(searchParams.get('start') ?? '', act);
  }

  #tap({ message, data }: Held): void {
    const { chats } = this.telegram;
    const id = String(chats.nextId());
    const shown = chats.message(this.chat, message);
    const query = { id, from: this.user, chat: this.chat, message, data };
    chats.queries.set(id, { ...query, answered: false, expired: false, toast: '', alert: false });
    // A message that is gone comes as an inaccessible one, of date 0.
    const { chat } = chats.room(this.chat);
    const about = shown ? asMessage(chats, shown) : { chat, message_id: message, date: 0 as const };
    this.#push({ callback_query: { id, from: this.user, chat_instance: String(this.chat), data, message: about } });
  }

  #post(text: string, extra: Extra, replyTo?: number): Shown {
    const { chats } = this.telegram;
    if (text.length > limits.text) throw new Error('a phone sends at most 4,096 characters in one message');
    if (this.isPrivate && chats.room(this.chat).closedBecause === '') chats.room(this.chat).open = true;
    return chats.post(this.chat, this.user, { text, entities: commandsIn(text), keyboard: [] }, extra, replyTo);
  }

  #message(shown: Shown) {
    return asMessage(this.telegram.chats, shown);
  }

  /** With privacy mode on, as it is for every new bot, a group's talk does not reach it; commands for it do. */
  #heard(shown: Shown): boolean {
    if (this.isPrivate) return true;
    const [, bot] = /^\/[a-z0-9_]+(?:@(\w+))?/i.exec(current(shown).text) ?? ['', 'nobody'];
    return bot === undefined || bot === this.telegram.chats.bot.username;
  }

  #push(update: NewUpdate): void {
    this.telegram.updates.push(this.chat, update);
  }

  async #acted(answer: boolean, act: () => unknown): Promise<void> {
    const since = this.telegram.log.of(this.chat).length;
    act();
    await settle(this.telegram, this.chat, { answer, since });
  }

  async #member(status: 'kicked' | 'member', because: string): Promise<void> {
    const { chats } = this.telegram;
    const room = chats.room(this.chat);
    room.open = status === 'member';
    room.closedBecause = because;
    const member = (now: 'kicked' | 'member') =>
      now === 'kicked' ? { status: now, user: chats.bot, until_date: 0 } : { status: now, user: chats.bot };
    const change = {
      old_chat_member: member(status === 'kicked' ? 'member' : 'kicked'),
      new_chat_member: member(status),
    };
    await this.#acted(false, () =>
      this.#push({ my_chat_member: { chat: room.chat, from: this.user, date: unixTime(), ...change } }),
    );
  }
}

/** Telegram marks commands itself; libraries know a command only by that mark. */
function commandsIn(text: string) {
  return [...text.matchAll(/(?<=^|\s)\/[a-z0-9_]{1,32}(?:@\w+)?/gi)].map((match) => ({
    type: 'bot_command' as const,
    offset: match.index,
    length: match[0].length,
  }));
}
