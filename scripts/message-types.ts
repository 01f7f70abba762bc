// Writes the types of all messages: each id with the variables its text takes, as the English texts have them.
// The tests see to it that every other language has the same. Run by `npm ci` and before the types are checked.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { FluentParser, type Pattern, type VariableReference, Visitor } from '@fluent/syntax';

const home = new URL('../locales/en/', import.meta.url);
const target = new URL('../src/interview/messages.gen.ts', import.meta.url);

function variablesOf(pattern: Pattern): string {
  const found = new Set<string>();
  class Collector extends Visitor {
    override visitVariableReference(node: VariableReference): void {
      found.add(node.id.name);
    }
  }
  new Collector().visit(pattern);
  const taken = [...found].sort().map((name) => `'${name}'`);
  return taken.length === 0 ? 'never' : taken.join(' | ');
}

function linesIn(file: string): string[] {
  const { body } = new FluentParser({ withSpans: false }).parse(readFileSync(new URL(file, home), 'utf8'));
  return body.flatMap((entry) => {
    if (entry.type !== 'Message') return [];
    const { id, value, attributes } = entry;
    const own = value ? [`  '${id.name}': ${variablesOf(value)};`] : [];
    return [...own, ...attributes.map((each) => `  '${id.name}.${each.id.name}': ${variablesOf(each.value)};`)];
  });
}

const files = readdirSync(home).filter((file) => file.endsWith('.ftl'));
writeFileSync(
  target,
  [
    '// Made by scripts/message-types.ts from locales/en.',
    '/** Every message, with the names of the variables that it takes. */',
    'export interface Messages {',
    ...files.flatMap(linesIn),
    '}',
    '',
  ].join('\n'),
);
