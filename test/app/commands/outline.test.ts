// The chart of a flow: sound Mermaid, with every question, and every step reached from the start.
import { describe, expect, it } from 'vitest';
import { chart, outline } from '../../../src/app/commands/outline.ts';
import { loadWords } from '../../../src/app/words.ts';
import { eligibility } from '../../../src/flows/eligibility.ts';
import { eachStep, flow } from '../../../src/interview/flow.ts';
import { is } from '../../../src/rules/condition.ts';
import { eligibility as area } from '../../../src/rules/eligibility.ts';
import { run } from './run.ts';

const node = /^ {2}(\w+)(?:\["([^"]+)"\]|\{"([^"]+)"\}|\(\["([^"]+)"\]\))$/;
const arrow = /^ {2}(\w+) -->(?:\|"[^"]+"\|)? (\w+)$/;

function read(text: string) {
  const [first, ...lines] = text.trimEnd().split('\n');
  expect(first).toBe('flowchart TD');
  const nodes = lines.flatMap((line) => node.exec(line)?.[1] ?? []);
  const arrows = lines.flatMap((line) => {
    const found = arrow.exec(line);
    return found ? [{ from: found[1] as string, to: found[2] as string }] : [];
  });
  expect(nodes.length + arrows.length).toBe(lines.length);
  return { nodes, arrows };
}

describe('outline', () => {
  it.each(['en', 'nb'] as const)('draws every question, gate and outcome in %s', async (locale) => {
    const { code, out } = await run(outline, ['eligibility', '--locale', locale]);
    expect(code).toBe(0);
    const { nodes } = read(out);
    expect(new Set(nodes).size).toBe(nodes.length);
    for (const id of eligibility.questions.keys()) expect(nodes).toContain(`ask_${id}`);
    for (const id of eligibility.outcomes) expect(nodes).toContain(`outcome_${id}`);
    expect(nodes.length).toBe([...eachStep(eligibility.steps)].length + 1);
    expect(out).not.toMatch(/condition-|law-|\.label|\.is-|verdict-/);
  });

  it('leads from the start to every step, and from every step to an outcome', async () => {
    const { nodes, arrows } = read((await run(outline, [])).out);
    const reached = new Set(['start']);
    for (const id of reached) for (const { from, to } of arrows) if (from === id) reached.add(to);
    expect(reached).toEqual(new Set(nodes));
    for (const id of nodes) {
      const leaving = arrows.filter(({ from }) => from === id).length;
      expect([id, leaving]).toEqual([id, id.startsWith('outcome_') ? 0 : id.startsWith('before_') ? 2 : 1]);
    }
  });

  it('writes what Mermaid would read as its own', () => {
    const words = Object.assign((id: string, ..._: unknown[]) => `"${id}" <b> #1 & \`x\``, {
      locale: 'en' as const,
      has: () => true,
    });
    const small = flow('small', area, (steps) =>
      steps.when(is('offer', 'none'), (none) => none.ask('age')).outcome('verdict'),
    );
    const text = chart(small, words);
    expect(read(text).nodes).toEqual(['start', 'before_age', 'ask_age', 'outcome_verdict']);
    expect(text).toContain('ask_age["#34;age.label#34; #60;b#62; #35;1 #38; #96;x#96;"]');
  });

  it('is the same each time', () => {
    expect(chart(eligibility, loadWords('en'))).toBe(chart(eligibility, loadWords('en')));
  });

  it('refuses a flow there is not', async () => {
    const { code, out, errors } = await run(outline, ['tax']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors).toEqual([
      'There is no interview called “tax”. You can choose from these: eligibility, offer, arrival, change.',
    ]);
  });
});
