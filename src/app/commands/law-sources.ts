// `veiviser law sources`: every source, when it was seen, and what rests on it.
import { formatDate, listOf } from '../../interview/format.ts';
import type { Block } from '../../interview/message.ts';
import { titleText } from '../../interview/section.ts';
import type { Words } from '../../interview/words.ts';
import type { Area } from '../../rules/engine/area.ts';
import { citation } from '../../rules/law/citation.ts';
import type { Row } from '../../rules/law/row.ts';
import { rows } from '../../rules/law/rows/index.ts';
import { type Source, sources } from '../../rules/law/sources.ts';
import { type Entry, type EntryKind, registerOf } from '../../rules/register.ts';
import { entryName } from './law-words.ts';

interface Resting {
  readonly kind: EntryKind;
  readonly id: string;
  readonly areas: readonly string[];
}

export interface ListedSource {
  readonly source: string;
  readonly title: string;
  readonly url: string;
  readonly official: boolean;
  readonly dated: string;
  readonly seen: string;
  readonly rows: readonly {
    readonly row: string;
    readonly confidence: string;
    readonly restsOnIt: readonly Resting[];
  }[];
}

export function lawSources(areas: readonly Area[]): readonly ListedSource[] {
  const entries = registerOf(areas);
  const resting = new Map<string, Resting[]>();
  for (const { kind, id, areas: within, versions } of entries) {
    const cited = new Set<string>(versions.flatMap(({ basis }) => basis));
    for (const row of cited) resting.set(row, [...(resting.get(row) ?? []), { kind, id, areas: within }]);
  }
  const bySource = new Map<string, ListedSource['rows'][number][]>();
  for (const [row, { sources: keys, confidence }] of Object.entries(rows as Readonly<Record<string, Row>>)) {
    for (const key of keys) {
      const listed = bySource.get(key) ?? [];
      bySource.set(key, listed);
      listed.push({ row, confidence, restsOnIt: resting.get(row) ?? [] });
    }
  }
  return Object.entries(sources as Readonly<Record<string, Source>>).map(
    ([source, { title, url, official, dated }]) => {
      const own = bySource.get(source) ?? [];
      return { source, title, url, official, dated, seen: seenOn(own[0]?.row), rows: own };
    },
  );
}

/** All copies were read on the same day, so any row says which. */
const seenOn = (row: string | undefined): string => citation(row ?? (Object.keys(rows)[0] as string)).seen;

export function sourcesBlocks(words: Words, listed: readonly ListedSource[], entries: readonly Entry[]): Block[] {
  const nameOf = ({ kind, id }: Resting): string => {
    const entry = entries.find((each) => each.kind === kind && each.id === id);
    return entry ? entryName(words, entry) : id;
  };
  return [
    { kind: 'heading', text: words('law-sources-heading', { count: listed.length }) },
    ...listed.flatMap((source): Block[] => {
      const seen = words('law-sources-seen', { date: formatDate(words, source.seen), dated: source.dated });
      const kind = words(source.official ? 'law-sources-official' : 'law-sources-other');
      const resting = source.rows.flatMap(({ row, restsOnIt }) => {
        const names = [...new Set(restsOnIt.map(nameOf))];
        return names.length === 0 ? [] : [words('law-sources-row', { row, names: listOf(words, names) })];
      });
      return [
        {
          kind: 'text',
          text: `${source.source}: ${titleText(words, source.source, source.title)}. ${kind} ${seen} ${source.url}`,
        },
        { kind: 'list', items: resting.length > 0 ? resting : [words('law-sources-nothing')] },
      ];
    }),
  ];
}
