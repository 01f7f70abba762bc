// The calendar, read as a calendar reads it: days, alarms, ids that stay, and texts that cannot break out.
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { type Locale, locales } from '../../src/interview/snapshot.ts';
import { calendar } from '../../src/papers/calendar.ts';
import { type Material, makePaper, material, papersFor } from '../../src/papers/index.ts';
import { arrival } from '../../src/rules/arrival.ts';
import { change } from '../../src/rules/change.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { today } from '../support/cases.ts';

const mover: Facts = {
  citizenship: ['IN'],
  permitStage: 'granted',
  decisionDate: '2026-11-02',
  arrivalDate: '2027-03-19',
  startDate: '2027-04-01',
  firstPayDate: '2027-04-25',
  city: 'oslo',
  taxScheme: 'ordinary',
  drivingLicenceCountry: ['JP'],
};

function materialOf(facts: Facts, asOf = today, locale: Locale = 'en'): Material {
  return material(loadWords(locale), { area: arrival, asOf, walk: { path: [], facts } }, facts);
}

const textOf = (...of: Parameters<typeof materialOf>): string => String(calendar(materialOf(...of)).content);

const eventsIn = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

const eventOf = (text: string, task: string): ICAL.Event => {
  const found = eventsIn(text).find(({ uid }) => uid === `${task}@veiviser`);
  if (!found) throw new Error(`${task} is not in the calendar`);
  return found;
};

/** When the alarms of an event ring, on the clock of the person. */
const alarmsOf = (event: ICAL.Event): string[] =>
  event.component.getAllSubcomponents('valarm').map((alarm) => {
    const at = event.startDate.clone();
    at.isDate = false;
    at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
    return at.toString();
  });

describe('a calendar', () => {
  it('has every deadline on its day, as a whole day without a time zone', () => {
    const events = eventsIn(textOf(mover));
    const days = Object.fromEntries(events.map(({ uid, startDate }) => [uid.replace('@veiviser', ''), startDate]));
    const expected = {
      'enter-by': '2027-05-02',
      'police-report': '2027-03-26',
      'tax-card': '2027-04-25',
      'bank-account': '2027-04-25',
      'tax-return': '2028-04-30',
      'driving-licence-stop': '2027-06-19',
      'driving-licence-exchange-japan': '2028-03-19',
    };
    for (const [task, day] of Object.entries(expected)) {
      expect(days[task]?.toString(), task).toBe(day);
      expect(days[task]?.isDate, task).toBe(true);
    }
    expect(textOf(mover)).not.toMatch(/TZID|VTIMEZONE/u);
  });

  it('leaves out what is not certain, and what has no day', () => {
    const uids = eventsIn(textOf(mover)).map(({ uid }) => uid);
    for (const task of ['school', 'customs-goods', 'residence-card', 'union'])
      expect(uids).not.toContain(`${task}@veiviser`);
  });

  it('rings a week before and the day before, in the morning, also over the change to summer time', () => {
    // 28 March 2027 is the night that loses an hour.
    const facts = { citizenship: ['SE'], arrivalDate: '2027-03-22' };
    const event = eventOf(textOf(facts), 'report-move');
    expect(event.startDate.toString()).toBe('2027-03-30');
    expect(alarmsOf(event)).toEqual(['2027-03-23T09:00:00', '2027-03-29T09:00:00']);
  });

  it('rings the day before the last working day, where the day itself is none', () => {
    // Good Friday; the last working day before it is the Wednesday.
    const event = eventOf(textOf(mover), 'police-report');
    expect(event.startDate.toString()).toBe('2027-03-26');
    expect(alarmsOf(event)).toEqual(['2027-03-19T09:00:00', '2027-03-23T09:00:00']);
    expect(event.description).toContain('24 March 2027');
  });

  it.each([
    ['2027-03-15', 2],
    ['2027-03-20', 1],
    ['2027-03-26', 0],
    ['2027-03-27', 0],
  ])('on %s rings %i more times', (asOf, times) => {
    expect(alarmsOf(eventOf(textOf(mover, asOf), 'police-report'))).toHaveLength(times);
  });

  it('updates on a second import instead of doubling', () => {
    const held = new Map<string, ICAL.Event>();
    const put = (text: string) => {
      for (const event of eventsIn(text)) {
        const before = held.get(event.uid);
        if (!before || event.sequence > before.sequence) held.set(event.uid, event);
      }
    };
    put(textOf(mover));
    const count = held.size;
    put(textOf({ ...mover, arrivalDate: '2027-03-22', policeReportOn: null }, '2026-11-23'));
    expect(held.size).toBe(count);
    expect(held.get('police-report@veiviser')?.startDate.toString()).toBe('2027-03-29');
    put(textOf({ ...mover, arrivalDate: '2027-03-22', policeReportOn: '2027-03-25' }, '2027-03-25'));
    expect(held.size).toBe(count);
    expect(held.get('police-report@veiviser')?.summary).toMatch(/^Done: /u);
    expect(held.get('police-report@veiviser')?.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('is the same file for the same case on the same day, wherever the machine stands', () => {
    const first = textOf(mover);
    expect(textOf(mover)).toBe(first);
    expect(first).toContain('DTSTAMP:20261122T000000Z');
  });

  it.each(locales)('is whole in %s: lines that are short enough, texts that are escaped and come back', (locale) => {
    const text = textOf(mover, today, locale);
    const words = loadWords(locale);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const event = eventOf(text, 'police-report');
    expect(event.summary).toBe(words('task-police-report'));
    expect(event.description).toContain(words('task-police-report.how'));
    expect(event.description).toContain(words('where-service-centre'));
    const ids = eventsIn(text).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(eventsIn(textOf(mover)).map(({ uid }) => uid));
  });
});

it('names no last working day that has passed: on a Sunday, “today” is not two days ago', () => {
  const [sunday, family] = ['2026-11-29', { ...mover, permitStage: 'not-applied', comesWith: 'partner' } as const];
  const papers = (asOf: string) => eventOf(textOf(family, asOf), 'legalise-papers');
  expect(papers(sunday).startDate.toString()).toBe(sunday);
  expect(papers(sunday).description).not.toContain('27 November 2026');
});

it('is called a move where it is one', () => {
  const lost: Facts = {
    citizenship: ['IN'],
    currentPermit: 'skilled-worker',
    changeKind: 'lost-job',
    jobEndedOn: today,
  };
  const words = loadWords('en');
  const of = material(words, { area: change, asOf: today, walk: { path: [], facts: lost } }, lost);
  expect(calendar(of).content).toContain(`NAME:${words('calendar-title.days')}`);
  expect(textOf(mover)).toContain(`NAME:${words('calendar-title')}`);
});

describe('the paper', () => {
  it('is offered where something is due', () => {
    expect(papersFor(materialOf(mover))).toContain('calendar');
    expect(papersFor(materialOf({ citizenship: ['SE'] }))).not.toContain('calendar');
  });

  it('is a file that a calendar opens', async () => {
    const tools = { words: loadWords, raster: () => Promise.reject(new Error('A calendar has no picture')) };
    const paper = await makePaper('calendar', materialOf(mover), tools);
    expect(paper).toMatchObject({
      fileName: 'veiviser-calendar-2026-11-22.ics',
      mediaType: 'text/calendar; charset=utf-8',
    });
  });
});
