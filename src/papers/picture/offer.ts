// The offer against what the job must pay, and against what others are paid.
import { figureText, fullTimePayIn } from '../../interview/figures.ts';
import { isFree } from '../../interview/five-checks.ts';
import { formatAmount, formatDate } from '../../interview/format.ts';
import { marketText } from '../../interview/market.ts';
import { titleOf } from '../../interview/sources.ts';
import type { Material } from '../kind.ts';
import { yearly } from '../shown.ts';
import { type Bar, bars, finished, told } from './bars.ts';
import { below, type Drawing } from './drawing.ts';

export function offerDrawing(of: Material): Drawing {
  const { words, subject } = of;
  const title = words('picture-offer-title');
  const bar = (id: string, fill: Bar['fill']): Bar[] => {
    const figure = yearly(of, id);
    return figure ? [{ label: words(`figure-${id}`), said: figureText(words, figure), value: figure.value, fill }] : [];
  };
  const [main] = of.reports;
  // Nobody holds the pay of whoever needs no permit against what one asks for.
  const floor = main && isFree(subject, main) ? [] : bar('payFloor', 'light');
  // Others' pay is for full time, so that of a part-time post is told so as well.
  const full = of.reports.some((report) => fullTimePayIn(report)) ? bar('fullTimePay', 'dark') : [];
  const others = market(of);
  const all = [...bar('annualPay', 'dark'), ...floor, ...(others.length > 0 ? full : []), ...others];
  const { shapes, bottom } = bars(all, below(title));
  const standing = of.reports.flatMap((report) => marketText(words, report) ?? []);
  const note = [...standing, ...surveyed(of), words('as-of', { date: formatDate(words, subject.asOf) })].join(' ');
  const alt = [told(title, all), ...standing].join(' ');
  return finished({ locale: words.locale, title, alt, shapes, bottom, note });
}

/** The middle half of what others are paid, with the middle marked. */
function market(of: Material): Bar[] {
  const [low, median, high] = ['marketLow', 'marketMedian', 'marketHigh'].map((id) => yearly(of, id));
  if (!low || !median || !high) return [];
  const { words } = of;
  const [least, most, middle] = [low, high, median].map(({ value }) => formatAmount(words, value));
  const range = words('figure-range', { low: least ?? '', high: most ?? '', value: middle ?? '' });
  const said = words('money-per-year', { amount: range });
  return [
    { label: words('picture-market'), said, value: high.value, from: low.value, mark: median.value, fill: 'light' },
  ];
}

/** Whose pay it is, and who has counted. */
function surveyed({ words, reports, subject }: Material): string[] {
  const [first] = reports.flatMap(({ figures }) => figures.find(({ id }) => id === 'marketMedian')?.basis ?? []);
  if (!first) return [];
  const { occupation } = subject.walk.facts;
  const named = typeof occupation === 'string' ? [words(`occupation.is-${occupation}`)] : [];
  return [words('picture-market-source', { source: [...named, titleOf(words, first)].join(': ') })];
}
