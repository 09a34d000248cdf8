import { describe, expect, test } from 'vitest';
import { columnFor, readAll } from './backlog-reading';

const told = (content: string) =>
  readAll(content).warnings.map(({ line, column, code }) => [line, column, code]);

describe('what could be read as something else is told', () => {
  test('a first day of the calendar is no start and no day, however it is written', () => {
    const content =
      'Title,Start,Needed by\nA,1/1/1900,01.01.1970\nB,01/01/1970,1900-01-01\nC,2027-04-01,2027-06-30\n';
    const { drafts } = readAll(content);
    expect(drafts.map(({ startQuarter, neededBy }) => [startQuarter, neededBy])).toEqual([
      [null, null],
      [null, null],
      [2027 * 4 + 1, '2027-06-30'],
    ]);
    expect(told(content)).toEqual([
      [2, 'Start', 'date-placeholder'],
      [2, 'Needed by', 'date-placeholder'],
      [3, 'Start', 'date-placeholder'],
      [3, 'Needed by', 'date-placeholder'],
    ]);
  });

  test('what a failed formula left is no title and no text', () => {
    const content =
      'Key,Title,Description,Cost\nK1,#NAME?,#REF!,5\n,#VALUE!,x,6\nK3,#hashtag campaign,# 1 on the list,7\n';
    const { drafts, leftOut } = readAll(content);
    expect(drafts.map(({ title, description }) => [title, description])).toEqual([
      ['K1', ''],
      ['#hashtag campaign', '# 1 on the list'],
    ]);
    expect(leftOut.map(({ line, code }) => [line, code])).toEqual([[3, 'no-title']]);
    expect(told(content)).toEqual([
      [2, 'Title', 'formula-failed'],
      [2, 'Title', 'title-from-key'],
      [2, 'Description', 'formula-failed'],
      [3, 'Title', 'formula-failed'],
    ]);
  });

  test.each([
    'Priority (5 = highest)',
    'Priorität (10 = hoch)',
    'Rank (higher is better)',
    'Rang, höher ist besser',
    'Ranking (descending)',
  ])('%s counts the other way round and is left to the user', (header) => {
    const { inspection, drafts, codes } = readAll(`Title,"${header}",Cost\nA,5,1\nB,1,2\n`);
    expect(columnFor(inspection, 'rank')).toBeUndefined();
    expect(columnFor(inspection, 'priority')).toBeUndefined();
    expect(drafts.map(({ rank }) => rank)).toEqual([null, null]);
    expect(codes).toContain('columns-unused');
  });

  test.each(['Priority (1 = highest)', 'Rank (lower is better)', 'Priority'])('%s does not', (header) => {
    const { drafts } = readAll(`Title,"${header}",Cost\nA,5,1\nB,1,2\n`);
    expect(drafts.map(({ rank }) => rank)).toEqual([5, 1]);
  });

  test('a header is found below any number of blank lines', () => {
    const { inspection, drafts } = readAll(
      `${'\n'.repeat(60)}Portfolio 2027\n\nTitle,Cost,Start\nA,10,2027-01-01\n`,
    );
    expect(inspection.headerLine).toBe(63);
    expect(drafts).toMatchObject([{ title: 'A', cost: 1_000 }]);
  });
});

test('labels that boards begin with are known without their tool; yearly costs may be written with a stroke', () => {
  const { drafts, inspection } = readAll('Projekt;Status;Betriebskosten/Jahr\nA;Working on it;1.200,00\n');
  expect(columnFor(inspection, 'runCost')).toBe('Betriebskosten/Jahr');
  expect(drafts).toMatchObject([{ status: 'delivering', runCost: 120_000 }]);
});

test('a list of ServiceNow without the columns of its demands is known by those that each of its tables has', () => {
  const { inspection, drafts } = readAll(
    'number,short_description,state,assignment_group,sys_created_on,planned_start_date,planned_end_date,cost,business_unit\nDMND0001001,"Zero trust, phase 2",Qualified,Network,2026-09-03 09:05:00,2027-01-04,2027-06-30,1200000,Group IT\n',
  );
  expect(inspection.mapping.preset).toBe('servicenow');
  expect(drafts).toMatchObject([
    {
      sourceKey: 'DMND0001001',
      title: 'Zero trust, phase 2',
      businessUnit: 'Group IT',
      startQuarter: 2027 * 4,
      lengthQuarters: 2,
      cost: 120_000_000,
    },
  ]);
});
