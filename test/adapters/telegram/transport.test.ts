// How Telegram is asked over a real socket: JSON on kept connections, and no error that could show the token.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api, HttpError, InputFile } from 'grammy';
import { expect, it, onTestFinished } from 'vitest';
import { createPost, posting } from '../../../src/adapters/telegram/transport.ts';

const token = '99:a-secret-token';

interface Heard {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

async function ask(answer: (request: IncomingMessage, response: ServerResponse) => void, timeoutSeconds = 5) {
  const heard: Heard[] = [];
  const sockets = new Set<unknown>();
  const server = createServer((request, response) => {
    sockets.add(request.socket);
    let body = '';
    request
      .setEncoding('utf8')
      .on('data', (part: string) => {
        body += part;
      })
      .on('end', () => {
        heard.push({ path: request.url ?? '', type: request.headers['content-type'] ?? '', body });
        answer(request, response);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const api = new Api(token, { apiRoot });
  // A root may come with or without a slash, and with a path of its own.
  api.config.use(posting(createPost({ token, apiRoot: `${apiRoot}/`, timeoutSeconds })));
  return { api, heard, sockets, apiRoot };
}

const taken = (_: unknown, response: ServerResponse) =>
  response.end(JSON.stringify({ ok: true, result: { message_id: 1, text: 'blåbær 🫐' } }));

it('posts JSON to the method, over connections that are kept', async () => {
  const { api, heard, sockets } = await ask(taken);
  const sent = await api.sendMessage(5, 'æøå 🫐');
  for (const again of ['1', '2', '3', '4', '5']) await api.sendMessage(5, again);
  expect(sent.text).toBe('blåbær 🫐');
  expect(new Set(heard.map(({ path }) => path))).toEqual(new Set([`/bot${token}/sendMessage`]));
  expect(heard[0]?.type).toBe('application/json');
  expect(JSON.parse(heard[0]?.body ?? '')).toEqual({ chat_id: 5, text: 'æøå 🫐' });
  // One more may be opened before the first is known to be free.
  expect(sockets.size).toBeLessThanOrEqual(2);
});

it('leaves files, and what can be told to stop, to grammY', async () => {
  const { api, heard } = await ask(taken);
  await api.sendDocument(5, new InputFile(Buffer.from('{}'), 'case.json'));
  expect(heard[0]?.type).toMatch(/^multipart\/form-data/);
  expect(heard[0]?.body).toContain('case.json');
  const stopping = new AbortController();
  await api.getUpdates({}, stopping.signal as never);
  expect(heard[1]?.path).toBe(`/bot${token}/getUpdates`);
});

it('hands on what Telegram refuses as it was said', async () => {
  const { api } = await ask((_, response) => {
    response
      .writeHead(429)
      .end(JSON.stringify({ ok: false, error_code: 429, description: 'Too Many', parameters: { retry_after: 3 } }));
  });
  await expect(api.sendMessage(5, 'x')).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 3 } });
});

it.each([
  ['a connection that breaks', (request: IncomingMessage) => void request.socket.resetAndDestroy()],
  [
    'an answer that is cut short',
    (request: IncomingMessage, response: ServerResponse) => {
      response.writeHead(200, { 'Content-Length': 100 }).write('{"ok":');
      setImmediate(() => request.socket.destroy());
    },
  ],
  ['an answer that is no JSON', (_: unknown, response: ServerResponse) => void response.end('<html>')],
  ['silence', () => undefined],
] as const)('%s is an error of the network, and says nothing of the token', async (_, answer) => {
  const { api } = await ask(answer, 0.05);
  const error: unknown = await api.sendMessage(5, 'x').catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(HttpError);
  expect(`${error} ${(error as HttpError).error}`).not.toContain('secret');
});

it('nobody there is an error of the network, too', async () => {
  const post = createPost({ token, apiRoot: 'http://127.0.0.1:1/path', timeoutSeconds: 1 });
  await expect(post('getMe', '{}')).rejects.toThrow(/ECONNREFUSED|EACCES|connect/);
});
