// Answers to questions about a day. What leaves a doubt is asked back with the day it was taken for.
import type { DateFact } from '../../rules/facts/fact.ts';
import { weekdayOf } from './calendar.ts';
import { datesInFigures } from './date-figures.ts';
import { dayInWords, daysInHalves } from './date-words.ts';
import { type Message, negates } from './message.ts';
import { saidDate } from './said-date.ts';
import { askAgain, notUnderstood, probably, sure, type Understanding } from './understanding.ts';

const noDate = askAgain({ code: 'not-a-date' });

/** A figure by itself may be a day, a month or a line of a list, so no month is guessed for it. */
const isDayOfMonth = (figure: number): boolean => figure >= 1 && figure <= 31;

export function readDate({ lies }: DateFact, message: Message, today: string): Understanding {
  if (negates(message, [])) return notUnderstood;
  const now = { today, lies };
  const { found, rest } = datesInFigures(message.text, now);
  const said = saidDate(rest, message.book);
  // A weekday or an hour beside the figures is no doubt; another date is.
  const alone = found.length === 0 || /^W?N?N?N?$/.test(said.pattern);
  const inWords = dayInWords(said, now);
  const bare = /^\s*(\d{1,2})\.?\s*$/u.exec(message.text)?.[1];
  if (bare !== undefined && isDayOfMonth(Number(bare)))
    return askAgain({ code: 'date-which-month', number: Number(bare) });
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
