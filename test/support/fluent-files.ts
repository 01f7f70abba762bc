// The Fluent files as a translator has them: every message and attribute, with its variables and what it says.
import { readdirSync, readFileSync } from 'node:fs';
import { FluentParser, type Pattern, type VariableReference, Visitor } from '@fluent/syntax';
import type { Locale } from '../../src/interview/snapshot.ts';

export interface Text {
  readonly id: string;
  readonly file: string;
  readonly variables: readonly string[];
  /** What is said, one for each variant; a variable stands as `…`. */
  readonly said: readonly string[];
}

const folder = new URL('../../locales/', import.meta.url);

export function textsOf(locale: Locale): readonly Text[] {
  const home = new URL(`${locale}/`, folder);
  const files = readdirSync(home).filter((file) => file.endsWith('.ftl'));
  return files.flatMap((file) => textsIn(file, readFileSync(new URL(file, home), 'utf8')));
}

function textsIn(file: string, source: string): Text[] {
  const { body } = new FluentParser({ withSpans: false }).parse(source);
  return body.flatMap((entry): Text[] => {
    if (entry.type === 'Junk') throw new Error(`${file}: ${entry.content}`);
    if (entry.type !== 'Message') return [];
    const own = entry.value ? [textOf(file, entry.id.name, entry.value)] : [];
    const more = entry.attributes.map((each) => textOf(file, `${entry.id.name}.${each.id.name}`, each.value));
    return [...own, ...more];
  });
}

function textOf(file: string, id: string, pattern: Pattern): Text {
  const variables = new Set<string>();
  class Collector extends Visitor {
    override visitVariableReference(node: VariableReference): void {
      variables.add(node.id.name);
    }
  }
  new Collector().visit(pattern);
  return { id, file, variables: [...variables].sort(), said: variants(pattern) };
}

function variants({ elements }: Pattern): string[] {
  return elements.reduce<string[]>(
    (before, element) => {
      if (element.type === 'TextElement') return before.map((text) => text + element.value);
      const { expression } = element;
      if (expression.type === 'StringLiteral') return before.map((text) => text + expression.value);
      if (expression.type !== 'SelectExpression') return before.map((text) => `${text}…`);
      const each = expression.variants.flatMap((variant) => variants(variant.value));
      return before.flatMap((text) => each.map((variant) => text + variant));
    },
    [''],
  );
}
