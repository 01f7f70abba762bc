// What a person sees of blocks: their text, and what can be pressed, chosen or filled in.
import { partsIn } from './block-kit.ts';
import { isRecord } from './shapes.ts';
import type { Values } from './world.ts';

export interface Element extends Values {
  readonly type: string;
  readonly action_id: string;
  /** The block it stands in. */
  readonly block: string;
  /** Of the field it is, where it is one. */
  readonly label?: string;
  /** Whatever is changed in it is told at once. */
  readonly dispatches?: boolean;
}

const textOf = (value: unknown): string => (isRecord(value) && typeof value.text === 'string' ? value.text : '');

/** As it reads: one line a line, what can be pressed in brackets. */
export function linesOf(blocks: readonly unknown[]): string[] {
  return blocks.flatMap((block) => (isRecord(block) ? linesIn(block) : []));
}

function linesIn(block: Values): string[] {
  switch (block.type) {
    case 'header':
      return [`# ${textOf(block.text)}`];
    case 'divider':
      return ['---'];
    case 'rich_text':
      return (Array.isArray(block.elements) ? block.elements : []).flatMap(richLines);
    case 'input':
      return [`${textOf(block.label)}: ${shown(block.element)}`, ...(block.hint ? [`  (${textOf(block.hint)})`] : [])];
    case 'actions':
      return [(Array.isArray(block.elements) ? block.elements : []).map(shown).join(' ')];
    default:
      return [textOf(block.text)];
  }
}

function richLines(part: unknown): string[] {
  if (!isRecord(part)) return [];
  const elements = Array.isArray(part.elements) ? part.elements : [];
  if (part.type === 'rich_text_list') {
    const offset = typeof part.offset === 'number' ? part.offset : 0;
    return elements.map(
      (line, index) => `${part.style === 'ordered' ? `${index + 1 + offset}.` : '•'} ${richText(line)}`,
    );
  }
  return richText(part).split('\n');
}

const richText = (part: unknown): string =>
  (isRecord(part) && Array.isArray(part.elements) ? part.elements : [])
    .map((each) => (isRecord(each) && each.type === 'user' ? '@somebody' : textOf(each)))
    .join('');

function shown(element: unknown): string {
  if (!isRecord(element)) return '';
  const options = optionsOf(element).map(optionLabel);
  switch (element.type) {
    case 'button':
      return `[${textOf(element.text)}]`;
    case 'overflow':
      return `[⋯ ${options.join(' | ')}]`;
    case 'static_select':
    case 'radio_buttons':
      return `[${textOf(element.placeholder)} ▾ ${options.join(' | ')}]`;
    case 'checkboxes':
      return optionsOf(element)
        .map((option) => `[${ticked(element).has(optionLabel(option)) ? 'x' : ' '}] ${optionLabel(option)}`)
        .join(' ');
    default:
      return `[${textOf(element.placeholder) || '____'}]`;
  }
}

const ticked = ({ initial_options: initial }: Values): ReadonlySet<string> =>
  new Set(recordsIn(initial).map(optionLabel));

/** Everything that can be used, with the block it stands in. */
export function elementsIn(blocks: readonly unknown[]): Element[] {
  return blocks.flatMap((block) => {
    if (!isRecord(block)) return [];
    const label =
      block.type === 'input' ? { label: textOf(block.label), dispatches: block.dispatch_action === true } : {};
    return [...partsIn([block.elements, block.element, block.accessory])]
      .filter((part) => typeof part.action_id === 'string')
      .map((part) => ({ ...part, block: String(block.block_id), ...label }) as unknown as Element);
  });
}

export const labelOf = (element: Values): string => textOf(element.text);
const recordsIn = (list: unknown): readonly Values[] => (Array.isArray(list) ? list : []).filter(isRecord);
/** In a menu they may stand in groups. */
export const optionsOf = ({ options, option_groups: groups }: Values): readonly Values[] => [
  ...recordsIn(options),
  ...recordsIn(groups).flatMap((group) => recordsIn(group.options)),
];
export const optionLabel = (option: Values): string => textOf(option.text);
