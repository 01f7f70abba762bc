// What Telegram knows in a bench: the messages of each chat, and how a person answers the question at hand.
import type { Update } from 'grammy/types';
import { chance } from './cases.ts';

/** What people say, question by question: such that ours asks these ten and no more, as the others do. */
const sayings: readonly (readonly string[])[] = [
  ['India', 'India', 'Pakistan', 'Brazil', 'Philippines', 'China', 'Nigeria', 'Vietnam'],
  ['no'],
  ['written'],
  ['norwegian-company', 'norwegian-company', 'norwegian-branch'],
  ['100', '100', '100 %'],
  ['bachelor', 'bachelor', 'master'],
  ['no'],
  ['53000 a month', '58000 a month', '660000 a year', '720000 nok per year', '61500 per month'],
  ['master', 'master', 'phd'],
  ['yes'],
];
/** The questions that are answered by typing; the others by pressing. */
const typed = new Set([0, 4, 7]);

/** Updates of a whole interview: the start, and ten answers. One more confirms them. */
export const steps = sayings.length + 1;

interface Chat {
  /** The last id that was given to a message. */
  last: number;
  /** The last message of the bot that had buttons, or could have had. */
  shown: number;
  text: string;
}

/** What each side has its buttons send back. */
export type Pressing = (at: number, id: string) => string;

export class Desk {
  readonly #chats = new Map<number, Chat>();

  /** What a call comes to; texts are looked at as they are sent. */
  answer(method: string, body: string): unknown {
    if (method === 'getMe') return me;
    if (method !== 'sendMessage') return true;
    const chat = Number(/"chat_id":(\d+)/.exec(body)?.[1]);
    const known = this.#chat(chat);
    known.last += 1;
    known.shown = known.last;
    known.text = body;
    return { message_id: known.last, date: 0, chat: { id: chat, type: 'private' }, text: '' };
  }

  /** A person's next update: first the start, then an answer to each question. */
  update(person: number, step: number, pressing: Pressing): Update {
    const chat = this.#chat(person);
    const from = { id: person, is_bot: false, first_name: 'P', language_code: 'en' };
    const place = { id: person, type: 'private', first_name: 'P' };
    const update_id = person * 100 + step;
    const said = step === 0 ? '/start eligibility' : answerOf(person, step - 1);
    if (step > 0 && !typed.has(step - 1)) {
      const message = { message_id: chat.shown, date: 0, chat: place, text: '…' };
      const data = pressing(step - 1, said);
      return {
        update_id,
        callback_query: { id: String(update_id), from, message, chat_instance: '1', data },
      } as Update;
    }
    chat.last += 1;
    const entities = step === 0 ? { entities: [{ type: 'bot_command', offset: 0, length: 6 }] } : {};
    return {
      update_id,
      message: { message_id: chat.last, date: 0, chat: place, from, text: said, ...entities },
    } as Update;
  }

  /** The last thing that was sent to a person, and that is forgotten of them. */
  leave(person: number): string {
    const text = this.#chats.get(person)?.text ?? '';
    this.#chats.delete(person);
    return text;
  }

  #chat(id: number): Chat {
    let chat = this.#chats.get(id);
    if (!chat) {
      chat = { last: 0, shown: 0, text: '' };
      this.#chats.set(id, chat);
    }
    return chat;
  }
}

function answerOf(person: number, at: number): string {
  const from = sayings[at] ?? ['/confirm'];
  return from[Math.floor(chance(person * 16 + at)() * from.length)] ?? '';
}

export const me = {
  id: 1,
  is_bot: true as const,
  first_name: 'Bench',
  username: 'bench_bot',
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};
