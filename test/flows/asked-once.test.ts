// Nobody is asked the same thing twice: whatever one interview was told, no other asks again, in whichever order they come.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { flows } from '../../src/flows/index.ts';
import type { Flow } from '../../src/interview/flow.ts';
import { withAnswer } from '../../src/interview/question.ts';
import { clashOn, walk } from '../../src/interview/walk.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { representatives } from '../support/answers.ts';
import { today } from '../support/cases.ts';
import { act, answer, interview, linesOf, opened, press, say, standing } from '../support/talking.ts';

/** What was asked, with the facts that it filled. */
type Asked = readonly { readonly flow: string; readonly question: string; readonly fact: string }[];

function gone(flow: Flow, given: Facts, picks: readonly number[]): { facts: Facts; asked: Asked } {
  const asked: { flow: string; question: string; fact: string }[] = [];
  let facts = given;
  for (const pick of picks) {
    const { at } = walk(flow, facts, today);
    if (at.kind === 'outcome') break;
    const { question } = at;
    const open = representatives(flow.area, question, today)
      .map((value) => withAnswer(question, facts, value))
      .filter((next) => clashOn(flow, next, today) === undefined);
    if (open.length === 0) break;
    asked.push({ flow: flow.id, question: question.id, fact: question.facts[0] });
    facts = open[pick % open.length] as Facts;
  }
  return { facts, asked };
}

const before = ['eligibility', 'offer', 'arrival'];

test('in any order of the interviews', () => {
  const orders = fc.shuffledSubarray(before, { minLength: 2 });
  const picks = fc.array(fc.nat(), { minLength: 120, maxLength: 120 });
  fc.assert(
    fc.property(orders, picks, (order, said) => {
      let facts: Facts = {};
      const all: Asked[number][] = [];
      for (const id of order) {
        const { asked, facts: known } = gone(flows.get(id) as Flow, facts, said);
        all.push(...asked);
        facts = known;
      }
      expect(new Set(all.map(({ fact }) => fact)).size, JSON.stringify(all)).toBe(all.length);
    }),
    { numRuns: 30 },
  );
});

const contract: Readonly<Record<string, unknown>> = {
  reviewDepth: 'full',
  offer: 'written',
  paperKind: 'offer-letter',
  citizenship: ['IN'],
  startTerm: 'date',
  startDate: '2027-03-01',
  city: 'stavanger',
};

/** An offer read clause by clause, of which only this is known; then the move is planned. */
function planned(says = contract) {
  let snapshot = opened('en', 'offer');
  const askedBy = (): string[] => {
    const asked: string[] = [];
    for (let { question } = standing(snapshot); question; { question } = standing(snapshot)) {
      if (question.id === 'arrivalDate') break;
      asked.push(question.id);
      snapshot = answer(snapshot, (says[question.id] ?? null) as never);
    }
    return asked;
  };
  const offer = askedBy();
  snapshot = press(act(snapshot, { type: 'command', command: 'choose' }).snapshot, '/begin.arrival');
  return { offer, arrival: askedBy(), snapshot };
}

describe('who has gone through the contract', () => {
  it('has told the first working day and the place, and is asked neither for the move', () => {
    const { offer, arrival, snapshot } = planned();
    expect(offer).toEqual(expect.arrayContaining(['startDate', 'city']));
    expect(offer).not.toContain('county');
    expect(snapshot.facts).toMatchObject({ startDate: '2027-03-01', city: 'stavanger', county: 'rogaland' });
    let after = answer(snapshot, '2027-02-20');
    for (let { question } = standing(after); question; { question } = standing(after)) {
      arrival.push(question.id);
      after = answer(after, null);
    }
    expect(arrival.filter((id) => offer.includes(id))).toEqual([]);
    expect(arrival).toEqual(expect.arrayContaining(['firstPayDate', 'norwegianNumber']));
  });

  it('is asked for the county only where the town has not told it', () => {
    const { offer, snapshot } = planned({ ...contract, city: 'elsewhere', county: 'agder' });
    expect(offer).toContain('county');
    expect(snapshot.facts).toMatchObject({ city: 'elsewhere', county: 'agder' });
  });

  it('hears at once when they would arrive after the day that the contract begins', () => {
    const { snapshot } = planned();
    const late = answer(snapshot, '2027-03-15');
    expect(late.facts.arrivalDate).toBeUndefined();
    expect(standing(late).question?.id).toBe('arrivalDate');
    const { snapshot: refused, view } = act(snapshot, { type: 'text', text: '15 March 2027' });
    expect(linesOf(interview.speak(refused, view)).join(' ')).toContain('“First working day: 1 March 2027”');
    expect(view.parts).toContainEqual({
      part: 'problem',
      problem: expect.objectContaining({ code: 'contradiction', id: 'workBeforeArrival' }),
    });
    expect(answer(snapshot, '2027-03-01').facts.arrivalDate).toBe('2027-03-01');
    const later = say(say(refused, 'change First working day'), '22 March 2027');
    expect(later.facts.startDate).toBe('2027-03-22');
    expect(say(later, '15 March 2027').facts.arrivalDate).toBe('2027-03-15');
  });
});

describe('an answer that leaves a fact to another question', () => {
  const told = { ...contract, city: 'elsewhere', county: 'agder', contractBeforeTravel: false };

  it('does not take its place: both stand among the answers, and the other is counted', () => {
    const { snapshot } = planned(told);
    const path = standing({ ...snapshot, flow: 'offer' }).walk.path.map(({ id }) => id);
    expect(path).toEqual(expect.arrayContaining(['paperKind', 'contractBeforeTravel', 'city', 'county']));
  });

  it('keeps it when it is changed, unless the new answer says it', () => {
    const { snapshot } = planned(told);
    const looking = say({ ...snapshot, flow: 'offer' }, 'change what you have');
    expect(standing(looking).question?.id).toBe('paperKind');
    expect(answer(looking, 'draft').facts).toMatchObject({ paperKind: 'draft', contractBeforeTravel: false });
    expect(answer(looking, 'signed').facts).toMatchObject({ paperKind: 'signed', contractBeforeTravel: true });
  });
});
