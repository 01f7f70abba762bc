// Papers as whoever opens them has them: a page, a picture, a calendar, a letter, a case.
import ICAL from 'ical.js';
import { expect } from 'vitest';
import type { Words } from '../../../src/interview/words.ts';
import { paperKinds } from '../../../src/papers/index.ts';
import type { File, Hands } from './hands.ts';

export type Papers = ReadonlyMap<string, File>;

/** Asks for every paper that is offered, and opens it. */
export async function takeEveryPaper(hands: Hands, words: Words): Promise<Papers> {
  const taken = new Map<string, File>();
  for (const { id } of paperKinds) {
    const label = words(`paper-${id}`);
    if (!hands.isOffered(label)) continue;
    taken.set(id, await takePaper(hands, label));
  }
  for (const file of taken.values()) open(file, words.locale);
  return taken;
}

export async function takePaper(hands: Hands, label: string): Promise<File> {
  const before = hands.files();
  await hands.choose(label);
  const [file] = hands.files().filter(({ id }) => !before.some((each) => each.id === id));
  if (!file) throw new Error(`Of ${label}, nothing came:\n${hands.all().slice(-2000)}`);
  return file;
}

export const textOf = ({ bytes }: File): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Fails where it is not what its name says. */
function open(file: File, locale: string): void {
  const kind = /[^.]+$/u.exec(file.name)?.[0] ?? '';
  if (kind !== 'png') expect(textOf(file), file.name).not.toMatch(/undefined|\[object|NaN|\{ ?\$/u);
  opening[kind as keyof typeof opening](file, locale);
}

const opening = {
  html: (file: File, locale: string) => looksLikePage(textOf(file), locale),
  png: looksLikePicture,
  ics: (file: File) => expect(eventsIn(file), file.name).not.toEqual([]),
  json: (file: File) => expect(JSON.parse(textOf(file)), file.name).toHaveProperty('facts'),
  txt: (file: File) => expect(textOf(file).trim().split('\n').length, file.name).toBeGreaterThan(8),
  md: (file: File) => expect(textOf(file), file.name).toMatch(/^# /u),
};

const empty = new Set(['meta', 'link', 'br', 'hr', 'img']);

function looksLikePage(html: string, locale: string): void {
  expect(html).toMatch(/^<!doctype html>\s*<html lang="/iu);
  expect(/<html lang="([a-z]+)"/u.exec(html)?.[1]).toBe(locale);
  const open: string[] = [];
  const body = html.replace(/<style>.*?<\/style>/gsu, '');
  for (const [, slash, name = ''] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gu)) {
    if (slash !== '') expect(open.pop(), `what </${name}> closes`).toBe(name);
    else if (!empty.has(name)) open.push(name);
  }
  expect(open, 'what is never closed').toEqual([]);
  const levels = Array.from(html.matchAll(/<h([1-6])[ >]/gu), ([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level) => level === 2)).not.toEqual([]);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Its size stands in its first part; the last part says that it is whole. */
function looksLikePicture({ name, bytes }: File): void {
  const png = Buffer.from(bytes);
  expect(png.subarray(0, 8), name).toEqual(signature);
  expect(png.toString('latin1', 12, 16), name).toBe('IHDR');
  expect(Math.min(png.readUInt32BE(16), png.readUInt32BE(20)), name).toBeGreaterThan(200);
  expect(png.toString('latin1', png.length - 8, png.length - 4), name).toBe('IEND');
}

export const eventsIn = (file: File): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(textOf(file))).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
