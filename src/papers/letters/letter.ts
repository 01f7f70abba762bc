// A letter as plain text, to be pasted into an e-mail or printed. Whoever sends it fills in what stands in brackets:
// names are never asked for and never kept.
import { formatDate } from '../../interview/format.ts';
import { lawId, lawWithin, sectionText } from '../../interview/section.ts';
import type { Words } from '../../interview/words.ts';
import type { ReportedTask } from '../../rules/engine/tasks.ts';
import type { FactValue } from '../../rules/facts/fact.ts';
import type { Citation } from '../../rules/law/citation.ts';
import { clean } from '../document/document.ts';
import { fileName, type Material, type Paper } from '../kind.ts';

/** Paragraphs, and lists of lines. Nothing where there is nothing to say. */
export type Part = string | readonly string[] | undefined;

export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** What an office needs to find the person. */
  readonly identity?: string;
  readonly parts: readonly Part[];
}

export function letterPaper(of: Material, id: string, words: Words, { to, subject, identity, parts }: Letter): Paper {
  const date = formatDate(words, of.subject.asOf);
  const paragraphs = [
    [words('letter-sender'), words('letter-address'), identity].filter((line) => line !== undefined).join('\n'),
    to,
    words('letter-place', { date }),
    subject,
    words('letter-hello'),
    ...parts.flatMap((part) => written(part)),
    `${words('letter-regards')}\n${words('letter-name')}`,
  ];
  const content = `${paragraphs.map((part) => clean(part).trim()).join('\n\n')}\n`;
  return { id, fileName: fileName(of, id, 'txt'), mediaType: 'text/plain; charset=utf-8', content };
}

function written(part: Part): string[] {
  if (part === undefined) return [];
  if (typeof part === 'string') return [part];
  return part.length > 0 ? [part.map((line) => `- ${line}`).join('\n')] : [];
}

/** The law and section that something rests on, as it stands inside a line: the most telling one; of a practice, the law it is about. */
export function lawOf(words: Words, [first]: readonly Citation[]): string {
  // What rests on no law is asked for all the same.
  if (!first || first.law === 'Advice') return '';
  const [, named = '', section] = inSection.exec(first.section) ?? [];
  const law = words.has(lawId(named)) ? named : first.law;
  const told = section === undefined ? undefined : sectionText(words, section);
  return [lawWithin(words, law), ...(told === undefined ? [] : [told])].join(' ');
}

const paragraph = String.raw`[a-z]+(?: (?:and|to) [a-z]+)? paragraphs?(?: \([a-z]\))?`;
const inSection = new RegExp(String.raw`(?:([A-Z][A-Za-z ]+?) )?(§§? \d+(?: [A-Z])?(?:-\d+)?(?: ${paragraph})?)`, 'u');

/** A thing that surely is to be done in the case, and is not done. */
export function openTask({ reports }: Material, id: string): ReportedTask | undefined {
  const tasks = reports.flatMap((each) => each.tasks);
  return tasks.find(({ task, status }) => task === id && (status === 'open' || status === 'late'));
}

/** A day that was said, in words; else what is to be filled in. */
export const dayOr = (words: Words, value: FactValue | undefined, blank: string): string =>
  typeof value === 'string' ? formatDate(words, value) : words(blank);
