// What Slack knows: workspaces, people, conversations, messages, installations, and what can be opened or answered once.
import type { KnownBlock } from '@slack/types';

export type Values = Readonly<Record<string, unknown>>;
export type View = Values & { readonly id: string; readonly hash: string; readonly blocks: readonly KnownBlock[] };

export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  /** Seen by this person alone. */
  readonly onlyFor?: string;
  readonly thread?: string;
  text: string;
  blocks: readonly KnownBlock[];
  deleted?: boolean;
  file?: string;
  /** What stands in its fields. */
  state: Record<string, Record<string, Values>>;
}

export interface Channel {
  readonly id: string;
  readonly team: string;
  readonly kind: 'im' | 'public' | 'private';
  readonly members: Set<string>;
  archived?: boolean;
}

export interface User {
  readonly id: string;
  readonly team: string;
  readonly isGuest: boolean;
  deleted?: boolean;
  home?: View;
  modals: View[];
}

export interface Install {
  readonly workspace: string;
  readonly teams: readonly string[];
  readonly bot: string;
  token: string;
  refresh?: string;
  isExpired?: boolean;
  isRevoked?: boolean;
}

export class World {
  readonly app = 'A0VEIVISER';
  readonly teams = new Map<string, { readonly id: string; readonly enterprise?: string }>();
  readonly users = new Map<string, User>();
  readonly channels = new Map<string, Channel>();
  readonly messages: Message[] = [];
  readonly installs: Install[] = [];
  readonly triggers = new Map<string, { readonly user: string; readonly until: number; used: boolean }>();
  readonly responses = new Map<
    string,
    { readonly message?: Message; readonly channel: string; readonly user: string; uses: number }
  >();
  readonly files = new Map<
    string,
    { readonly name: string; readonly length: number; content?: Buffer; alt?: string }
  >();
  readonly prompts = new Map<string, readonly string[]>();
  readonly codes = new Map<string, string>();
  #last = 0;

  next(prefix: string): string {
    this.#last += 1;
    return `${prefix}${String(this.#last).padStart(6, '0')}`;
  }

  ts(): string {
    this.#last += 1;
    return `1795000000.${String(this.#last).padStart(6, '0')}`;
  }

  addTeam(enterprise?: string): string {
    const id = this.next('T');
    this.teams.set(id, { id, ...(enterprise && { enterprise }) });
    return id;
  }

  addUser(team: string, isGuest = false): User {
    const user: User = { id: this.next('U'), team, isGuest, modals: [] };
    this.users.set(user.id, user);
    return user;
  }

  addChannel(team: string, kind: Channel['kind'], ...members: readonly string[]): Channel {
    const channel: Channel = { id: this.next(kind === 'im' ? 'D' : 'C'), team, kind, members: new Set(members) };
    this.channels.set(channel.id, channel);
    return channel;
  }

  install(workspace: string, isRotating = false): Install {
    const teams = [...this.teams.values()].filter(({ id, enterprise }) => id === workspace || enterprise === workspace);
    const bot = this.next('UB');
    const install: Install = {
      workspace,
      teams: teams.map(({ id }) => id),
      bot,
      token: this.next(isRotating ? 'xoxe.xoxb-' : 'xoxb-'),
      ...(isRotating && { refresh: this.next('xoxe-') }),
    };
    this.installs.push(install);
    return install;
  }

  installOf(team: string): Install | undefined {
    return this.installs.findLast(({ teams, isRevoked }) => teams.includes(team) && !isRevoked);
  }

  /** The private conversation of a person and the app. */
  direct(user: User, bot: string): Channel {
    const known = [...this.channels.values()].find(
      ({ kind, members }) => kind === 'im' && members.has(user.id) && members.has(bot),
    );
    return known ?? this.addChannel(user.team, 'im', user.id, bot);
  }

  post(message: Omit<Message, 'ts' | 'state'>): Message {
    const posted: Message = { ...message, ts: this.ts(), state: {}, blocks: this.named(message.blocks) };
    this.messages.push(posted);
    return posted;
  }

  find(channel: string, ts: string): Message | undefined {
    return this.messages.find((each) => each.channel === channel && each.ts === ts && !each.deleted);
  }

  /** Slack names the blocks that have no name. */
  named(blocks: readonly KnownBlock[]): KnownBlock[] {
    return blocks.map((block) => (block.block_id ? block : { ...block, block_id: this.next('b') }));
  }

  trigger(user: string, lives = 3000): string {
    const id = `${this.next('')}.${this.next('')}.trigger`;
    this.triggers.set(id, { user, until: performance.now() + lives, used: false });
    return id;
  }
}
