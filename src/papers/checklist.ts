// The checklist: which documents this case is handed in with, to be ticked off.
import { formatDate } from '../interview/format.ts';
import type { Block } from '../interview/message.ts';
import { References } from '../interview/sources.ts';
import type { Subject } from '../interview/standing.ts';
import { covers } from '../rules/dates.ts';
import { evaluate } from '../rules/engine/evaluate.ts';
import { readCase } from '../rules/engine/judge.ts';
import type { Facts, FactValue } from '../rules/facts/fact.ts';
import { citation } from '../rules/law/citation.ts';
import { type DocumentNeeded, documents } from '../rules/permit/documents.ts';
import { htmlOf } from './document/html.ts';
import { fileName, type Material, type Paper } from './kind.ts';

export function checklist(of: Material): Paper {
  const { words } = of;
  const content = htmlOf({ locale: words.locale, title: words('checklist-title'), blocks: blocksOf(of) });
  const mediaType = 'text/html; charset=utf-8';
  return { id: 'checklist', fileName: fileName(of, 'checklist', 'html'), mediaType, content };
}

/** What was told in another interview counts here as well: an application is one, wherever its facts were asked. */
function toldAnywhere({ others, walk }: Subject): Facts {
  const told: Record<string, FactValue> = {};
  for (const other of others?.() ?? []) {
    for (const fact of other.walk.path.flatMap((question) => question.facts)) {
      const value = other.walk.facts[fact];
      if (value !== undefined && value !== null) told[fact] = value;
    }
  }
  return { ...told, ...walk.facts };
}

function blocksOf({ words, subject }: Material): Block[] {
  const references = new References();
  const { get, cell } = readCase(subject.area, toldAnywhere(subject), subject.asOf);
  const known = documents.filter((each) => covers(each, subject.asOf));
  const needed = (each: DocumentNeeded) =>
    each.when === undefined ? true : evaluate(cell.area, each.when, get, subject.asOf);
  // Ticked by hand, on paper: each has a box before it.
  const item = ({ id, basis }: DocumentNeeded): string =>
    `☐ ${words(`document-${id}`)}. ${words(`document-${id}.how`)}${references.cite(basis.map(citation))}`;
  const sure = known.filter((each) => needed(each) === true).map(item);
  const perhaps = known.filter((each) => needed(each) === undefined).map(item);
  const date = formatDate(words, subject.asOf);
  return [
    { kind: 'text', text: words('checklist-about') },
    { kind: 'list', items: sure },
    ...(perhaps.length > 0
      ? [{ kind: 'heading', text: words('checklist-perhaps') } as const, { kind: 'list', items: perhaps } as const]
      : []),
    { kind: 'heading', text: words('checklist-form') },
    { kind: 'list', items: [words('checklist-translated'), words('checklist-originals'), words('checklist-more')] },
    { kind: 'heading', text: words('sources-heading') },
    { kind: 'sources', sources: references.list(words) },
    { kind: 'text', text: words('as-of', { date }) },
    { kind: 'text', text: words('last-line', { date }) },
  ];
}
