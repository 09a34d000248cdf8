import { describe, expect, test } from 'vitest';
import { isOwnExport, ownColumns, ownServiceColumns } from '../../../../shared/backlog/write/own-export';
import { readAll } from '../backlog-reading';

const headers = ownColumns.map(([header]) => header);
/** What the app wrote before it knew budgets, and before rows had ids. */
const first = headers.slice(0, headers.indexOf('Spent so far'));
const second = headers.slice(0, headers.indexOf('Second outcome'));

describe('a table of this app', () => {
  test.each([
    ['of the first version', first],
    ['of the version with budgets', second],
    ['of today', headers],
    ['in another order', headers.toReversed()],
    ['with some columns', ['Title', 'Cost', 'Bimodal ID']],
    ['with a column of one’s own', [...headers, 'Comment']],
  ])('%s is known again', (_, columns) => {
    expect(isOwnExport(columns, 'initiatives')).toBe(true);
    const { inspection } = readAll(`${columns.join(',')}\r\n${columns.map(() => '').join(',')}\r\nx\r\n`);
    expect(inspection.mapping.preset).toBe('own');
    expect(inspection.guesses.filter(({ field }) => field === null).map(({ column }) => column)).toEqual(
      columns.filter((column) => column === 'Comment'),
    );
  });

  test.each([
    ['some of its columns without ids', ['Title', 'Cost', 'Lane']],
    ['ids without titles', ['Bimodal ID', 'Cost']],
    ['the first version less a column', first.slice(1)],
  ])('is not what has %s', (_, columns) => {
    expect(isOwnExport(columns, 'initiatives')).toBe(false);
  });

  const ofServices = ownServiceColumns.map(([header]) => header);

  test.each([
    ['of today', ofServices],
    ['of before there were ids', ofServices.slice(0, ofServices.indexOf('Unchanged since'))],
    ['with some columns', ['Service', 'Cost a year', 'Bimodal ID']],
  ])('of services %s is known again, and is none of initiatives', (_, columns) => {
    expect([isOwnExport(columns, 'services'), isOwnExport(columns, 'initiatives')]).toEqual([true, false]);
    expect(readAll(`${columns.join(',')}\r\nMail\r\n`).inspection.mapping.preset).toBe('own-services');
  });

  test('of initiatives is none of services, though it has a column of them', () => {
    expect(isOwnExport(headers, 'services')).toBe(false);
  });

  test('says of a row what has no id that it was typed: what the plan would refuse is told', () => {
    const row = (id: string) => readAll(`Title,Lane,Funding,Bimodal ID\r\nA,run,full,${id}\r\n`);
    expect(row('').codes).toEqual(['funding-needs-outcome']);
    expect(row('').drafts[0]?.funding).toBe('none');
    expect(row('0198').codes).toEqual([]);
    expect(row('0198').drafts[0]?.funding).toBe('full');
  });
});
