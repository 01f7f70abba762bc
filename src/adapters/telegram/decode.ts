// An update becomes what a person did, and where they did it. Pure, and total: whatever is sent, it does not throw.
import type { Chat, Document, Message as Sent, Update, User } from 'grammy/types';
import { codeIn } from '../../interview/carry.ts';
import { type Event, isCommand } from '../../interview/event.ts';
import { pressed } from './keyboard.ts';

type Without<Whole, Key extends PropertyKey> = Whole extends unknown ? Omit<Whole, Key> : never;

/** An event as Telegram knows it: the day is the host's to say. */
export type Told = Without<Exclude<Event, { type: 'open' }>, 'day' | 'delivery'>;

export type Heard =
  /** /start, or a flow's own command; with a code, a case is gone on with that began elsewhere. */
  | { readonly kind: 'open'; readonly flow?: string; readonly code?: string }
  | { readonly kind: 'event'; readonly event: Told }
  /** A button of the adapter's own, or one whose id was sent as a hash. */
  | { readonly kind: 'own-button'; readonly turn: number; readonly id: string }
  | { readonly kind: 'own-command'; readonly command: 'privacy' | 'export' }
  /** A command in a group; personal matters are for the private chat. */
  | { readonly kind: 'group'; readonly payload: string }
  /** A file that may be a case. */
  | { readonly kind: 'document'; readonly file: string; readonly size?: number }
  /** Nothing that is read here. */
  | { readonly kind: 'unsupported'; readonly what: Unsupported; readonly album?: string }
  | { readonly kind: 'blocked'; readonly blocked: boolean }
  /** To be acknowledged, and no more. */
  | { readonly kind: 'nothing' };

export type Unsupported = 'document' | 'forwarded' | 'other';

export interface Received {
  readonly delivery: string;
  readonly person: number;
  readonly chat: number;
  readonly language?: string;
  /** The person's own message. */
  readonly message?: number;
  /** An earlier message of theirs, changed. */
  readonly edited?: true;
  /** To be answered, or the button goes on waiting. */
  readonly query?: string;
  /** The message whose button was pressed. */
  readonly under?: number;
  readonly heard: Heard;
}

/** Besides /start and one for each flow. */
export const ownCommands = [
  'choose',
  'ask',
  'answers',
  'papers',
  'carry',
  'language',
  'privacy',
  'export',
  'forget',
  'cancel',
  'help',
] as const;

export interface Self {
  readonly username: string;
  /** The flows' own commands, by name. */
  readonly flows: ReadonlyMap<string, string>;
}

/** Nothing for what is not a person's to say: channels, other bots, updates of kinds not asked for. */
export function decode(update: Update, self: Self): Received | undefined {
  const { message, edited_message: edited, callback_query: query, my_chat_member: member } = update;
  const delivery = String(update.update_id);
  if (query) {
    const under = query.message;
    const heard: Heard =
      under?.chat.type === 'private' && query.data !== undefined ? ofButton(query.data) : { kind: 'nothing' };
    return {
      ...from(query.from, under?.chat ?? query.from, delivery),
      query: query.id,
      ...(under && { under: under.message_id }),
      heard,
    };
  }
  if (member) {
    if (member.chat.type !== 'private') return undefined;
    const blocked = member.new_chat_member.status === 'kicked';
    return { ...from(member.from, member.chat, delivery), heard: { kind: 'blocked', blocked } };
  }
  const sent = message ?? edited;
  if (!sent?.from || sent.from.is_bot || sent.sender_chat) return undefined;
  const heard = sent.chat.type === 'private' ? ofPrivate(sent, self) : ofGroup(sent, self);
  if (!heard || (edited && heard.kind !== 'event')) return undefined;
  return { ...from(sent.from, sent.chat, delivery), message: sent.message_id, ...(edited && { edited: true }), heard };
}

function from(
  user: User,
  chat: Pick<Chat, 'id'>,
  delivery: string,
): Pick<Received, 'delivery' | 'person' | 'chat' | 'language'> {
  const language = user.language_code;
  return { delivery, person: user.id, chat: chat.id, ...(language !== undefined && { language }) };
}

function ofButton(data: string): Heard {
  const press = pressed(data);
  if (!press) return { kind: 'nothing' };
  if (/^[~#]/.test(press.id)) return { kind: 'own-button', ...press };
  return { kind: 'event', event: { type: 'press', ...press } };
}

function ofPrivate(sent: Sent, self: Self): Heard | undefined {
  if (sent.document && isCase(sent.document) && !sent.forward_origin) {
    const { file_id: file, file_size: size } = sent.document;
    return { kind: 'document', file, ...(size !== undefined && { size }) };
  }
  const what = unsupportedIn(sent);
  if (what) {
    const album = sent.media_group_id;
    return { kind: 'unsupported', what, ...(album !== undefined && { album }) };
  }
  if (sent.text === undefined) return undefined;
  const command = commandIn(sent, self);
  if (command === 'other') return undefined;
  return command ? ofCommand(command, self) : { kind: 'event', event: { type: 'text', text: sent.text } };
}

/** What people send. All else is Telegram's own to say: pins, backgrounds, gifts, and what will come. */
const contents = [
  ...[
    'animation',
    'audio',
    'checklist',
    'contact',
    'dice',
    'game',
    'invoice',
    'location',
    'paid_media',
    'photo',
    'poll',
  ],
  ...['sticker', 'story', 'venue', 'video', 'video_note', 'voice'],
];

function unsupportedIn(sent: Sent): Unsupported | undefined {
  if (contents.some((content) => content in sent)) return 'other';
  if (sent.document) return 'document';
  return sent.text !== undefined && (sent.forward_origin || sent.via_bot) ? 'forwarded' : undefined;
}

/** By its name or by its kind: what is in it is for the interview to say. */
const isCase = ({ file_name: name = '', mime_type: kind }: Document): boolean =>
  kind === 'application/json' || name.toLowerCase().endsWith('.json');

interface Command {
  readonly name: string;
  /** Whether it says that it is for this bot. */
  readonly named: boolean;
  readonly rest: string;
}

/** 'other': a command to another bot. */
function commandIn({ text = '', entities = [] }: Sent, { username }: Self): Command | 'other' | undefined {
  const [entity] = entities;
  if (entity?.type !== 'bot_command' || entity.offset !== 0) return undefined;
  const [name = '', to] = text.slice(1, entity.length).split('@', 2);
  if (to !== undefined && to.toLowerCase() !== username.toLowerCase()) return 'other';
  return { name: name.toLowerCase(), named: to !== undefined, rest: text.slice(entity.length).trim() };
}

function ofCommand({ name, rest }: Command, { flows }: Self): Heard {
  const command = (told: Extract<Told, { type: 'command' }>['command'], argument?: string): Heard => ({
    kind: 'event',
    event: { type: 'command', command: told, ...(argument !== undefined && { argument }) },
  });
  switch (name) {
    case 'start':
      return opened(rest, flows);
    case 'carry':
      return command('carry', rest === '' ? undefined : rest);
    case 'answers':
      return command('check');
    case 'cancel':
      return command('quit');
    case 'ask':
    case 'language':
      return command(name, rest === '' ? undefined : rest);
    case 'privacy':
    case 'export':
      return { kind: 'own-command', command: name };
    default: {
      if (flows.has(name)) return opened(name, flows);
      const known = name.replaceAll('_', '-');
      return command(isCommand(known) ? known : 'help');
    }
  }
}

function opened(payload: string, flows: ReadonlyMap<string, string>): Heard {
  const flow = flows.get(payload.toLowerCase());
  const code = flow === undefined ? codeIn(payload) : undefined;
  return { kind: 'open', ...(flow !== undefined && { flow }), ...(code !== undefined && { code }) };
}

/** A command that no bot is named with may be meant for another bot: it is answered where it is one of ours. */
function ofGroup(sent: Sent, self: Self): Heard | undefined {
  const command = commandIn(sent, self);
  if (!command || command === 'other') return undefined;
  const isOurs = ['start', ...ownCommands, ...self.flows.keys()].includes(command.name);
  return command.named || isOurs
    ? { kind: 'group', payload: self.flows.has(command.name) ? command.name : '' }
    : undefined;
}
