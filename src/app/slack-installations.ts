// Where the app is installed: its tokens, encrypted like everything else, under names that say nothing.
import { createHmac, hkdfSync } from 'node:crypto';
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import type { Store } from './store.ts';

export interface Installations extends InstallationStore {
  readonly has: (workspace: string) => Promise<boolean>;
  readonly erase: (workspace: string) => Promise<void>;
}

export function createInstallations(store: Store, key: Uint8Array): Installations {
  const own = Buffer.from(hkdfSync('sha256', key, '', 'veiviser slack installations', 32));
  const idOf = (workspace: string): string =>
    `slack.installation:${createHmac('sha256', own).update(workspace).digest('base64url').slice(0, 22)}`;

  const workspaceOf = (query: InstallationQuery<boolean>): string => {
    const workspace = query.isEnterpriseInstall ? query.enterpriseId : query.teamId;
    if (!workspace) throw new TypeError('an installation belongs to a workspace or an organisation');
    return workspace;
  };

  const load = async (workspace: string): Promise<Installation | undefined> =>
    (await store.load(idOf(workspace)))?.value as Installation | undefined;

  return {
    async storeInstallation(installation) {
      const { isEnterpriseInstall = false, team, enterprise } = installation;
      await store.put(
        idOf(workspaceOf({ isEnterpriseInstall, teamId: team?.id, enterpriseId: enterprise?.id })),
        needed(installation),
      );
    },
    async fetchInstallation(query) {
      const installation = await load(workspaceOf(query));
      if (!installation) throw new Error('there is no such installation');
      // Bolt writes into what it is given.
      return structuredClone(installation);
    },
    async deleteInstallation(query) {
      await store.erase(idOf(workspaceOf(query)));
    },
    has: async (workspace) => (await load(workspace)) !== undefined,
    erase: (workspace) => store.erase(idOf(workspace)),
  };
}

/** Names, and a token of whoever installed it, are of no use to us. */
function needed<Version extends 'v1' | 'v2'>(installation: Installation<Version, boolean>) {
  const { bot, appId, authVersion, isEnterpriseInstall, tokenType, team, enterprise, user } = installation;
  return {
    ...(team && { team: { id: team.id } }),
    ...(enterprise && { enterprise: { id: enterprise.id } }),
    user: { id: user.id, token: undefined, scopes: undefined },
    ...(bot && { bot }),
    appId,
    authVersion,
    isEnterpriseInstall,
    tokenType,
  };
}
