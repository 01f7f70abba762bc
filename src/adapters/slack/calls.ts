// What is asked of Slack, with the refusals that are none: already gone, nothing to change, too late to open.
import type { HomeView, ModalView } from '@slack/types';
import { type Ask, parted } from '../http.ts';
import { type Api, type Arguments, type Result, SlackOutOfReachError, SlackRefusal } from './api.ts';
import type { Download } from './download.ts';
import { limits } from './limits.ts';
import type { Payload } from './render.ts';

/** The person or the channel is not there, or takes nothing from us. */
export class UnreachableError extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super('[slack] what was said cannot reach the person');
    this.name = new.target.name;
    this.reason = reason;
  }
}

/** The app is not in this workspace any more. */
export class GoneError extends Error {
  constructor() {
    super('[slack] the app is not installed there');
    this.name = new.target.name;
  }
}

/** Where something is said. */
export interface To {
  readonly channel: string;
  readonly thread?: string;
}

export interface Posted {
  readonly channel: string;
  readonly ts: string;
}

export interface Calls {
  readonly post: (to: To, payload: Payload) => Promise<Posted>;
  /** False when the message is not there to be changed. */
  readonly update: (posted: Posted, payload: Payload) => Promise<boolean>;
  readonly remove: (posted: Posted) => Promise<boolean>;
  /** To one person in a channel, and to nobody else. */
  readonly whisper: (channel: string, person: string, payload: Payload) => Promise<void>;
  /** By the address that came with what was pressed or commanded; false when it cannot be used any more. */
  readonly respond: (url: string, payload: Payload, how: 'replace' | 'whisper') => Promise<boolean>;
  /** False when it is too late to open. */
  readonly open: (trigger: string, view: ModalView) => Promise<boolean>;
  readonly updateView: (view: string, content: ModalView) => Promise<boolean>;
  readonly publish: (person: string, view: HomeView) => Promise<void>;
  readonly file: (to: To, file: File) => Promise<void>;
  /** A file that a person has sent; nothing where it cannot be had, or is longer than `most` bytes. */
  readonly fetched: (url: string, most: number) => Promise<Uint8Array | undefined>;
  readonly suggest: (
    to: Required<To>,
    title: string,
    prompts: readonly { readonly title: string; readonly message: string }[],
  ) => Promise<void>;
}

const gone = new Set([
  'message_not_found',
  'cant_update_message',
  'cant_delete_message',
  'edit_window_closed',
  'thread_not_found',
]);
const late = new Set(['expired_trigger_id', 'exchanged_trigger_id', 'trigger_exchanged', 'not_found', 'hash_conflict']);
const unreachable = new Set([
  'channel_not_found',
  'user_not_found',
  'user_disabled',
  'users_not_found',
  'user_not_visible',
  'user_not_in_channel',
  'not_in_channel',
  'is_archived',
  'cannot_dm_bot',
  'messages_tab_disabled',
  'restricted_action',
  'access_denied',
  'no_permission',
  'not_enabled',
]);
const uninstalled = new Set([
  'account_inactive',
  'app_uninstalled',
  'invalid_auth',
  'not_authed',
  'team_access_not_granted',
  'token_expired',
  'token_revoked',
]);

export interface File {
  readonly name: string;
  readonly title: string;
  readonly content: string | Uint8Array;
  /** What a picture shows, for whoever does not see it. */
  readonly alt?: string;
}

export interface CallsParts {
  readonly api: Api;
  readonly ask: Ask;
  readonly token: string;
  readonly download: Download;
}

/** What is said to whom is never more than it is: no links are unfolded, no names are made mentions. */
const quiet = { unfurl_links: false, unfurl_media: false, parse: 'none', link_names: false } as const;

export function createCalls({ api, ask, token, download }: CallsParts): Calls {
  async function call(method: string, given: Arguments): Promise<Result> {
    try {
      return await api(method, token, given);
    } catch (error) {
      if (!(error instanceof SlackRefusal)) throw error;
      if (uninstalled.has(error.reason)) throw new GoneError();
      if (unreachable.has(error.reason)) throw new UnreachableError(error.reason);
      throw error;
    }
  }

  /** Whether it was done; what is no error is just not done. */
  async function yes(method: string, given: Arguments, no: ReadonlySet<string>): Promise<boolean> {
    try {
      await call(method, given);
      return true;
    } catch (error) {
      if (error instanceof SlackRefusal && no.has(error.reason)) return false;
      throw error;
    }
  }

  return {
    async post({ channel, thread }, payload) {
      const given = { channel, ...payload, ...quiet, ...(thread !== undefined && { thread_ts: thread }) };
      const result = await call('chat.postMessage', given);
      return { channel: String(result.channel), ts: String(result.ts) };
    },
    update: ({ channel, ts }, payload) =>
      yes('chat.update', { channel, ts, ...payload, parse: 'none', link_names: false }, gone),
    remove: ({ channel, ts }) => yes('chat.delete', { channel, ts }, gone),
    async whisper(channel, person, payload) {
      await call('chat.postEphemeral', { channel, user: person, ...payload, parse: 'none', link_names: false });
    },
    async respond(url, payload, how) {
      const given = how === 'replace' ? { replace_original: true } : { response_type: 'ephemeral' };
      const body = JSON.stringify({ ...given, ...payload, ...quiet });
      const reply = await ask(...parted(url), {
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
        body,
      }).catch(() => undefined);
      return reply?.status === 200;
    },
    open: (trigger, view) =>
      yes('views.open', { trigger_id: trigger, view }, late).catch((error) => {
        if (error instanceof SlackOutOfReachError) return false;
        throw error;
      }),
    updateView: (view, content) => yes('views.update', { view_id: view, view: content }, late),
    async publish(person, view) {
      await call('views.publish', { user_id: person, view });
    },
    async file({ channel, thread }, { name, title, content, alt }) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const { upload_url: address, file_id: id } = await call('files.getUploadURLExternal', {
        filename: name,
        length: String(bytes.length),
        ...(alt !== undefined && { alt_txt: alt.slice(0, limits.alt) }),
      });
      const reply = await ask(...parted(String(address)), {
        headers: { 'Content-Type': 'application/octet-stream' },
        body: bytes,
      }).catch(() => undefined);
      if (reply?.status !== 200) throw new SlackOutOfReachError('files.upload');
      await call('files.completeUploadExternal', {
        files: [{ id, title }],
        channel_id: channel,
        ...(thread !== undefined && { thread_ts: thread }),
      });
    },
    fetched: (url, most) => download(url, token, most),
    async suggest({ channel, thread }, title, prompts) {
      await call('assistant.threads.setSuggestedPrompts', { channel_id: channel, thread_ts: thread, title, prompts });
    },
  };
}
