// References: each line that is shown names its sources by number, and each source is listed once.
import type { Citation } from '../rules/law/citation.ts';
import { formatDate } from './format.ts';
import type { Source } from './message.ts';
import type { Words } from './words.ts';

/** A line needs few sources; the command `law` prints all of them. */
const mostPerLine = 2;

export class References {
  readonly #byUrl = new Map<string, Citation[]>();

  /** The numbers of the sources of a line, in brackets; the most telling rows stand first. */
  cite(citations: readonly Citation[], most = mostPerLine): string {
    const numbers = citations.slice(0, most).map((each) => this.#number(each));
    return numbers.length === 0 ? '' : ` [${[...new Set(numbers)].join(', ')}]`;
  }

  #number(citation: Citation): number {
    const known = this.#byUrl.get(citation.url);
    if (known) {
      if (!known.some((each) => each.id === citation.id)) known.push(citation);
    } else {
      this.#byUrl.set(citation.url, [citation]);
    }
    return [...this.#byUrl.keys()].indexOf(citation.url) + 1;
  }

  list(words: Words): Source[] {
    return [...this.#byUrl.entries()].map(([url, citations]) => ({
      name: [...new Set(citations.map((each) => `${lawName(words, each.law)}, ${each.section}`))].join('; '),
      title: citations[0]?.title ?? '',
      url,
      note: words('source-note', {
        seen: formatDate(words, citations[0]?.seen ?? ''),
        confidence: [...new Set(citations.map((each) => words(`confidence-${each.confidence}`)))].join('; '),
      }),
    }));
  }
}

/** A law's name in the reader's language. */
export function lawName(words: Words, law: string): string {
  return words(`law-${law.toLowerCase().replaceAll(' ', '-')}`);
}
