// Which papers there are, which of them a case can have now, and how one is made. One line for each kind.
// Law: nothing is loaded or made before it is asked for.
import { reportedIn, reportIn } from '../interview/reported.ts';
import type { Subject } from '../interview/standing.ts';
import type { Words } from '../interview/words.ts';
import type { Facts } from '../rules/facts/fact.ts';
import { isConcluded, type Material, type Paper, type PaperKind, type Tools } from './kind.ts';
import { letterKinds } from './letters/kinds.ts';
import type { Drawing } from './picture/drawing.ts';
import { hasNet, hasOffer, hasTimeline } from './shown.ts';

export type { Material, Paper, PaperKind, Tools } from './kind.ts';

/** Whoever must change something first has no use for a list of what comes after, nor has whoever has handed it in. */
function gathersDocuments(of: Material): boolean {
  if (!isConcluded(of)) return false;
  return of.reports.some(
    ({ verdict, tasks }) =>
      verdict !== 'not-likely' &&
      verdict !== 'other-route' &&
      tasks.some(({ task, status }) => task === 'documents' && status !== 'done'),
  );
}

/** Something surely has to be done by a day. */
const hasDays = (of: Material): boolean =>
  isConcluded(of) &&
  of.reports.some(({ tasks }) => tasks.some(({ due, status }) => due !== null && status !== 'maybe'));
/** A drawing as PNG, which every channel shows, and as SVG. */
function pictures(
  id: string,
  hasWhatIsShown: PaperKind['isFor'],
  load: () => Promise<(of: Material) => Drawing>,
): readonly PaperKind[] {
  const isFor = (of: Material): boolean => isConcluded(of) && hasWhatIsShown(of);
  return [
    {
      id,
      isFor,
      make: async (of, tools) => (await import('./picture/drawing.ts')).asPicture(of, id, (await load())(of), tools),
    },
    {
      id: `${id}-drawing`,
      isFor,
      other: true,
      make: async (of) => (await import('./picture/drawing.ts')).asDrawing(of, `${id}-drawing`, (await load())(of)),
    },
  ];
}

/** In the order in which they are offered. */
export const paperKinds: readonly PaperKind[] = [
  { id: 'report', isFor: isConcluded, make: async (of) => (await import('./report.ts')).reportPage(of) },
  { id: 'report-text', isFor: isConcluded, make: async (of) => (await import('./report.ts')).reportText(of) },
  { id: 'report-markdown', isFor: isConcluded, make: async (of) => (await import('./report.ts')).reportMarkdown(of) },
  { id: 'checklist', isFor: gathersDocuments, make: async (of) => (await import('./checklist.ts')).checklist(of) },
  ...letterKinds,
  { id: 'calendar', isFor: hasDays, make: async (of) => (await import('./calendar.ts')).calendar(of) },
  ...pictures('picture-offer', hasOffer, async () => (await import('./picture/offer.ts')).offerDrawing),
  ...pictures('picture-net', hasNet, async () => (await import('./picture/net.ts')).netDrawing),
  ...pictures('picture-timeline', hasTimeline, async () => (await import('./picture/timeline.ts')).timelineDrawing),
  { id: 'case', isFor: () => true, make: async (of) => (await import('./case.ts')).caseAsFile(of) },
];

export function material(words: Words, subject: Subject, facts: Facts): Material {
  let reports: Material['reports'] | undefined;
  return {
    words,
    subject,
    facts,
    get reports() {
      reports ??= reportedIn(subject).map((area) => reportIn(subject, area));
      return reports;
    },
  };
}

/** The papers that this case can have now, by id, as they are offered. */
export const papersFor = (of: Material): readonly string[] =>
  paperKinds.filter((kind) => !kind.other && kind.isFor(of)).map(({ id }) => id);

/** The same, with every other form there is. */
export const everyPaperFor = (of: Material): readonly string[] =>
  paperKinds.filter((kind) => kind.isFor(of)).map(({ id }) => id);

/** Nothing where there is no such paper for this case now. */
export async function makePaper(id: string, of: Material, tools: Tools): Promise<Paper | undefined> {
  return paperKinds.find((kind) => kind.id === id && kind.isFor(of))?.make(of, tools);
}
