// What a field with a list offers while it is typed in: the likely countries first, then those that begin like it.
import type { PlainTextOption } from '@slack/types';
import { countryOptions } from '../../interview/prompt.ts';
import { locales } from '../../interview/snapshot.ts';
import { found } from '../finding.ts';
import type { Host } from '../host.ts';
import { limits } from './limits.ts';
import type { Place } from './place.ts';
import { option } from './prompts.ts';
import type { Heard } from './received.ts';

export interface Suggestions {
  readonly options: readonly PlainTextOption[];
}

export function suggested(
  { typed, locale }: Extract<Heard, { kind: 'suggest' }>,
  { words }: Pick<Host<Place>, 'words'>,
): Suggestions {
  const own = words(locales.find((each) => each === locale) ?? locales[0]);
  const all = countryOptions(own);
  const sought = typed.trim();
  const some = sought === '' ? all : found(sought, all);
  return { options: some.slice(0, limits.options).map(option) };
}
