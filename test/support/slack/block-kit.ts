// What Slack refuses in blocks and views, a line each: shapes and lengths, and what must hold of them together.
import { block, type Faults, home, isRecord, modal, type Surface } from './shapes.ts';

/** Written nowhere, and met by many: all the text in the blocks of a message together. */
const mostText = 13_200;

export function messageFaults(blocks: unknown): string[] {
  if (!Array.isArray(blocks)) return ['blocks: must be a list'];
  const found: Faults = [];
  if (blocks.length > 50) found.push(`blocks: has ${blocks.length}, of at most 50`);
  blocks.forEach((one, index) => {
    block(one, `blocks/${index}`, found, 'message');
  });
  const length = [...textsIn(blocks)].reduce((sum, text) => sum + text.length, 0);
  if (length > mostText) found.push(`msg_blocks_too_long: ${length}`);
  return [...found, ...together(blocks)];
}

export function viewFaults(view: unknown): string[] {
  if (!isRecord(view)) return ['view: must be an object'];
  const found: Faults = [];
  const surface: Surface = view.type === 'home' ? 'home' : 'modal';
  (surface === 'home' ? home : modal)(view, 'view', found, surface);
  const blocks = Array.isArray(view.blocks) ? view.blocks : [];
  if (surface === 'modal' && blocks.some((one) => isRecord(one) && one.type === 'input') && !view.submit) {
    found.push('view: needs submit, for there are inputs');
  }
  // A view is refused as a whole above this.
  if (JSON.stringify(view).length > 250_000) found.push('view_too_large');
  return [...found, ...together(blocks)];
}

/** What must be said once only, and what must be among what is offered. */
function together(blocks: readonly unknown[]): Faults {
  const found: Faults = [];
  const seen = { action_id: new Set<string>(), block_id: new Set<string>() };
  for (const part of partsIn(blocks)) {
    for (const name of ['action_id', 'block_id'] as const) {
      const id = part[name];
      if (typeof id !== 'string') continue;
      // Fields of a form stand in blocks of their own: only in actions are two of one name taken for one.
      if (name === 'action_id' && id === 'value') continue;
      if (seen[name].has(id)) found.push(`${name} ${id} is there twice`);
      seen[name].add(id);
    }
    const { options, initial_option: initial } = part;
    if (Array.isArray(options)) {
      const values = options.map((each) => (isRecord(each) ? each.value : undefined));
      if (new Set(values).size < values.length)
        found.push(
          `two options have one value: ${values.filter((each, index) => values.indexOf(each) !== index).join()} of ${values.join()}`,
        );
      if (initial !== undefined && !options.some((each) => JSON.stringify(each) === JSON.stringify(initial))) {
        found.push('the initial option is none of the options');
      }
    }
    if (part.type === 'section' && part.text === undefined && part.fields === undefined) {
      found.push('a section needs text or fields');
    }
    if (part.type === 'rich_text_section' && Array.isArray(part.elements) && part.elements.length === 0) {
      found.push('a line of rich text is empty');
    }
  }
  return found;
}

export function* partsIn(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const one of value) yield* partsIn(one);
  else if (isRecord(value)) {
    yield value;
    for (const one of Object.values(value)) yield* partsIn(one);
  }
}

function* textsIn(blocks: unknown): Generator<string> {
  for (const part of partsIn(blocks)) {
    if (typeof part.text === 'string') yield part.text;
    if (typeof part.url === 'string') yield part.url;
  }
}
