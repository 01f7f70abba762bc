// What is left of a year's pay after tax, beside the tax itself.
import { figureText } from '../../interview/figures.ts';
import { formatDate } from '../../interview/format.ts';
import { bothSchemes, netPayText } from '../../interview/net-pay.ts';
import type { Material } from '../kind.ts';
import { yearly } from '../shown.ts';
import { type Bar, bars, finished, told } from './bars.ts';
import { below, type Drawing } from './drawing.ts';

export function netDrawing(of: Material): Drawing {
  const { words, subject } = of;
  const year = yearly(of, 'taxYear')?.year;
  const title = words('picture-net-title', { year: String(year ?? '') });
  const fills = { grossYear: 'light', taxYear: 'black', netYear: 'dark' } as const;
  const gross = yearly(of, 'grossYear')?.value ?? 0;
  const all = (Object.keys(fills) as (keyof typeof fills)[]).flatMap((id): Bar[] => {
    const figure = yearly(of, id);
    if (!figure) return [];
    // The parts stand under the whole: tax to the right, what is left to the left.
    const from = id === 'taxYear' ? Math.max(0, gross - figure.value) : 0;
    const bar = { label: words(`figure-${id}`), said: figureText(words, figure), fill: fills[id], from };
    return [{ ...bar, value: from + figure.value }];
  });
  const { shapes, bottom } = bars(all, below(title));
  const said = of.reports.flatMap((report) => netPayText(words, report, subject.walk.facts) ?? []);
  const both = of.reports.some(({ figures }) =>
    figures.some((figure) => figure.id === 'taxYear' && bothSchemes(figure)),
  );
  const note = [
    ...said,
    ...(both ? [words('picture-net-bars')] : []),
    words('as-of', { date: formatDate(words, subject.asOf) }),
  ].join(' ');
  return finished({ locale: words.locale, title, alt: [told(title, all), ...said].join(' '), shapes, bottom, note });
}
