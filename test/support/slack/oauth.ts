// Installing, as Slack does it: the page that asks, the code that is given for a yes, and the token that is given for the code.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refused } from './methods.ts';
import type { Slack } from './server.ts';
import type { Values } from './world.ts';

/** The page on which somebody says yes; who says it is in `workspace`, which a browser would know from its session. */
export function authorize({ world, clientId }: Slack, asked: URLSearchParams, response: ServerResponse): void {
  const workspace = asked.get('workspace');
  const redirect = asked.get('redirect_uri');
  if (asked.get('client_id') !== clientId || workspace === null) return void response.writeHead(400).end('bad_client');
  const code = world.next('code');
  world.codes.set(code, workspace);
  const query = new URLSearchParams({ code, state: asked.get('state') ?? '' });
  response.writeHead(302, { location: `${redirect ?? ''}?${query}`, 'x-scopes': asked.get('scope') ?? '' }).end();
}

/** A code for a token, or an old token for a new one. */
export function exchange(slack: Slack, request: IncomingMessage, given: Values): Values {
  const { world, clientId, clientSecret } = slack;
  const basic = /^Basic (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const [id = given.client_id, secret = given.client_secret] =
    basic === undefined ? [] : Buffer.from(basic, 'base64').toString().split(':');
  if (id !== clientId || secret !== clientSecret) throw new Refused('bad_client_secret');
  if (given.grant_type === 'refresh_token') {
    const install = world.installs.find((each) => each.refresh === given.refresh_token && !each.isRevoked);
    // A token for renewing serves once.
    if (!install) throw new Refused('invalid_refresh_token');
    install.token = world.next('xoxe.xoxb-');
    install.refresh = world.next('xoxe-');
    install.isExpired = false;
    slack.renewals += 1;
    return {
      access_token: install.token,
      refresh_token: install.refresh,
      expires_in: 43_200,
      token_type: 'bot',
      scope: 'chat:write',
      bot_user_id: install.bot,
      app_id: world.app,
      team: { id: install.teams[0], name: 'Some name' },
      enterprise: null,
      is_enterprise_install: false,
    };
  }
  const workspace = world.codes.get(String(given.code));
  if (workspace === undefined) throw new Refused('invalid_code');
  world.codes.delete(String(given.code));
  const install = world.install(workspace, slack.rotates);
  const isWide = workspace.startsWith('E');
  return {
    access_token: install.token,
    token_type: 'bot',
    scope: 'app_mentions:read,assistant:write,chat:write,commands,files:write,im:history',
    bot_user_id: install.bot,
    app_id: world.app,
    team: isWide ? null : { id: workspace, name: 'Secret Employer AS' },
    enterprise: isWide ? { id: workspace, name: 'Secret Group' } : null,
    is_enterprise_install: isWide,
    authed_user: { id: 'UADMIN' },
    ...(install.refresh !== undefined && { refresh_token: install.refresh, expires_in: slack.lives }),
  };
}
