// One side in a process of its own, as an app runs: `node bench/slack-app.ts <side> <api root> <folder>`.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { App, type BlockAction, HTTPReceiver, LogLevel } from '@slack/bolt';
import { createLog } from '../src/app/log.ts';
import { startServing } from '../src/app/serve.ts';
import { readServeConfig } from '../src/app/serve-config.ts';
import { today } from './cases.ts';
import { signingSecret, token } from './slack-desk.ts';

const [, , name, root, folder] = process.argv as [string, string, string, string, string];

async function ours(): Promise<number> {
  const config = readServeConfig({
    SLACK_BOT_TOKEN: token,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: `${root}/api/`,
    PORT: '0',
    VEIVISER_STORE: `sqlite:${join(folder, 'slack.sqlite')}`,
    VEIVISER_KEY: Buffer.alloc(32, 7).toString('base64'),
  });
  // Into nothing, but written: so does an app that is served.
  const log = createLog((line) => void process.stdout.write(line));
  return (await startServing(config, { log, today: () => today })).port;
}

/** Acknowledges, and updates the message: nothing is kept, and nothing is asked. */
async function bare(): Promise<number> {
  const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
  const app = new App({
    receiver,
    token,
    botId: 'B1',
    botUserId: 'UB',
    tokenVerificationEnabled: false,
    clientOptions: { slackApiUrl: `${root}/api/` },
    logLevel: LogLevel.ERROR,
  });
  app.action<BlockAction>(/.*/, async ({ ack, body, client }) => {
    await ack();
    const { channel, message } = body;
    await client.chat.update({ channel: channel?.id ?? '', ts: message?.ts ?? '', text: 'Done', blocks: [] });
  });
  const server = createServer(receiver.requestListener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const port = await (name === 'ours' ? ours() : bare());
process.on('disconnect', () => process.exit());
process.send?.({ port });
