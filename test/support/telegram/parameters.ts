// Which parameters each method takes, and of what kind. The types of grammY are the list: a name that is missing here
// or invented here does not compile.

import type { ApiMethods } from 'grammy/types';
import { badRequest, Refusal, stricter } from './refusal.ts';
import { type Fields, isFields } from './values.ts';

type Kind = 'integer' | 'text' | 'boolean' | 'object' | 'list' | 'chat' | 'file';
type Arguments<Name extends keyof ApiMethods> = NonNullable<Parameters<ApiMethods[Name]>[0]>;
type Names<Argument> = Argument extends unknown ? keyof Argument : never;

function takes<Name extends keyof ApiMethods>(_method: Name, kinds: Record<Names<Arguments<Name>>, Kind>) {
  return kinds as Readonly<Record<string, Kind>>;
}

const language = { language_code: 'text' } as const;
const scope = { scope: 'object', language_code: 'text' } as const;
const edited = {
  business_connection_id: 'text',
  chat_id: 'chat',
  message_id: 'integer',
  inline_message_id: 'text',
  reply_markup: 'object',
} as const;
const sent = {
  business_connection_id: 'text',
  chat_id: 'chat',
  message_thread_id: 'integer',
  direct_messages_topic_id: 'integer',
  ephemeral_message_parameters: 'object',
  disable_notification: 'boolean',
  protect_content: 'boolean',
  allow_paid_broadcast: 'boolean',
  suggested_post_parameters: 'object',
  message_effect_id: 'text',
  reply_parameters: 'object',
  reply_markup: 'object',
  reply_to_message_id: 'integer',
  parse_mode: 'text',
} as const;

export const parameters = {
  getMe: {},
  getUpdates: takes('getUpdates', { offset: 'integer', limit: 'integer', timeout: 'integer', allowed_updates: 'list' }),
  setWebhook: takes('setWebhook', {
    url: 'text',
    certificate: 'file',
    ip_address: 'text',
    max_connections: 'integer',
    allowed_updates: 'list',
    drop_pending_updates: 'boolean',
    secret_token: 'text',
  }),
  deleteWebhook: takes('deleteWebhook', { drop_pending_updates: 'boolean' }),
  getWebhookInfo: {},
  sendMessage: takes('sendMessage', { ...sent, text: 'text', entities: 'list', link_preview_options: 'object' }),
  sendDocument: takes('sendDocument', {
    ...sent,
    document: 'file',
    thumbnail: 'file',
    caption: 'text',
    caption_entities: 'list',
    disable_content_type_detection: 'boolean',
  }),
  editMessageText: takes('editMessageText', {
    ...edited,
    text: 'text',
    parse_mode: 'text',
    entities: 'list',
    link_preview_options: 'object',
    rich_message: 'object',
  }),
  editMessageReplyMarkup: takes('editMessageReplyMarkup', edited),
  deleteMessage: takes('deleteMessage', { chat_id: 'chat', message_id: 'integer' }),
  deleteMessages: takes('deleteMessages', { chat_id: 'chat', message_ids: 'list' }),
  answerCallbackQuery: takes('answerCallbackQuery', {
    callback_query_id: 'text',
    text: 'text',
    show_alert: 'boolean',
    url: 'text',
    cache_time: 'integer',
  }),
  sendChatAction: takes('sendChatAction', {
    business_connection_id: 'text',
    chat_id: 'chat',
    message_thread_id: 'integer',
    action: 'text',
  }),
  setMyCommands: takes('setMyCommands', { ...scope, commands: 'list' }),
  getMyCommands: takes('getMyCommands', scope),
  deleteMyCommands: takes('deleteMyCommands', scope),
  setMyDescription: takes('setMyDescription', { ...language, description: 'text' }),
  getMyDescription: takes('getMyDescription', language),
  setMyShortDescription: takes('setMyShortDescription', { ...language, short_description: 'text' }),
  getMyShortDescription: takes('getMyShortDescription', language),
  setMyName: takes('setMyName', { ...language, name: 'text' }),
  getMyName: takes('getMyName', language),
  getChat: takes('getChat', { chat_id: 'chat' }),
  getFile: takes('getFile', { file_id: 'text' }),
  leaveChat: takes('leaveChat', { chat_id: 'chat' }),
} as const satisfies Readonly<Record<string, Readonly<Record<string, Kind>>>>;

export type Method = keyof typeof parameters;

export function isMethod(name: string): name is Method {
  return Object.hasOwn(parameters, name);
}

/** What a call brings, in its true kinds: forms bring everything as text, and Telegram takes text in JSON as well. */
export function decodeParameters(method: Method, raw: Fields): Fields {
  const kinds: Readonly<Record<string, Kind>> = parameters[method];
  const decoded: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(raw)) {
    const kind = kinds[name];
    // A multipart body names its files after the parameter that refers to them: those are not parameters.
    if (kind === undefined && value instanceof File) decoded[name] = value;
    else if (kind === undefined) throw stricter(`unknown parameter "${name}" of ${method}`);
    else if (value !== null && value !== undefined) decoded[name] = decode(name, kind, value);
  }
  return decoded;
}

function decode(name: string, kind: Kind, value: unknown): unknown {
  if (kind === 'chat') return decodeChat(value);
  if (kind === 'file') return value;
  if (kind === 'text') return mustBe(typeof value === 'string', name, 'String', value);
  const given = typeof value === 'string' ? fromText(name, value) : value;
  if (kind === 'integer') return mustBe(Number.isInteger(given), name, 'Number', given);
  if (kind === 'boolean') return mustBe(typeof given === 'boolean', name, 'Boolean', given);
  if (kind === 'list') return mustBe(Array.isArray(given), name, 'Array', given);
  // Telegram's own words for a keyboard that is none.
  if (name === 'reply_markup' && !isFields(given)) throw badRequest('object expected as reply markup');
  return mustBe(isFields(given), name, 'Object', given);
}

function decodeChat(value: unknown): number | string {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  if (typeof value !== 'string' || value === '') throw badRequest('chat_id is empty');
  return /^-?\d+$/.test(value) ? Number(value) : value;
}

function fromText(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, `Bad Request: can't parse ${name} JSON object`);
  }
}

function mustBe<Value>(holds: boolean, name: string, kind: string, value: Value): Value {
  if (!holds) throw badRequest(`field "${name}" must be of type ${kind}`);
  return value;
}
