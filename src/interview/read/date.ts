// Answers to questions about a day. What leaves a doubt is asked back with the day it was taken for.
import type { DateFact } from '../../rules/facts/fact.ts';
import { weekdayOf } from './calendar.ts';
import { datesInFigures } from './date-figures.ts';
import { dayInWords, daysInHalves } from './date-words.ts';
import { type Message, negates } from './message.ts';
import { type SaidDate, saidDate } from './said-date.ts';
import { askAgain, notUnderstood, probably, sure, type Understanding } from './understanding.ts';

const noDate = askAgain({ code: 'not-a-date' });

/** "The 5th" is a day of some month; a figure by itself may as well be a line of a list, so no month is guessed for it. */
const ordinal = /\d\.? ?(?:st|nd|rd|th|ste|de|te)(?!\p{L})|(?:^|\P{L})(?:the|den) \d/iu;

function figureAlone(text: string, { pattern, numbers: [figure = 0] }: SaidDate): number | undefined {
  const isDay = figure >= 1 && figure <= 31;
  return pattern === 'N' && isDay && /\d/u.test(text) && !ordinal.test(text) ? figure : undefined;
}

export function readDate({ lies }: DateFact, message: Message, today: string): Understanding {
  if (negates(message, [])) return notUnderstood;
  const now = { today, lies };
  const { found, rest } = datesInFigures(message.text, now);
  const said = saidDate(rest, message.book);
  // A weekday or an hour beside the figures is no doubt; another date is.
  const alone = found.length === 0 || /^W?N?N?N?$/.test(said.pattern);
  const inWords = dayInWords(said, now);
  const bare = figureAlone(message.text, said);
  if (bare !== undefined) return said.unknown ? noDate : askAgain({ code: 'date-which-month', number: bare });
  const readings = found.length > 0 ? found : inWords ? [inWords] : daysInHalves(said, now);
  if (!alone) return noDate;
  const days = [...new Set(readings.flatMap((reading) => ('day' in reading ? [reading.day] : [])))];
  if (days.length > 1) return askAgain({ code: 'date-ambiguous', candidates: days });
  const [reading] = readings;
  if (!reading) return noDate;
  if ('code' in reading) return askAgain(reading);
  const fits = said.pattern === '' || (said.pattern === 'W' && weekdayOf(reading.day) === said.numbers[0]);
  return reading.sure && !said.unknown && (found.length === 0 || fits) ? sure(reading.day) : probably(reading.day);
}
