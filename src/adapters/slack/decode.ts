// What Slack sends becomes what a person did, and where. Pure, and total: whatever is sent, it does not throw.
// The host says the day; deliveries are named so that the same one given again is known.
import { createHash } from 'node:crypto';
import { isCommand } from '../../interview/event.ts';
import { heardFrom } from './actions.ts';
import { type Heard, isRecord, type Received, type Self, text, type Unknowns } from './received.ts';
import { submitted } from './submitted.ts';
import { typedIn } from './text.ts';

/** Nothing for what is not a person's to say: our own messages, other bots, kinds that were not asked for. */
export function decode(body: Unknowns, self: Self): Received | undefined {
  switch (body.type) {
    case 'event_callback':
      return ofEvent(body);
    case 'block_actions':
      return ofInteraction(body, heardFrom(body));
    case 'block_suggestion': {
      const [, locale = ''] = (text(body.block_id) ?? '').split('.');
      return ofInteraction(body, { kind: 'suggest', typed: text(body.value) ?? '', locale });
    }
    case 'view_submission':
      return ofInteraction(body, submitted(body));
    case 'shortcut':
      return ofInteraction(body, { kind: 'shortcut' });
    case undefined:
      return text(body.command) === undefined ? undefined : ofCommand(body, self);
    default:
      return undefined;
  }
}

/** An id of Slack's in a few letters: it is kept, to know it again. */
const brief = (id: string): string => createHash('sha256').update(id).digest('base64url').slice(0, 12);

function ofInteraction(body: Unknowns, heard: Heard | undefined): Received | undefined {
  const user = isRecord(body.user) ? body.user : {};
  const team = isRecord(body.team) ? body.team : {};
  const enterprise = isRecord(body.enterprise) ? body.enterprise : {};
  const channel = isRecord(body.channel) ? body.channel : {};
  const container = isRecord(body.container) ? body.container : {};
  const view = isRecord(body.view) ? body.view : {};
  const person = text(user.id);
  const home = text(team.id) ?? text(user.team_id);
  const isWide = body.is_enterprise_install === true || body.is_enterprise_install === 'true';
  const workspace = isWide ? text(enterprise.id) : home;
  if (person === undefined || workspace === undefined || heard === undefined) return undefined;
  const own = text(user.team_id);
  const message = isRecord(body.message) ? body.message : {};
  return {
    delivery: brief(text(body.trigger_id) ?? JSON.stringify(body)),
    workspace,
    person,
    ...optional('team', home),
    ...optional('channel', text(channel.id) ?? text(container.channel_id)),
    ...optional('under', text(container.message_ts)),
    ...optional('thread', text(message.thread_ts)),
    ...optional('respond', respondUrl(body)),
    ...optional('trigger', text(body.trigger_id)),
    ...optional('view', text(view.id)),
    ...optional('about', text(view.private_metadata)),
    ...(view.type === 'home' && { isHome: true as const }),
    ...(own !== undefined && home !== undefined && own !== home && !isWide && { isStranger: true as const }),
    heard,
  };
}

function ofCommand(body: Unknowns, { flows }: Self): Received | undefined {
  const person = text(body.user_id);
  const home = text(body.team_id);
  const isWide = body.is_enterprise_install === 'true' || body.is_enterprise_install === true;
  const workspace = isWide ? text(body.enterprise_id) : home;
  if (person === undefined || workspace === undefined) return undefined;
  return {
    delivery: brief(text(body.trigger_id) ?? ''),
    workspace,
    person,
    ...optional('team', home),
    ...optional('channel', text(body.channel_id)),
    ...optional('respond', respondUrl(body)),
    ...optional('trigger', text(body.trigger_id)),
    ...optional('app', text(body.api_app_id)),
    isCommand: true,
    heard: commanded(typedIn(text(body.text) ?? ''), flows),
  };
}

/** Only Slack itself is answered, whatever address is given. Signed requests alone come here. */
const respondUrl = (body: Unknowns): string | undefined => {
  const url = text(body.response_url);
  return url !== undefined && /^https?:\/\//.test(url) ? url : undefined;
};

function commanded(said: string, flows: ReadonlyMap<string, string>): Heard {
  const [name = '', ...rest] = said.split(/\s+/);
  const word = name.toLowerCase();
  const flow = flows.get(word);
  if (word === '' || word === 'start') return { kind: 'open' };
  if (flow !== undefined) return { kind: 'open', flow };
  switch (word) {
    case 'answers':
      return { kind: 'event', event: { type: 'command', command: 'check' } };
    case 'cancel':
      return { kind: 'event', event: { type: 'command', command: 'quit' } };
    case 'ask':
    case 'carry':
    case 'language': {
      const argument = rest.join(' ');
      return {
        kind: 'event',
        event: { type: 'command', command: word, ...(argument !== '' && { argument }) },
      };
    }
    case 'privacy':
    case 'export':
      return { kind: 'own-command', command: word };
    default: {
      if (isCommand(word)) return { kind: 'event', event: { type: 'command', command: word } };
      // More than a word is a question.
      return rest.length === 0
        ? { kind: 'event', event: { type: 'command', command: 'help' } }
        : { kind: 'event', event: { type: 'command', command: 'ask', argument: said } };
    }
  }
}

/** Kinds of message that a person writes, besides the plain one. */
const written = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message', 'message_changed']);

function ofEvent(body: Unknowns): Received | undefined {
  const event = isRecord(body.event) ? body.event : {};
  const [authorization] = Array.isArray(body.authorizations) ? body.authorizations : [];
  const isWide = isRecord(authorization) && authorization.is_enterprise_install === true;
  const enterprise = isRecord(authorization) ? text(authorization.enterprise_id) : text(body.enterprise_id);
  const team = text(body.team_id) ?? (isRecord(authorization) ? text(authorization.team_id) : undefined);
  const workspace = isWide ? enterprise : team;
  const delivery = text(body.event_id);
  if (workspace === undefined || delivery === undefined) return undefined;
  const common = { delivery, workspace, ...optional('team', team), ...optional('app', text(body.api_app_id)) };
  if (event.type === 'app_uninstalled') return { ...common, person: '', heard: { kind: 'uninstalled' } };
  if (event.type === 'tokens_revoked') {
    const tokens = isRecord(event.tokens) ? event.tokens : {};
    const isBot = Array.isArray(tokens.bot) && tokens.bot.length > 0;
    return isBot ? { ...common, person: '', heard: { kind: 'uninstalled' } } : undefined;
  }
  if (event.type === 'assistant_thread_started') return ofThread(event, common);
  const changed = event.subtype === 'message_changed' && isRecord(event.message) ? event.message : undefined;
  const said = changed ?? event;
  const person = text(said.user);
  if (person === undefined || said.bot_id !== undefined) return undefined;
  const from = text(said.user_team) ?? text(said.source_team) ?? text(event.user_team);
  const received = {
    ...common,
    person,
    ...optional('channel', text(event.channel)),
    ...optional('thread', text(said.thread_ts)),
    ...(!isWide && from !== undefined && from !== team && { isStranger: true as const }),
  };
  switch (event.type) {
    case 'app_home_opened':
      return event.tab === 'home' ? { ...received, isHome: true, heard: { kind: 'home' } } : undefined;
    case 'app_mention':
      return {
        ...received,
        ...optional('message', text(event.ts)),
        isMention: true,
        heard: { kind: 'event', event: { type: 'text', text: typedIn(text(event.text) ?? '') } },
      };
    case 'message':
      if (event.channel_type !== 'im' || !written.has(text(event.subtype))) return undefined;
      return ofMessage(received, event, changed);
    default:
      return undefined;
  }
}

function ofMessage(received: Omit<Received, 'heard'>, event: Unknowns, changed?: Unknowns): Received | undefined {
  const said = changed ?? event;
  const message = optional('message', text(said.ts));
  // Links that are looked up change a message too, and say nothing new.
  const before = isRecord(event.previous_message) ? event.previous_message : {};
  if (changed && (before.text === changed.text || changed.subtype !== undefined)) return undefined;
  if (Array.isArray(said.files) && said.files.length > 0) {
    return changed ? undefined : { ...received, ...message, heard: ofFile(said.files[0]) };
  }
  return {
    ...received,
    ...message,
    ...(changed && { isEdited: true as const }),
    heard: { kind: 'event', event: { type: 'text', text: typedIn(text(said.text) ?? '') } },
  };
}

/** By its name or by its kind: what is in it is for the interview to say. */
function ofFile(file: unknown): Heard {
  const { name, mimetype, size, url_private_download: download, url_private: page } = isRecord(file) ? file : {};
  const url = text(download) ?? text(page);
  const isCase = mimetype === 'application/json' || (text(name) ?? '').toLowerCase().endsWith('.json');
  if (!isCase || url === undefined) return { kind: 'unsupported' };
  return { kind: 'document', url, size: typeof size === 'number' ? size : 0 };
}

function ofThread(event: Unknowns, common: Pick<Received, 'delivery' | 'workspace'>): Received | undefined {
  const thread = isRecord(event.assistant_thread) ? event.assistant_thread : {};
  const person = text(thread.user_id);
  if (person === undefined) return undefined;
  return {
    ...common,
    person,
    ...optional('channel', text(thread.channel_id)),
    ...optional('thread', text(thread.thread_ts)),
    heard: { kind: 'assistant' },
  };
}

const optional = <Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>;
