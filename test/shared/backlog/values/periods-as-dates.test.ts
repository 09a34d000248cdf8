import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInColumn } from '../../../../shared/backlog/mapping/column-date';
import { dateOf } from '../../../../shared/backlog/values/read-date';
import { lastDayOfNotice, noticePeriodOf } from '../../../../shared/backlog/values/read-notice';
import { columnFor, readAll, settings } from '../backlog-reading';

describe('dates as people shorten them', () => {
  test.each([
    ['1. HJ 2027', 1],
    ['1.HJ.2027', 1],
    ['2HJ27', 2],
    ['H2 2027', 2],
  ])('%s is half a year', (text, half) => {
    expect(dateOf(text)).toEqual({ kind: 'half', year: 2027, half });
  });

  test.each([
    ['3.27', { kind: 'about', year: 2027, month: 3 }],
    ['03.27', { kind: 'about', year: 2027, month: 3 }],
    ['202703', { kind: 'about', year: 2027, month: 3 }],
    ['1798761600', { kind: 'day', year: 2027, month: 1, day: 1 }],
  ])('%s is one where dates stand, and a number elsewhere', (text, read) => {
    expect(dateInColumn(text)).toEqual(read);
    expect(dateOf(text)).toBeNull();
  });

  test.each(['3.12', '13.27', '3.09', '0.27', '0123456789', '9999999999'])(
    '%s is none even there',
    (text) => {
      expect(dateInColumn(text)).toBeNull();
    },
  );

  test('stand in columns that are called so', () => {
    const { drafts, inspection } = readAll(
      'Title,Start,End\nA,3.27,12.27\nB,1. HJ 2027,2. HJ 2027\nC,Q1-Q3 2027,\nD,1798761600,1814313600\n',
    );
    expect(columnFor(inspection, 'start')).toBe('Start');
    expect(drafts.map(({ startQuarter, lengthQuarters }) => [startQuarter, lengthQuarters])).toEqual([
      [2027 * 4, 4],
      [2027 * 4, 4],
      [2027 * 4, 3],
      [2027 * 4, 2],
    ]);
  });

  test('amounts with two decimals stay amounts', () => {
    const { drafts } = readAll('Title,Cost\nA,3.27\nB,1.25\nC,12.50\n');
    expect(drafts.map(({ cost }) => cost)).toEqual([327, 125, 1250]);
  });
});

describe('a day that only its year or quarter is known of', () => {
  const services = (rows: string, firstMonth = 1) =>
    readAll(`Service,Annual cost,Sunset\n${rows}`, {
      settings: { ...settings, fiscalYearFirstMonth: firstMonth },
    });

  test('is the last one in it where something ends, and that is told', () => {
    const { services: read, warnings } = services('A,1,2028\nB,1,Q2 2027\nC,1,H1 2027\nD,1,202702\n');
    expect(read.map(({ sunset }) => sunset)).toEqual([
      '2028-12-31',
      '2027-06-30',
      '2027-06-30',
      '2027-02-28',
    ]);
    expect(warnings.filter(({ code }) => code === 'day-of-period')).toHaveLength(4);
    expect(warnings).toContainEqual({
      line: 2,
      column: 'Sunset',
      code: 'day-of-period',
      parameters: { text: '2028', day: '2028-12-31' },
    });
  });

  test('goes by the fiscal year', () => {
    expect(services('A,1,2028\nB,1,Q2 2028\n', 4).services.map(({ sunset }) => sunset)).toEqual([
      '2028-03-31',
      '2027-09-30',
    ]);
  });
});

describe('a period of notice', () => {
  test.each([
    ['Service,Annual cost,Contract end,Notice period\n', '3 months', '2028-12-31', '2028-09-30'],
    ['Anwendung,Kosten pro Jahr,Vertragsende,Kündigungsfrist\n', '3 Monate', '31.12.2028', '2028-09-30'],
    [
      'Anwendung,Kosten pro Jahr,Vertragsende,Kündigungsfrist\n',
      '6 Wochen zum Quartalsende',
      '31.12.2028',
      '2028-11-19',
    ],
    ['Application,Coût annuel,Fin de contrat,Préavis\n', '90 jours', '31/12/2028', '2028-10-02'],
    ['Service,Annual cost,Contract end,Notice period (months)\n', '6', '2028-08-31', '2028-02-29'],
  ])('%s%s is taken off the end of the contract', (header, period, end, notice) => {
    const { services, warnings } = readAll(`${header}SAP,100,${end},${period}\n`);
    expect(services[0]?.noticeDate).toBe(notice);
    expect(warnings.find(({ code }) => code === 'notice-from-period')?.parameters).toEqual({ count: 1 });
  });

  test('without an end of the contract gives no date, which is told; a date beside periods is one', () => {
    const { services, warnings } = readAll(
      'Service,Annual cost,Contract end,Notice period\nA,1,,3 months\nB,1,2028-12-31,3 months\nC,1,2028-12-31,2028-05-01\nD,1,2028-12-31,soon\n',
    );
    expect(services.map(({ noticeDate }) => noticeDate)).toEqual([null, '2028-09-30', '2028-05-01', null]);
    expect(warnings.map(({ line, code }) => [line, code])).toEqual(
      expect.arrayContaining([
        [2, 'notice-without-contract'],
        [5, 'day-unreadable'],
      ]),
    );
  });

  test('never gives a day after the end, and months keep the last day of a month', () => {
    const unit = fc.constantFrom('days' as const, 'weeks' as const, 'months' as const, 'years' as const);
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.nat(60), unit, (end, number, of) => {
        const notice = lastDayOfNotice(end, { number, unit: of });
        expect(notice <= end).toBe(true);
        expect(new Date(notice).toISOString().slice(0, 10)).toBe(notice);
      }),
    );
    expect(lastDayOfNotice('2028-02-29', { number: 1, unit: 'months' })).toBe('2028-01-31');
    expect(lastDayOfNotice('2028-03-30', { number: 1, unit: 'months' })).toBe('2028-02-29');
    expect(noticePeriodOf('3', null)).toBeNull();
    expect(noticePeriodOf('2 hours', null)).toBeNull();
  });
});

describe('work in months of a person', () => {
  test.each([
    ['100 pm', 2000],
    ['12 PM', 240],
    ['3 person months', 60],
    ['2 Personenmonate', 40],
    ['4 mois-homme', 80],
    ['1.5 persona-mes', 30],
    ['5 PT', 5],
    ['2 weeks', 10],
  ])('%s is %d days', (effort, days) => {
    const { drafts } = readAll(`Title,Team,Effort\nA,Web,${effort}\n`);
    expect(drafts[0]?.effort).toEqual([{ team: 'Web', days }]);
  });

  test('is told', () => {
    expect(readAll('Title,Team,Effort\nA,Web,100 pm\nB,Web,3 pm\n').warnings).toContainEqual({
      line: 2,
      column: 'Effort',
      code: 'effort-months',
      parameters: { count: 2 },
    });
  });
});

describe('what Planview calls requested', () => {
  const read = (extra: string, cells: string) =>
    readAll(
      `Work ID,Work Name,Work Description,Requested Start,Requested Finish${extra}\n1,A,x,2027-01-01,2027-09-30${cells}\n`,
    ).drafts[0];

  test('is the plan where nothing else is, else when it is needed', () => {
    expect(read('', '')).toMatchObject({ startQuarter: 2027 * 4, lengthQuarters: 3, neededBy: null });
    expect(read(',Schedule Start,Schedule Finish', ',2027-04-01,2027-12-31')).toMatchObject({
      startQuarter: 2027 * 4 + 1,
      lengthQuarters: 3,
      neededBy: '2027-09-30',
    });
  });
});
