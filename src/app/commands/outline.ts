// `veiviser outline`: a flow as a Mermaid chart, drawn from the same data that runs.
import { flows } from '../../flows/index.ts';
import { short } from '../../interview/case-problem.ts';
import type { Flow, Step } from '../../interview/flow.ts';
import type { Words } from '../../interview/words.ts';
import type { Io } from '../io.ts';
import { badInput, command } from './arguments.ts';
import { conditionText } from './condition-text.ts';

export function outline(args: readonly string[], io: Io): Promise<number> {
  return command(args, io, { most: 1 }, ({ rest: [name = [...flows.keys()][0] ?? ''], words }) => {
    const flow = flows.get(name);
    if (!flow) throw badInput('input-no-such-flow', { flow: short(name), flows: [...flows.keys()].join(', ') });
    return chart(flow, words);
  });
}

/** An arrow that has left a node and waits for the next. */
interface Loose {
  readonly from: string;
  readonly label?: string;
}

export function chart(flow: Flow, words: Words): string {
  const lines: string[] = [];
  const taken = new Map<string, number>();

  /** The same step always has the same id; a second of the same name is numbered. */
  const draw = (name: string, loose: readonly Loose[], shape: (text: string) => string, text: string): string => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const id = count === 1 ? name : `${name}_${count}`;
    lines.push(`${id}${shape(quoted(text))}`);
    for (const { from, label } of loose)
      lines.push(`${from} -->${label === undefined ? '' : `|${quoted(label)}|`} ${id}`);
    return id;
  };

  const follow = (steps: readonly Step[], before: readonly Loose[]): readonly Loose[] => {
    let loose = before;
    for (const step of steps) {
      switch (step.kind) {
        case 'ask':
          loose = [
            { from: draw(`ask_${step.question.id}`, loose, (text) => `[${text}]`, words(`${step.question.id}.label`)) },
          ];
          break;
        case 'when': {
          const text = conditionText(words, step.condition);
          const gate = draw(`before_${nameOf(step.steps)}`, loose, (label) => `{${label}}`, text);
          const through = follow(step.steps, [{ from: gate, label: words('yes') }]);
          loose = [...through, { from: gate, label: words('no') }];
          break;
        }
        case 'outcome':
          draw(`outcome_${step.id}`, loose, (text) => `([${text}])`, outcomeText(words, step.id));
          loose = [];
      }
    }
    return loose;
  };

  const start = draw('start', [], (text) => `([${text}])`, words(`flow-${flow.id}`));
  follow(flow.steps, [{ from: start }]);
  return `flowchart TD\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** A gate is called after the first question or outcome behind it, so that its id outlives changes elsewhere. */
function nameOf(steps: readonly Step[]): string {
  const [first] = steps;
  if (!first) return 'nothing';
  return first.kind === 'when' ? nameOf(first.steps) : first.kind === 'ask' ? first.question.id : first.id;
}

function outcomeText(words: Words, id: string): string {
  const verdict = `verdict-${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return words(words.has(verdict) ? verdict : 'result-heading');
}

/** Mermaid writes a character as its number between "#" and ";". */
const quoted = (text: string): string =>
  `"${text.replace(/["#<>&`\\]/g, (mark) => `#${mark.charCodeAt(0)};`).replace(/\s+/g, ' ')}"`;
