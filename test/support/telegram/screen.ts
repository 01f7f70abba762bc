// What a person's phone shows of a chat: only this is acted on.

import type { InlineKeyboardButton, User } from 'grammy/types';
import { current, type Shown } from './chats.ts';
import type { Telegram } from './server.ts';
import { touched } from './settle.ts';
import { transcriptOf } from './transcript.ts';

/** A button as it was seen; it may be gone by the time it is pressed. */
export interface Held {
  readonly message: number;
  readonly label: string;
  readonly data: string;
}

export class Screen {
  readonly user: User;
  /** The chat this person speaks in: the private one, or a group. */
  readonly chat: number;
  protected readonly telegram: Telegram;

  constructor(telegram: Telegram, user: User, chat: number) {
    this.telegram = telegram;
    this.user = user;
    this.chat = chat;
  }

  /** The chat as it reads now. */
  transcript(): string {
    return transcriptOf(this.telegram.chats, this.chat);
  }

  /** What the bot's newest message says. */
  last(): string {
    const shown = this.shownByBot().at(-1);
    return shown ? current(shown).text : '';
  }

  /** What popped up over the chat, oldest first. */
  toasts(): readonly string[] {
    const queries = [...this.telegram.chats.queries.values()];
    return queries.filter(({ from, toast }) => from.id === this.user.id && toast !== '').map(({ toast }) => toast);
  }

  /** The documents the bot sent, with what is in them. */
  documents(): readonly { readonly name: string; readonly text: string }[] {
    return this.shownByBot().flatMap(({ extra }) => {
      const file = this.telegram.chats.files.get(extra.document?.file_id ?? '');
      return file ? [{ name: file.name, text: new TextDecoder().decode(file.bytes) }] : [];
    });
  }

  /** Commands in the menu of this chat, in the language of the phone. */
  menu(): readonly string[] {
    const where = this.isPrivate ? 'all_private_chats' : 'all_group_chats';
    return this.telegram.methods.about.menu(this.user.language_code ?? '', where).map(({ command }) => command);
  }

  /** The labels on the buttons of the newest message that has any, row by row as they are read. */
  buttons(): readonly string[] {
    return this.#newest().map(({ text }) => text);
  }

  /** A button now on the screen, by its label (whole, or a part only one has) or its place on the newest keyboard. */
  hold(label: string | number): Held {
    const { shown, button } = this.find(label);
    if (!('callback_data' in button)) throw new Error(`"${button.text}" is a link`);
    return { message: shown.id, label: button.text, data: button.callback_data };
  }

  /** Waits until the chat shows this. */
  async sees(what: string | RegExp, patience = this.telegram.options.patience ?? 5_000): Promise<void> {
    const deadline = performance.now() + patience;
    const found = () => (typeof what === 'string' ? this.transcript().includes(what) : what.test(this.transcript()));
    while (!found()) {
      const left = deadline - performance.now();
      if (left <= 0) throw new Error(`the chat never showed ${what}; it reads:\n${this.transcript()}`);
      await touched(this.telegram, this.chat, left);
    }
  }

  protected get isPrivate(): boolean {
    return this.chat === this.user.id;
  }

  protected visible(): readonly Shown[] {
    return this.telegram.chats.visible(this.chat);
  }

  protected shownByBot(): readonly Shown[] {
    return this.visible().filter(({ from }) => from.id === this.telegram.chats.bot.id);
  }

  #newest(): readonly InlineKeyboardButton[] {
    const shown = this.shownByBot().findLast((one) => current(one).keyboard.length > 0);
    return shown ? current(shown).keyboard.flat() : [];
  }

  protected find(label: string | number): { readonly shown: Shown; readonly button: InlineKeyboardButton } {
    for (const shown of [...this.shownByBot()].reverse()) {
      const buttons = current(shown).keyboard.flat();
      if (buttons.length === 0) continue;
      if (typeof label === 'number') {
        const button = buttons[label];
        if (button) return { shown, button };
        break;
      }
      const partly = buttons.filter(({ text }) => text.includes(label));
      const button = buttons.find(({ text }) => text === label) ?? (partly.length === 1 ? partly[0] : undefined);
      if (button) return { shown, button };
    }
    throw new Error(`no button ${JSON.stringify(label)} is shown; the chat reads:\n${this.transcript()}`);
  }
}
