import { describe, expect, test } from 'vitest';
import { printMapping, readMapping } from '../../../../shared/backlog/mapping';
import { sampleColumn } from '../../../../shared/backlog/mapping/column-sample';
import { likelyKind, withOwnFields } from '../../../../shared/backlog/mapping/mapped-own';
import { ownFieldColumns } from '../../../../shared/backlog/mapping/own-field-columns';

function kindOf(header: string, cells: readonly string[]): string {
  const rows = cells.map((cell, line) => ({ line, cells: [cell], flaw: null }));
  return likelyKind(header, sampleColumn(rows, 0, 2));
}

test.each([
  ['day', 'Renewal', ['2027-01-31', '2027-02-28']],
  ['number', 'Licences', ['12', '7.5']],
  ['money', 'Licence budget', ['12', '7.5']],
  ['money', 'Licences (k€)', ['12', '7.5']],
  ['choice', 'Tier', ['Gold', 'Silver', 'Gold', 'Silver']],
  ['text', 'Vendor', ['Acme', 'Bcme', 'Ccme']],
  ['text', 'Empty', ['', '']],
])('a new field is guessed to hold a %s: %s', (kind, header, cells) => {
  expect(kindOf(header, cells)).toBe(kind);
});

describe('the header of a field', () => {
  const headersOf = (...names: string[]) =>
    ownFieldColumns(
      names.map((name, place) => ({ id: `f${place}`, name, kind: 'text', choices: [], weight: 0, place })),
    ).map(({ header }) => header);

  test('is its name, and says that it is a field of one’s own where a column of the app is called so', () => {
    expect(headersOf('Vendor', 'Cost', 'Cost (own field)', 'Description (2)')).toEqual([
      'Vendor',
      'Cost (own field)',
      'Cost (own field) (own field)',
      'Description (2) (own field)',
    ]);
  });

  test('is nothing that a spreadsheet would run, and never empty', () => {
    expect(headersOf('=1+1', ' ', '<b>')).toEqual(["'=1+1", '(own field)', '(own field) (own field)']);
  });
});

test('a mapping file names a field of one’s own, and says so again when it is printed', () => {
  const json = { columns: { Title: { field: 'title' }, Vendor: { field: 'own', own: { name: 'Vendor' } } } };
  const read = readMapping(json);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  expect(JSON.parse(JSON.stringify(printMapping(read.mapping)))).toEqual(json);
  const vendor = { id: 'v', name: 'vendor', kind: 'choice', choices: ['A'], weight: 0, place: 0 } as const;
  const known = withOwnFields(read.mapping, [{ ...vendor, choices: ['A'] }], () => 'new');
  expect(known.columns[1]?.own).toEqual({ id: 'v', name: 'vendor', kind: 'choice' });
  const made = withOwnFields(read.mapping, [], () => 'new');
  expect(made.columns[1]?.own).toEqual({ id: 'new', name: 'Vendor', kind: 'text' });
});
