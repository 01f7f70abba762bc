// Papers in a conversation: which ones there are, and one that goes with a message.
import { describe, expect, it } from 'vitest';
import { paperWith } from '../../src/app/papers.ts';
import { loadWords } from '../../src/app/words.ts';
import type { Snapshot } from '../../src/interview/snapshot.ts';
import { paperKinds } from '../../src/papers/index.ts';
import { today } from '../support/cases.ts';
import { likely } from '../support/materials.ts';
import { act, answer, command, interview, opened, press } from '../support/talking.ts';

const words = loadWords('en');
const message = (snapshot: Snapshot, name: 'papers' | 'back') => {
  const { snapshot: next, view } = act(snapshot, { type: 'command', command: name });
  return { next, message: interview.speak(next, view) };
};
const offered = (snapshot: Snapshot) => {
  const { prompt } = message(snapshot, 'papers').message;
  return prompt?.kind === 'choice' ? prompt.options.map(({ id }) => id.replace('/papers.', '')) : [];
};
const concluded = command(command({ ...opened(), facts: likely }, 'check'), 'confirm');

describe('papers', () => {
  it('are offered with the result', () => {
    const { view } = act(concluded, { type: 'command', command: 'help' });
    expect(interview.speak(concluded, view).controls.map(({ id }) => id)).toContain('/papers');
    expect(offered(concluded)).toEqual(expect.arrayContaining(['report', 'checklist', 'case']));
  });

  it('of an interview that is not over are the case alone', () => {
    const begun = answer(opened(), ['IN']);
    expect(offered(begun)).toEqual(['case']);
    expect(message(begun, 'papers').message.prompt).toMatchObject({ hint: words('papers-choose.hint') });
    expect(message(concluded, 'papers').message.prompt).not.toHaveProperty('hint');
  });

  it.each(paperKinds.map(({ id }) => id))(
    '%s goes with the message when it is chosen, where it is offered',
    async (id) => {
      const list = command(concluded, 'papers');
      const { snapshot, view } = act(list, { type: 'press', turn: list.turn, id: `/papers.${id}` });
      const said = interview.speak(snapshot, view);
      if (!offered(concluded).includes(id)) {
        expect([said.paper, said.blocks[0]?.kind]).toEqual([undefined, 'notice']);
        return;
      }
      expect([said.paper, snapshot.stage, snapshot.facts]).toEqual([id, 'choosingPaper', likely]);
      const paper = await paperWith(said, snapshot, words, today);
      expect(paper?.id).toBe(id);
      expect(paper?.content.length).toBeGreaterThan(100);
      expect(paper?.fileName).toMatch(/^[\w-]+\.\w+$/u);
    },
  );

  it.each(['__proto__', 'report', '', 'no-such'])('that there are not ("%s") are refused', (id) => {
    const list = command(answer(opened(), ['IN']), 'papers');
    const pressed = press(list, `/papers.${id}`);
    expect([pressed.stage, pressed.facts]).toEqual(['choosingPaper', list.facts]);
  });

  it('lead back to where the person was', () => {
    expect(message(command(concluded, 'papers'), 'back').next.stage).toBe('concluded');
    const asking = answer(opened(), ['IN']);
    expect(message(command(asking, 'papers'), 'back').next.stage).toBe('asking');
  });
});
