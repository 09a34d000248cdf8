import { describe, expect, test } from 'vitest';
import { noChoices, withColumn, withForm, withTable } from '../../../renderer/features/import/choices';
import { columnViews, openScales, readingOf } from '../../../renderer/features/import/column-views';
import type { BacklogInspection } from '../../../shared/contract/imports';

const guessed = {
  reason: 'name',
  scale: 1,
  scaleUncertain: false,
  suggestedScale: null,
  unit: null,
  unitUncertain: false,
} as const;

/** A file as the engine found it: a title, a cost whose scale nothing states, and two columns that nobody knew. */
const found: BacklogInspection = {
  encoding: 'utf-8',
  encodings: [],
  delimiter: ',',
  lineEnds: 'LF',
  sheets: [],
  sheet: null,
  transposed: false,
  quoting: 'double',
  lineIs: 'line',
  headerLine: 1,
  headers: ['Name', 'PlannedCost', 'Spend', 'Run ($ M)'],
  sample: [
    { line: 2, cells: ['Till', '0.179', '12.3456', '1.5'] },
    { line: 3, cells: ['Till', '1.8205', '0.7512', ''] },
    { line: 4, cells: ['Shop', '2.0', '3.1415', '2'] },
  ],
  mapping: { columns: [] },
  guesses: [
    { ...guessed, column: 'Name', field: 'title' },
    { ...guessed, column: 'PlannedCost', field: 'cost', scaleUncertain: true, suggestedScale: 1_000_000 },
    { ...guessed, column: 'Spend', field: null, reason: null },
    { ...guessed, column: 'Run ($ M)', field: null, reason: null },
  ],
  remarks: [],
  remembered: null,
  refusal: null,
};

const views = (choices = noChoices) => columnViews(found, choices, 'EUR');
const view = (column: string, choices = noChoices) => views(choices).find((one) => one.column === column);

describe('a column that becomes a field of one’s own', () => {
  const own = { id: 'v', name: 'Vendor budget', kind: 'money' } as const;
  const said = withColumn(noChoices, 'Spend', { field: 'own', own });

  test('is asked for its scale where it is money, and says in the mapping which field it is', () => {
    expect(openScales(views(said)).map(({ column }) => column)).toEqual(['PlannedCost', 'Spend']);
    const scaled = withColumn(said, 'Spend', { scale: 1_000 });
    const { mapping } = readingOf({}, found, views(scaled), scaled, 'initiatives');
    expect(mapping?.columns[2]).toEqual({ column: 'Spend', field: 'own', scale: 1_000, own });
  });

  test('leaves it to another column that becomes the same, but not to one that becomes another', () => {
    const same = withColumn(said, 'Name', { field: 'own', own });
    expect(view('Spend', same)?.field).toBeNull();
    const other = withColumn(said, 'Name', { field: 'own', own: { ...own, id: 'w', name: 'Other' } });
    expect(view('Spend', other)?.field).toBe('own');
  });
});

describe('a column of a month', () => {
  const monthly = {
    ...found,
    guesses: [...found.guesses, { ...guessed, column: 'Fee per month', field: null, reason: null }],
  };
  const of = (field: 'runCost' | 'cost') =>
    columnViews(monthly, withColumn(noChoices, 'Fee per month', { field }), 'EUR').at(-1)?.more.per;

  test('is taken for the year where it becomes what the plan has by the year', () => {
    expect(of('runCost')).toBe('month');
    expect(of('cost')).toBeUndefined();
  });
});

describe('columns', () => {
  test('each shows its first two different cells', () => {
    expect(view('Name')?.samples).toEqual(['Till', 'Shop']);
  });

  test('a scale that nothing states stays open until it is answered', () => {
    expect(openScales(views()).map(({ column }) => column)).toEqual(['PlannedCost']);
    const answered = withColumn(noChoices, 'PlannedCost', { scale: 1 });
    expect(openScales(views(answered))).toEqual([]);
    expect(view('PlannedCost', answered)?.scale).toBe(1);
  });

  test('a field that is given to another column is taken from the one that had it', () => {
    const chosen = withColumn(noChoices, 'Spend', { field: 'cost' });
    expect(view('Spend', chosen)?.field).toBe('cost');
    expect(view('PlannedCost', chosen)?.field).toBeNull();
    const back = withColumn(chosen, 'PlannedCost', { field: 'cost' });
    expect(view('Spend', back)?.field).toBeNull();
    expect(view('PlannedCost', back)).toMatchObject({ field: 'cost', reason: 'name' });
  });

  test('a column that only the user took for money is asked about its scale as well', () => {
    const chosen = withColumn(noChoices, 'Spend', { field: 'runCost' });
    expect(view('Spend', chosen)).toMatchObject({ scale: null, suggestedScale: 1_000_000, reason: 'chosen' });
  });

  test('a scale in the header is taken without asking', () => {
    const chosen = withColumn(noChoices, 'Run ($ M)', { field: 'runCost' });
    expect(view('Run ($ M)', chosen)?.scale).toBe(1_000_000);
  });

  test('several columns may become tags', () => {
    const chosen = withColumn(withColumn(noChoices, 'Spend', { field: 'tags' }), 'PlannedCost', {
      field: 'tags',
    });
    expect(views(chosen).filter(({ field }) => field === 'tags')).toHaveLength(2);
  });
});

describe('the reading', () => {
  test('carries all that was said', () => {
    let choices = withForm(noChoices, { delimiter: ';' });
    choices = withColumn(choices, 'PlannedCost', { scale: 1_000 });
    choices = withTable(choices, { lane: 'run', outcome: 'risk', locale: 'de-DE' });
    expect(readingOf(choices.form, null, views(choices), choices, 'initiatives')).toEqual({
      delimiter: ';',
      mapping: {
        columns: [
          { column: 'Name', field: 'title' },
          { column: 'PlannedCost', field: 'cost', scale: 1_000 },
          { column: 'Spend', field: null },
          { column: 'Run ($ M)', field: null },
        ],
        lane: 'run',
        outcome: 'risk',
        locale: 'de-DE',
      },
    });
  });

  test('another delimiter makes the header be looked for anew, another header keeps the delimiter', () => {
    const header = withForm(withForm(noChoices, { delimiter: ';' }), { headerLine: 4 });
    expect(header.form).toEqual({ delimiter: ';', headerLine: 4 });
    expect(withForm(header, { encoding: 'utf-16le' }).form).toEqual({ delimiter: ';', encoding: 'utf-16le' });
  });
});
