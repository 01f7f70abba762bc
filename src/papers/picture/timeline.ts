// What there is to do on the way to Norway, day by day, as far as the days are known.
import { formatDate } from '../../interview/format.ts';
import { taskTitle } from '../../interview/tasks.ts';
import type { Material } from '../kind.ts';
import { type Stop, stopsOf } from '../shown.ts';
import { finished } from './bars.ts';
import { below, type Drawing, dot, lines, margin, rule, text, width } from './drawing.ts';

/** More than this is no picture any more; how many there are besides is said. */
const mostShown = 14;

export function timelineDrawing(of: Material): Drawing {
  const { words, subject } = of;
  // Only an arrival is a move; what has changed, or is to be applied for, has days of its own.
  const title = words(subject.area.id === 'arrival' ? 'picture-timeline-title' : 'picture-timeline-title.days');
  const stops = stopsOf(of);
  const shown = stops.slice(0, mostShown);
  const line = margin + 12;
  const left = margin + 48;
  const across = width - left - margin;
  const shapes: string[] = [];
  let y = below(title) + 20;
  const from = y;
  const said = ({ day, task, isDue }: Stop): readonly [string, string] => {
    const date = formatDate(words, day);
    const when = task.status === 'late' ? 'picture-late' : isDue ? 'picture-due' : 'picture-from';
    return [words(when, { date }), taskTitle(words, task)];
  };
  let lowest = y;
  for (const stop of shown) {
    lowest = y;
    const [when, what] = said(stop);
    shapes.push(dot(line, y + 6, stop.isDue), text(when, { x: left, y: y + 14, bold: true }));
    for (const part of lines(what, across)) {
      y += 34;
      shapes.push(text(part, { x: left, y: y + 14 }));
    }
    y += 58;
  }
  const [more, last] = [stops.length - shown.length, stops.at(-1)];
  const note = [
    ...(last && more > 0 ? [words('picture-more', { count: more, date: formatDate(words, last.day) })] : []),
    words('as-of', { date: formatDate(words, subject.asOf) }),
  ].join(' ');
  const alt = `${title}. ${shown.map((stop) => `${said(stop).join(': ')}.`).join(' ')}`;
  const drawn = [rule(line, from, line, lowest), ...shapes];
  return finished({ locale: words.locale, title, alt, shapes: drawn, bottom: y, note });
}
