// What the app asks for in a workspace is what the code uses: no more, no less.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { events, uses } from '../../../src/adapters/slack/scopes.ts';

const root = new URL('../../../', import.meta.url);
const manifest = parse(readFileSync(new URL('manifest.yaml', root), 'utf8'));
const folder = new URL('src/adapters/slack/', root);
const source = readdirSync(folder)
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

/** What Slack wants for each method, and for each event it tells of: docs.slack.dev/reference. */
const scopeOf: Readonly<Record<string, string>> = {
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'files.getUploadURLExternal': 'files:write',
  // No method: the address that comes with a file.
  url_private_download: 'files:read',
  'files.completeUploadExternal': 'files:write',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'assistant.threads.setStatus': 'assistant:write',
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  assistant_thread_started: 'assistant:write',
};
const noScope = ['views.open', 'views.push', 'views.publish', 'views.update', 'auth.test', 'files.upload'];

describe('the manifest', () => {
  it('asks for the scopes that the code says it uses', () => {
    expect(manifest.oauth_config.scopes).toEqual({ bot: Object.keys(uses) });
  });

  it('asks for the scopes of the methods and events that are used, and no others', () => {
    const methods = [...source.matchAll(/'((?:chat|files|views|assistant\.threads|conversations|users)\.\w+)'/g)].map(
      ([, method = '']) => method,
    );
    expect(methods.length).toBeGreaterThan(8);
    expect(methods.filter((method) => !scopeOf[method] && !noScope.includes(method))).toEqual([]);
    expect(source).toContain('url_private_download');
    const needed = [...methods, ...events, 'url_private_download'].flatMap((each) => scopeOf[each] ?? []);
    expect([...new Set([...needed, 'commands'])].sort()).toEqual(Object.keys(uses).sort());
  });

  it('asks for the events that are understood', () => {
    expect(manifest.settings.event_subscriptions.bot_events).toEqual([...events]);
    for (const event of events) expect(source).toContain(`'${event.split('.')[0]}'`);
  });

  it('has every request come to one address, and installing to the other', () => {
    const { settings, features, oauth_config: oauth } = manifest;
    const addresses = [
      settings.event_subscriptions.request_url,
      settings.interactivity.request_url,
      settings.interactivity.message_menu_options_url,
      ...features.slash_commands.map((command: { url: string }) => command.url),
    ];
    expect(new Set(addresses.map((address: string) => new URL(address).pathname))).toEqual(new Set(['/slack/events']));
    expect(oauth.redirect_urls.map((url: string) => new URL(url).pathname)).toEqual(['/slack/oauth_redirect']);
  });

  it('keeps to the lengths that Slack takes', () => {
    const { name, description, long_description: long } = manifest.display_information;
    expect([name.length <= 35, description.length <= 140, long.length >= 174, long.length <= 4000]).not.toContain(
      false,
    );
    const [command] = manifest.features.slash_commands;
    expect([command.description.length <= 100, command.usage_hint.length <= 1000]).not.toContain(false);
    const [shortcut] = manifest.features.shortcuts;
    expect([shortcut.name.length <= 24, shortcut.description.length <= 150]).not.toContain(false);
  });
});
