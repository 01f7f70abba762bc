// People from the first question to what they hear: which questions come, in which order, and what is found.
import { describe, expect, it } from 'vitest';
import { check } from '../../src/app/commands/check.ts';
import { createInterview } from '../../src/app/interview.ts';
import { flows } from '../../src/flows/index.ts';
import type { Event } from '../../src/interview/event.ts';
import type { Snapshot } from '../../src/interview/snapshot.ts';
import { standingOf } from '../../src/interview/standing.ts';
import { report } from '../../src/rules/engine/report.ts';
import { run } from '../app/commands/run.ts';
import { common, type Person, people } from '../support/people.ts';

const day = '2026-11-22';

/** The interview as it is put together for everybody, with the real words. */
function interviewed({ locale, says, saysMore = {} }: Person) {
  const { turn, speak } = createInterview();
  const asked: string[] = [];
  let snapshot: Snapshot | undefined;
  const standing = () => standingOf(flows, snapshot as Snapshot, day);

  const happen = (event: object) => {
    const turned = turn(snapshot, { ...event, day } as Event);
    snapshot = turned.snapshot;
    const refused = turned.views.flatMap(({ parts }) => parts.filter(({ part }) => part === 'problem'));
    expect(refused, `after ${JSON.stringify(event)}`).toEqual([]);
    return turned.views.map((view) => speak(snapshot, view));
  };
  const answer = (answers: Readonly<Record<string, string>>) => {
    for (;;) {
      const { question } = standing();
      if (!question) return;
      asked.push(question.id);
      const text = answers[question.id];
      expect(text, `an answer to ${question.id}`).toBeDefined();
      happen({ type: 'text', text });
    }
  };

  happen({ type: 'open', locale, flow: 'eligibility' });
  answer(says);
  if (Object.keys(saysMore).length > 0) {
    happen({ type: 'command', command: 'more' });
    answer(saysMore);
  }
  const messages = happen({ type: 'command', command: 'confirm' });
  return { asked, messages, snapshot: snapshot as unknown as Snapshot, ...standing() };
}

describe.each(people)('$who', (person) => {
  it('is asked, and hears, what is right for them', () => {
    const { asked, outcome, walk, snapshot } = interviewed(person);
    const found = report(flows.get('eligibility')!.area, walk.facts, day);
    const said = found.findings.map(({ rule, status, because }) => [rule, because === 'law' ? 'law' : status]);
    expect(asked).toEqual([...Object.keys(person.says), ...Object.keys(person.saysMore ?? {})]);
    expect({ outcome, stage: snapshot.stage }).toEqual({ outcome: person.outcome ?? 'verdict', stage: 'concluded' });
    expect({ verdict: found.verdict, route: found.route }).toEqual({ verdict: person.verdict, route: person.route });
    expect(Object.fromEntries(said)).toMatchObject(person.finds);
    const tasks = found.tasks.filter(({ status }) => status === 'open').map(({ task }) => task);
    expect(tasks).toEqual(expect.arrayContaining([...(person.tasks ?? [])]));
  });

  it('hears the verdict first, and the same last line as everybody', () => {
    const { messages } = interviewed(person);
    const { words } = createInterview();
    const said = messages.flatMap(({ blocks }) => blocks).flatMap((block) => ('text' in block ? [block.text] : []));
    expect(said[1]).toBe(words[person.locale](person.said ?? `verdict-${person.verdict}`));
    const date = person.locale === 'en' ? '22 November 2026' : '22. november 2026';
    // Only what could come next may stand below it.
    const lastLine = words[person.locale]('last-line', { date });
    expect(said.slice(said.indexOf(lastLine)).length).toBeLessThanOrEqual(2);
    expect(said).toContain(lastLine);
  });

  it('would be told the same, byte for byte, without a conversation', async () => {
    const { walk } = interviewed(person);
    const byConversation = report(flows.get('eligibility')!.area, walk.facts, day);
    const facts = Object.fromEntries(Object.entries(walk.facts).reverse());
    const { out, code } = await run(
      check,
      ['eligibility', '--facts', '-', '--as-of', day, '--json'],
      JSON.stringify(facts),
    );
    expect(code).toBe(0);
    expect(out).toBe(`${JSON.stringify(byConversation, undefined, 2)}\n`);
  });
});

it('asks most people no more than ten questions', () => {
  expect(interviewed(common).asked.length).toBeLessThanOrEqual(10);
});
