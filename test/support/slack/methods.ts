// The methods of the Web API that are used, as strict as Slack's: what is wrong is refused with Slack's own words.
import type { KnownBlock } from '@slack/types';
import { messageFaults, viewFaults } from './block-kit.ts';
import { isRecord } from './shapes.ts';
import type { Channel, Install, User, Values, View, World } from './world.ts';

export class Refused extends Error {
  readonly details: readonly string[];

  constructor(error: string, details: readonly string[] = []) {
    super(error);
    this.details = details;
  }
}

type Method = (world: World, install: Install, given: Values) => Values;

const said = { channel: 'string', text: 'string' } as const;
const manners = { parse: 'string', link_names: 'boolean', unfurl_links: 'boolean', unfurl_media: 'boolean' } as const;

interface Parameters {
  readonly required: Readonly<Record<string, string>>;
  readonly optional?: Readonly<Record<string, string>>;
}

const parameters: Readonly<Record<string, Parameters>> = {
  'auth.test': { required: {} },
  'chat.postMessage': { required: said, optional: { blocks: 'object', thread_ts: 'string', ...manners } },
  'chat.postEphemeral': {
    required: { ...said, user: 'string' },
    optional: { blocks: 'object', thread_ts: 'string', parse: 'string', link_names: 'boolean' },
  },
  'chat.update': {
    required: { ...said, ts: 'string' },
    optional: { blocks: 'object', parse: 'string', link_names: 'boolean' },
  },
  'chat.delete': { required: { channel: 'string', ts: 'string' } },
  'views.open': { required: { trigger_id: 'string', view: 'object' } },
  'views.update': { required: { view_id: 'string', view: 'object' } },
  'views.publish': { required: { user_id: 'string', view: 'object' } },
  'files.getUploadURLExternal': { required: { filename: 'string', length: 'string' }, optional: { alt_txt: 'string' } },
  'files.completeUploadExternal': {
    required: { files: 'object' },
    optional: { channel_id: 'string', thread_ts: 'string', initial_comment: 'string' },
  },
  'assistant.threads.setSuggestedPrompts': {
    required: { channel_id: 'string', thread_ts: 'string', prompts: 'object' },
    optional: { title: 'string' },
  },
};

export function callMethod(world: World, root: string, method: string, install: Install, given: Values): Values {
  const known = parameters[method];
  const run = methods(root)[method];
  if (!known || !run) throw new Refused('unknown_method');
  const wrong = [
    ...Object.keys(known.required).filter((name) => given[name] === undefined || given[name] === ''),
    ...Object.entries(given)
      .filter(([name, value]) => {
        const type = known.required[name] ?? known.optional?.[name];
        return type === undefined || typeof value !== type;
      })
      .map(([name]) => name),
  ];
  // A message without a text beside its blocks cannot be notified of, nor read aloud.
  if (wrong.includes('text')) throw new Refused('no_text');
  if (wrong.length > 0) throw new Refused('invalid_arguments', wrong);
  return run(world, install, given);
}

function checked(blocks: unknown): readonly KnownBlock[] {
  if (blocks === undefined) return [];
  const faults = messageFaults(blocks);
  if (faults.length > 0) throw new Refused('invalid_blocks', faults);
  return blocks as KnownBlock[];
}

export function viewed(world: World, view: unknown, id: string): View {
  const faults = viewFaults(view);
  if (faults.length > 0) throw new Refused('invalid_arguments', faults);
  const given = view as Values & { readonly blocks: readonly KnownBlock[] };
  return { ...given, id, hash: world.ts(), blocks: world.named(given.blocks) };
}

/** Where a message goes: a person's id is their private conversation with the app. */
function place(world: World, install: Install, given: unknown): Channel {
  const id = String(given);
  const user = world.users.get(id);
  if (user) {
    if (!install.teams.includes(user.team)) throw new Refused('channel_not_found');
    if (user.deleted) throw new Refused('user_disabled');
    return world.direct(user, install.bot);
  }
  const channel = world.channels.get(id);
  if (!channel || !install.teams.includes(channel.team)) throw new Refused('channel_not_found');
  if (channel.archived) throw new Refused('is_archived');
  if (!channel.members.has(install.bot)) throw new Refused('not_in_channel');
  const other = [...channel.members].map((each) => world.users.get(each)).find((each) => each?.deleted);
  if (channel.kind === 'im' && other) throw new Refused('user_disabled');
  return channel;
}

function own(world: World, install: Install, { channel, ts }: Values) {
  const message = world.find(String(channel), String(ts));
  if (!message || message.user !== install.bot || message.onlyFor) throw new Refused('message_not_found');
  return message;
}

function person(world: World, install: Install, id: unknown): User {
  const user = world.users.get(String(id));
  if (!user || !install.teams.includes(user.team)) throw new Refused('user_not_found');
  return user;
}

const methods = (root: string): Readonly<Record<string, Method>> => ({
  'auth.test': (world, { workspace, bot, teams }) => ({
    url: 'https://fake.slack.com/',
    team_id: teams[0] ?? null,
    user_id: bot,
    bot_id: `B${bot}`,
    is_enterprise_install: workspace.startsWith('E'),
    ...(workspace.startsWith('E') && { enterprise_id: workspace }),
    app_id: world.app,
  }),
  'chat.postMessage': (world, install, given) => {
    const { text, blocks, thread_ts: thread, unfurl_links: links, parse } = given;
    if (links !== false || parse !== 'none') throw new Refused('fake_wants_no_unfurling');
    const channel = place(world, install, given.channel);
    const message = world.post({
      channel: channel.id,
      user: install.bot,
      text: String(text),
      blocks: checked(blocks),
      ...(typeof thread === 'string' && { thread }),
    });
    return { channel: channel.id, ts: message.ts };
  },
  'chat.postEphemeral': (world, install, { channel, user, text, blocks }) => {
    const { id, members } = place(world, install, channel);
    if (!members.has(String(user))) throw new Refused('user_not_in_channel');
    const message = world.post({
      channel: id,
      user: install.bot,
      onlyFor: String(user),
      text: String(text),
      blocks: checked(blocks),
    });
    return { message_ts: message.ts };
  },
  'chat.update': (world, install, given) => {
    const message = own(world, install, given);
    message.blocks = world.named(checked(given.blocks));
    message.text = String(given.text);
    return { channel: message.channel, ts: message.ts };
  },
  'chat.delete': (world, install, given) => {
    const message = own(world, install, given);
    message.deleted = true;
    return { channel: message.channel, ts: message.ts };
  },
  'views.open': (world, install, { trigger_id: id, view }) => {
    const trigger = world.triggers.get(String(id));
    if (!trigger || trigger.until < performance.now()) throw new Refused('expired_trigger_id');
    if (trigger.used) throw new Refused('exchanged_trigger_id');
    trigger.used = true;
    const opened = viewed(world, view, world.next('V'));
    if (opened.type !== 'modal') throw new Refused('invalid_arguments', ['a home is not opened']);
    person(world, install, trigger.user).modals = [opened];
    return { view: { id: opened.id } };
  },
  'views.update': (world, install, { view_id: id, view }) => {
    const user = [...world.users.values()].find(({ modals }) => modals.some((each) => each.id === id));
    if (!user || !install.teams.includes(user.team)) throw new Refused('not_found');
    const changed = viewed(world, view, String(id));
    user.modals = user.modals.map((each) => (each.id === id ? changed : each));
    return { view: { id } };
  },
  'views.publish': (world, install, { user_id: id, view }) => {
    const home = viewed(world, view, world.next('V'));
    if (home.type !== 'home') throw new Refused('invalid_arguments', ['only a home is published']);
    person(world, install, id).home = home;
    return { view: { id: home.id } };
  },
  'files.getUploadURLExternal': (world, _, { filename, length, alt_txt: alt }) => {
    const id = world.next('F');
    world.files.set(id, { name: String(filename), length: Number(length), ...(typeof alt === 'string' && { alt }) });
    return { upload_url: `${root}/upload/${id}`, file_id: id };
  },
  'files.completeUploadExternal': (world, install, { files, channel_id: channel, thread_ts: thread }) => {
    const { id } = place(world, install, channel);
    for (const each of Array.isArray(files) ? files : []) {
      const file = isRecord(each) ? world.files.get(String(each.id)) : undefined;
      if (!file || file.content?.length !== file.length) throw new Refused('file_not_found');
      world.post({
        channel: id,
        user: install.bot,
        text: file.name,
        blocks: [],
        file: file.content?.toString('utf8') ?? '',
        ...(typeof thread === 'string' && { thread }),
      });
    }
    return { files: [] };
  },
  'assistant.threads.setSuggestedPrompts': (world, install, { channel_id: channel, thread_ts: thread, prompts }) => {
    place(world, install, channel);
    const all = Array.isArray(prompts) ? prompts : [];
    const isRight = (each: unknown) =>
      isRecord(each) && typeof each.title === 'string' && each.title.length <= 75 && typeof each.message === 'string';
    if (all.length < 1 || all.length > 4 || !all.every(isRight)) throw new Refused('invalid_arguments', ['prompts']);
    world.prompts.set(
      String(thread),
      all.map((each) => String(each.message)),
    );
    return {};
  },
});
