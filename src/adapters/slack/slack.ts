// What the channel needs from whoever plugs it in, and what it offers.
import type { Message } from '../../interview/message.ts';
import type { Paper } from '../../interview/paper.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../http.ts';
import type { PaceOptions } from '../pace.ts';
import type { Api } from './api.ts';
import type { Download } from './download.ts';
import type { FormResponse } from './forms-sent.ts';
import type { Place } from './place.ts';
import type { Unknowns } from './received.ts';
import type { Suggestions } from './suggest.ts';

/** What was taken and is not done yet, so that a crash loses nothing. */
export interface Journal {
  /** Resolves when it is written; the result takes it out again. */
  readonly add: (body: Unknowns) => Promise<() => void>;
  /** What another run has left. */
  readonly left: () => Promise<readonly { readonly body: Unknowns; readonly done: () => void }[]>;
}

export interface SlackOptions {
  readonly host: Host<Place>;
  readonly api: Api;
  readonly ask: Ask;
  readonly download: Download;
  readonly journal: Journal;
  /** The token of an installation; nothing where there is none. */
  readonly tokenOf: (workspace: string) => Promise<string | undefined>;
  /** Erases an installation. */
  readonly uninstall: (workspace: string) => Promise<void>;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly pace?: Partial<Pick<PaceOptions, 'burst' | 'rate' | 'most'>>;
}

export type Acknowledgement = FormResponse | Suggestions | undefined;

export interface Slack {
  /** Resolves with what Slack is to be answered: soon, whatever there is to do. */
  readonly take: (body: Unknowns) => Promise<Acknowledgement>;
  /** What the conversations send by. */
  readonly send: (message: Message, id: string, paper?: Paper) => Promise<void>;
  /** Something said outside a conversation; false when it does not reach the person. */
  readonly tell: (place: Place, text: string) => Promise<boolean>;
  /** Does what an earlier run has left. */
  readonly recover: () => Promise<void>;
  /** Resolves when everything that was taken is done. */
  readonly idle: () => Promise<void>;
}
