// The words of the channel: each is used, and stands in place of a shared one or is asked for by its own name.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { locales } from '../../../src/interview/snapshot.ts';
import { textsOf } from '../../support/fluent-files.ts';

const folder = new URL('../../../src/adapters/slack/', import.meta.url);
const source = readdirSync(folder)
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

it.each(locales)('of Slack are all used (%s)', (locale) => {
  const texts = textsOf(locale);
  const shared = new Set([
    ...texts.filter(({ file }) => file !== 'slack.ftl').map(({ id }) => id),
    'operator-unknown',
    'expiry-soon',
    'expired',
  ]);
  const own = texts.filter(({ file }) => file === 'slack.ftl').map(({ id }) => id);
  const made = /^slack-(language|share)-(en|nb|verdict|report)$/;
  expect(own.length).toBeGreaterThan(60);
  const idle = own.filter(
    (id) => !source.includes(`'${id}'`) && !shared.has(id.slice('slack-'.length)) && !made.test(id),
  );
  expect(idle).toEqual([]);
});
