// When a pressed button stops waiting.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answering } from '../../../src/adapters/telegram/answering.ts';

const said: string[] = [];
const calls = { answer: async (query: string) => void said.push(`called ${query}`) };
const reply = (call: { readonly method: string }) => void said.push(`replied ${call.method}`);

beforeEach(() => {
  said.length = 0;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

it('is at once where updates are polled', async () => {
  const finish = answering('q', calls);
  expect(said).toEqual(['called q']);
  await finish();
  expect(said).toEqual(['called q']);
});

it('is with the answer to the webhook where that comes soon', async () => {
  const finish = answering('q', calls, reply);
  vi.advanceTimersByTime(200);
  await finish();
  vi.advanceTimersByTime(1000);
  expect(said).toEqual(['replied answerCallbackQuery']);
});

it('is not left until what takes long is done', async () => {
  const finish = answering('q', calls, reply);
  vi.advanceTimersByTime(300);
  expect(said).toEqual(['called q']);
  await finish();
  expect(said).toEqual(['called q']);
});

it('is no error when it fails', async () => {
  await expect(answering('q', { answer: () => Promise.reject(new Error('too late')) })()).resolves.toBeUndefined();
});
