// A message as plain lines: blocks, then the prompt with what is offered by number, then the controls in brackets.
// No line is wider than the width, no meaning is in a colour, and every word comes from the message.
import type { Block, Message, Option, Prompt, Source } from '../../interview/message.ts';
import { shown, shownInLine } from './clean.ts';
import { columns } from './columns.ts';
import { fill, wrap } from './wrap.ts';

export interface Look {
  readonly width: number;
  readonly color: boolean;
}

type Lines = readonly string[];

/** Everything in the message, for a terminal that reads lines. */
export function render(message: Message, look: Look): string {
  const prompt = message.prompt ? [promptLines(message.prompt, look, optionLines(message, look))] : [];
  const controls = message.controls.length > 0 ? [controlLines(message, look.width)] : [];
  return paragraphs([...blockParagraphs(message, look), ...prompt, ...controls]);
}

/** What stays on the screen while the list under it moves: the blocks, the question and its hint. */
export function renderStill(message: Message, look: Look): string {
  const prompt = message.prompt ? [promptLines(message.prompt, look, [])] : [];
  return paragraphs([...blockParagraphs(message, look), ...prompt]);
}

function paragraphs(all: readonly Lines[]): string {
  return all
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** One paragraph a block; a heading belongs to the one after it. */
function blockParagraphs(message: Message, look: Look): readonly Lines[] {
  const all: Lines[] = [];
  let heading: Lines = [];
  for (const block of message.blocks) {
    if (block.kind === 'heading') {
      if (heading.length > 0) all.push(heading);
      heading = headingLines(block.text, look);
    } else {
      all.push([...heading, ...blockLines(block, look.width)]);
      heading = [];
    }
  }
  return heading.length > 0 ? [...all, heading] : all;
}

function headingLines(text: string, look: Look): Lines {
  const lines = wrap(shown(text), look.width);
  if (look.color) return lines.map(bold);
  return [...lines, '-'.repeat(Math.max(...lines.map(columns)))];
}

function blockLines(block: Exclude<Block, { kind: 'heading' }>, width: number): Lines {
  switch (block.kind) {
    case 'text':
    case 'notice':
      return wrap(shown(block.text), width);
    case 'list':
      return block.items.flatMap((item, index) => wrap(shown(item), width, block.ordered ? `${index + 1}. ` : '- '));
    case 'rows':
      return block.rows.flatMap(({ label, value }) => wrap(shownInLine(`${label}: ${value}`), width, '', '  '));
    case 'sources':
      return block.sources.flatMap((source, index) => sourceLines(source, index + 1, width));
  }
}

// The lines above refer to a source by this number in brackets.
function sourceLines({ name, title, url, note }: Source, number: number, width: number): Lines {
  const mark = `[${number}] `;
  const margin = ' '.repeat(mark.length);
  const under = [title, url, note].filter((part) => part !== '');
  return [
    ...wrap(shownInLine(name), width, mark),
    ...under.flatMap((part) => wrap(shownInLine(part), width, margin, margin)),
  ];
}

function promptLines({ text, hint }: Prompt, look: Look, options: Lines): Lines {
  const question = wrap(shown(text), look.width);
  return [...(look.color ? question.map(bold) : question), ...(hint ? wrap(shown(hint), look.width) : []), ...options];
}

function optionLines(message: Message, { width, color }: Look): Lines {
  if (message.prompt?.kind !== 'choice' && message.prompt?.kind !== 'choices') return [];
  const { options } = message.prompt;
  return options.flatMap((option, index) => {
    const mark = `${index + 1}) `.padStart(`${options.length}) `.length);
    const lines = wrap(`${shownInLine(option.label)}${option.chosen ? ' ✓' : ''}`, width, mark);
    return [...groupLines(option, options[index - 1], { width, color }), ...lines];
  });
}

/** The heading of an option whose group begins with it, with room above. */
export function groupLines({ group }: Option, before: Option | undefined, { width, color }: Look): Lines {
  if (group === undefined || group === before?.group) return [];
  const lines = wrap(shownInLine(group), width);
  return ['', ...(color ? lines.map(bold) : lines)];
}

/** The controls in brackets, as many on a line as fit. */
function controlLines(message: Message, width: number): Lines {
  return fill(
    message.controls.map(({ label }) => bracket(label)),
    width,
  );
}

function bracket(label: string): string {
  return `[${shownInLine(label)}]`;
}

function bold(line: string): string {
  return `\u001b[1m${line}\u001b[22m`;
}
