// References: each line that is shown names its sources by number, and each source is listed once.
import { type Citation, rowOf } from '../rules/law/citation.ts';
import { formatDate } from './format.ts';
import type { Source } from './message.ts';
import { lawName, sectionText, titleText } from './section.ts';
import type { Words } from './words.ts';

/** A line needs few sources: one, or two where the first is not official. The command `law` prints all of them. */
const needed = ([first]: readonly Citation[]): number => (first?.confidence.startsWith('official') ? 1 : 2);

interface Listed {
  readonly number: number;
  readonly citations: Citation[];
}

export class References {
  readonly #byUrl = new Map<string, Listed>();
  /** The number of the page that each row was cited from. */
  readonly #byRow = new Map<string, number>();

  /** The numbers of the sources of a line, in brackets; the most telling rows stand first. */
  cite(citations: readonly Citation[], most = needed(citations)): string {
    const numbers: number[] = [];
    for (let index = 0; index < most && index < citations.length; index++) {
      const number = this.#number(citations[index] as Citation);
      if (!numbers.includes(number)) numbers.push(number);
    }
    return numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`;
  }

  #number(citation: Citation): number {
    const known = this.#byRow.get(citation.id);
    if (known !== undefined) return known;
    const { id, url } = citation;
    const listed = this.#byUrl.get(url) ?? { number: this.#byUrl.size + 1, citations: [] };
    listed.citations.push(citation);
    this.#byUrl.set(url, listed);
    this.#byRow.set(id, listed.number);
    return listed.number;
  }

  list(words: Words): Source[] {
    return [...this.#byUrl].map(([url, { citations }]) => sourceOf(words, url, citations));
  }
}

const made = new WeakMap<Words, Map<string, Source>>();
const mostMade = 2_000;

/** Each is made once for the rows that are cited of it. */
function sourceOf(words: Words, url: string, citations: readonly Citation[]): Source {
  let own = made.get(words);
  if (!own || own.size >= mostMade) {
    own = new Map();
    made.set(words, own);
  }
  const key = citations.map(({ id }) => id).join();
  let source = own.get(key);
  if (!source) {
    source = {
      name: lawsOf(words, citations),
      title: citations[0] ? titleOf(words, citations[0]) : '',
      url,
      note: words('source-note', {
        seen: formatDate(words, citations[0]?.seen ?? ''),
        confidence: surenessOf(words, citations),
      }),
    };
    own.set(key, source);
  }
  return source;
}

/** The title of the page that says it, in the reader's language where it has one. */
export const titleOf = (words: Words, { id, title }: Citation): string => titleText(words, rowOf(id).sources[0], title);

/** How sure a row is, and whom to check it with: UDI answers for its own rules only. */
export const sureness = (words: Words, { id, confidence }: Pick<Citation, 'id' | 'confidence'>): string =>
  words(isOfUdi({ id }) ? `confidence-${confidence}` : `confidence-${confidence}.elsewhere`);

/** Each confidence once: of a page that UDI and others have rules on, it is UDI that is asked. */
function surenessOf(words: Words, citations: readonly Citation[]): string {
  const of = new Map<string, Citation>();
  for (const each of citations) {
    if (!of.has(each.confidence) || isOfUdi(each)) of.set(each.confidence, each);
  }
  return [...new Set([...of.values()].map((each) => sureness(words, each)))].join('; ');
}

const isOfUdi = ({ id }: Pick<Citation, 'id'>): boolean => id.startsWith('IMM-');

/** Each law once, with all its sections. */
function lawsOf(words: Words, citations: readonly Citation[]): string {
  const sections = new Map<string, Set<string>>();
  for (const { law, section } of citations) {
    const own = sections.get(law) ?? new Set<string>();
    const told = sectionText(words, section);
    sections.set(law, told === undefined ? own : own.add(told));
  }
  return [...sections].map(([law, own]) => [lawName(words, law), ...own].join(', ')).join('; ');
}
