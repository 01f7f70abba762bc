// Answers read again before the result: part by part where there are many, so that one can be found.
import { describe, expect, it } from 'vitest';
import { flows } from '../../src/flows/index.ts';
import type { Message, Option } from '../../src/interview/message.ts';
import type { Snapshot } from '../../src/interview/snapshot.ts';
import { act, command, interview, opened, press, standing } from '../support/talking.ts';

const begun = ['written', 'draft'].reduce(press, press(opened('en', 'offer'), 'full'));

function answeredThroughout(): Snapshot {
  let at = begun;
  while (standing(at).question) at = command(at, 'dont-know');
  return at;
}

function checked(snapshot: Snapshot): Message {
  const after = act(snapshot, { type: 'command', command: 'check' });
  return interview.speak(after.snapshot, after.view);
}

const optionsOf = ({ prompt }: Message): readonly Option[] => (prompt?.kind === 'choice' ? prompt.options : []);
const groupsOf = (message: Message): readonly (string | undefined)[] => [
  ...new Set(optionsOf(message).map(({ group }) => group)),
];

describe('the answers of a full review', () => {
  const message = checked(answeredThroughout());

  it('stand under headings, in the order of the contract, with the way on above them', () => {
    expect(groupsOf(message)).toEqual([
      undefined,
      'You and the offer',
      'The job',
      'Pay',
      'Your education and experience',
      'Before you sign',
      'The contract',
      'Place and working time',
      'More about pay and benefits',
      'Probation and notice',
      'Holiday, pension and insurance',
      'Limits on you, and other terms',
      'Living in Norway, and your wishes',
    ]);
    expect(optionsOf(message)[0]?.id).toBe('/confirm');
  });

  it('are all there, each once and under one heading', () => {
    const { path } = standing(answeredThroughout()).walk;
    const ids = optionsOf(message).map(({ id }) => id);
    expect([...ids].sort()).toEqual(['/confirm', ...path.map(({ id }) => `/change.${id}`)].sort());
    const groups = optionsOf(message).map(({ group }) => group);
    const begins = groups.filter((group, index) => index === 0 || group !== groups[index - 1]);
    expect(begins).toEqual([...new Set(groups)]);
  });

  it('can be changed from where they stand', () => {
    const { snapshot } = act(answeredThroughout(), { type: 'command', command: 'check' });
    expect(standing(press(snapshot, '/change.statedTerms')).question?.id).toBe('statedTerms');
  });
});

it('hours that were asked for pay by the hour stand where the working time does', () => {
  expect(flows.get('offer')?.parts.get('hoursPerWeek')).toBe('work');
});

it('a few answers need no heading', () => {
  expect(groupsOf(checked(begun))).toEqual([undefined]);
});

it.each([...flows.values()].filter(({ parts }) => parts.size > 0).map((flow) => [flow.id, flow] as const))(
  'whatever is told in parts is told in parts throughout: %s',
  (_, { questions, parts }) => {
    expect([...questions.keys()].filter((id) => !parts.has(id))).toEqual([]);
  },
);
