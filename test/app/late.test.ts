// What is loaded late is all there once it is needed, and the same as what is loaded at once.
import { expect, it } from 'vitest';
import { late } from '../../src/app/late.ts';
import { flows } from '../../src/flows/index.ts';
import { beginning, type Snapshot } from '../../src/interview/snapshot.ts';
import { standingOf } from '../../src/interview/standing.ts';

const day = '2026-11-28';
const begun = (...ids: string[]): Snapshot => ({ ...beginning('en', 'offer'), begun: ids });

it('names every flow, in its order, before any is loaded', () => {
  const { pieces } = late();
  expect([...pieces.flows.keys()]).toEqual([...flows.keys()]);
  for (const id of flows.keys()) expect(pieces.flows.has(id)).toBe(true);
  expect(pieces.flows.has('toString')).toBe(false);
  expect(pieces.flows.get('toString')).toBeUndefined();
});

it('says so when something is used too early', () => {
  const { pieces } = late();
  expect(() => pieces.flows.get('offer')).toThrow('before it was loaded');
});

it('has what a conversation stands in when it is opened', async () => {
  const { pieces, loadFor } = late();
  await loadFor(begun('offer', 'change'), { type: 'open', day });
  expect(pieces.flows.get('offer')).toBe(flows.get('offer'));
  expect(pieces.flows.get('change')).toBe(flows.get('change'));
  expect(() => pieces.flows.get('arrival')).toThrow('before it was loaded');
});

it.each([[['pension']], [['pension', 'offer']]])(
  'has the flow that takes the place of one that an older release had: %j',
  async (ids) => {
    const { pieces, loadFor } = late();
    const snapshot = { ...begun(...ids), flow: 'pension' };
    await loadFor(snapshot, { type: 'open', day });
    expect(standingOf(pieces.flows, snapshot, day).flow).toBe(flows.get('eligibility'));
  },
);

it('has everything for whatever else happens', async () => {
  const { pieces, loadFor } = late();
  await loadFor(undefined, { type: 'text', text: 'hello', day });
  for (const [id, flow] of flows) expect(pieces.flows.get(id)).toBe(flow);
  expect(pieces.guide.find('can I work remotely?', 'en')).not.toEqual([]);
});
