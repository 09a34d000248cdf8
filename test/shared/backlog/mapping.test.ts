import { describe, expect, test } from 'vitest';
import { mappingSchema, printMapping, readMapping } from '../../../shared/backlog/mapping';
import { startImport } from '../../../shared/backlog/start-import';
import { backlogWords } from '../../../shared/words/backlog-words';
import { columnFor, readAll, settings } from './backlog-reading';

function given(json: unknown) {
  const read = readMapping(json);
  if (!read.ok) throw new Error(backlogWords(read.refusal.code, read.refusal.parameters));
  return read.mapping;
}

function refusal(json: unknown): string {
  const read = readMapping(json);
  return read.ok ? 'accepted' : backlogWords(read.refusal.code, read.refusal.parameters);
}

describe('a mapping file', () => {
  test('is read as the command line states it, and printed the same', () => {
    const json = {
      columns: {
        PlannedCost: { field: 'cost', scale: 1_000_000 },
        Project_Name: { field: 'title' },
        Agency_Code: null,
        Kind: { field: 'lane', values: { BAU: 'run', '?': null } },
        Length: { field: 'length', unit: 'months' },
      },
      encoding: 'utf-8',
      delimiter: ';',
      headerLine: 3,
      lane: 'innovate',
      outcome: 'risk',
      locale: 'de',
    };
    const mapping = given(json);
    expect(mappingSchema.parse(mapping)).toEqual(mapping);
    expect(JSON.parse(JSON.stringify(printMapping(mapping)))).toEqual(json);
  });

  test.each([
    [{ columns: { A: { field: 'price' } } }, 'The mapping sends “A” to “price”, which is not a field.'],
    [
      { columns: { A: { field: 'cost' }, B: { field: 'cost' } } },
      'Both “A” and “B” are mapped to cost. Choose one of them.',
    ],
    [{ columns: { A: { field: 'tags' }, B: { field: 'tags' } } }, 'accepted'],
    [
      { columns: { Kind: { field: 'lane', values: { BAU: 'mars' } } } },
      'The mapping takes “BAU” in “Kind” for “mars”, which is nothing that lane can be.',
    ],
    [
      { columns: { A: { field: 'title', values: { x: 'run' } } } },
      'The mapping takes “x” in “A” for “run”, which is nothing that title can be.',
    ],
    [
      { columns: { A: 'title' } },
      'The mapping cannot be read: “A” is neither null nor an object with a “field”.',
    ],
    [
      { columns: { A: { field: 'cost', scale: 'millions' } } },
      'The mapping cannot be read: A: scale: a number such as 1, 1000 or 1000000 is needed.',
    ],
    [
      { columns: {}, locale: 'German!' },
      'The mapping cannot be read: locale: a language such as en-GB or de-DE is needed.',
    ],
    [{ columns: {}, locale: 'de-DE' }, 'accepted'],
    [null, 'The mapping cannot be read: it is not an object.'],
    [{ columns: [] }, 'The mapping cannot be read: “columns” is not an object.'],
    [{}, 'The mapping cannot be read: “columns” is not an object.'],
  ])('%j: %s', (json, words) => {
    expect(refusal(json)).toBe(words);
  });

  test.each([
    { columns: {}, colour: 'red' },
    { columns: { A: { field: 'cost', scale: 250 } } },
    { columns: { A: { field: 'cost', scale: 0 } } },
    { columns: { A: { field: 'cost', unit: 'decades' } } },
    { columns: { A: 'cost' } },
    { columns: { A: { field: 'lane', values: ['run'] } } },
    { columns: {}, lane: 'fast' },
    { columns: {}, delimiter: ';;' },
    { columns: {}, headerLine: -1 },
    null,
    'mapping',
  ])('%j cannot be read', (json) => {
    expect(refusal(json)).toContain('The mapping cannot be read');
  });

  test('that names a column the file lacks is refused with that name', () => {
    const { inspection } = readAll('Title,Cost\nA,1\n', {
      mapping: given({ columns: { Titel: { field: 'title' } } }),
    });
    expect(inspection.refusal).toEqual({
      line: null,
      column: 'Titel',
      code: 'column-missing',
      parameters: { column: 'Titel' },
    });
    const started = startImport(readAll('Title\nA\n').inspection, given({ columns: { X: null } }), settings);
    expect(started.ok ? 'started' : started.refusal.code).toBe('column-missing');
  });

  test('without a title is refused', () => {
    expect(
      readAll('Title,Cost\nA,1\n', {}, given({ columns: { Cost: { field: 'cost' } } })).refusal?.code,
    ).toBe('no-title-column');
  });

  test('sets what the file is, what rows get that say nothing, and what cells stand for', () => {
    const mapping = given({
      columns: {
        Name: { field: 'title' },
        Kind: { field: 'lane', values: { BAU: 'run', '?': null } },
        Sum: { field: 'cost', scale: 1000 },
      },
      delimiter: '|',
      headerLine: 2,
      lane: 'innovate',
      outcome: 'efficiency',
    });
    const { drafts, codes, inspection } = readAll(
      'a report|\nName|Kind|Sum|More\nA|BAU|1,5|x\nB|?|2|y\nC||3|z\n',
      { mapping },
    );
    expect(drafts.map(({ title, lane, outcome, cost }) => [title, lane, outcome, cost])).toEqual([
      ['A', 'run', 'efficiency', 150000],
      ['B', 'innovate', 'efficiency', 200000],
      ['C', 'innovate', 'efficiency', 300000],
    ]);
    expect(codes).toEqual(['rows-above-header', 'columns-unused']);
    expect(inspection.mapping.columns.map(({ column, field }) => [column, field])).toEqual([
      ['Name', 'title'],
      ['Kind', 'lane'],
      ['Sum', 'cost'],
      ['More', null],
    ]);
  });
});

describe('foreign names', () => {
  test('like __proto__ are columns and values like any other, and change no object', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
    const text = `Title,Labels,${names.join(',')}\nA,x,${names.join(',')}\n`;
    const { inspection, created } = readAll(text);
    expect(created).toBe(1);
    expect(inspection.headers).toEqual(['Title', 'Labels', ...names]);
    const json: unknown = JSON.parse(
      `{"columns":{"Title":{"field":"title"},"__proto__":{"field":"tags"},"constructor":{"field":"lane","values":{"constructor":"run","__proto__":"innovate"}},"toString":null}}`,
    );
    const mapping = given(json);
    expect(mapping.columns.map(({ column }) => column)).toEqual([
      'Title',
      '__proto__',
      'constructor',
      'toString',
    ]);
    const [draft] = readAll(text, {}, mapping).drafts;
    expect(draft).toMatchObject({ tags: ['__proto__'], lane: 'run' });
    expect(JSON.parse(JSON.stringify(printMapping(mapping)))).toEqual(json);
    expect(structuredClone(mapping)).toEqual(mapping);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('the app’s own guess', () => {
  test.each([
    ['Titel;Kosten;Beginn;Fachverantwortlicher', ['title', 'cost', 'start', 'businessOwner']],
    ['Titre;Coût total;Date de début;Responsable métier', ['title', 'cost', 'start', 'businessOwner']],
    ['Título;Coste total;Fecha de inicio;Estado', ['title', 'cost', 'start', 'status']],
    ['Nome;Orçamento;Data de início;Situação', ['title', 'cost', 'start', 'status']],
    ['project_name;planned_cost;start_date;run_cost', ['title', 'cost', 'start', 'runCost']],
    ['ProjectName;PlannedCost (k€);StartDate;BusinessUnit', ['title', 'cost', 'start', 'businessUnit']],
  ])('knows %s', (header, fields) => {
    const { inspection } = readAll(`${header}\n;;;\n`);
    expect(inspection.mapping.columns.map(({ field }) => field)).toEqual(fields);
  });

  test.each([
    ['Cost ($ M)', 1_000_000],
    ['Cost (£m)', 1_000_000],
    ['Cost k€', 1_000],
    ['Cost in thousands', 1_000],
    ['Kosten (TEUR)', 1_000],
    ['Kosten in Mio. €', 1_000_000],
    ['Budget USD bn', 1_000_000_000],
    ['Cost', 1],
    ['Cost (EUR)', 1],
  ])('reads the scale of “%s” from the header', (header, scale) => {
    const { inspection } = readAll(`Title;${header}\nA;5\n`);
    expect(inspection.guesses[1]).toMatchObject({ field: 'cost', scale, scaleUncertain: false });
  });

  test('does not take a cost variance for the cost, nor an id for a text, nor days after a date for a start', () => {
    const { inspection } = readAll(
      'Title,Cost_Variance,Business_Case_ID,Start_days_after_2000\nA,0.5,7,4291\nB,1.5,8,4292\n',
    );
    expect(inspection.mapping.columns.map(({ field }) => field)).toEqual(['title', null, null, null]);
  });

  test('takes a key only where it tells the rows apart', () => {
    const { inspection } = readAll('ID,Project ID,Title\n1,10,A\n1,11,B\n1,12,C\n');
    expect(columnFor(inspection, 'sourceKey')).toBe('Project ID');
  });

  test('finds a title by content where no name says it', () => {
    const { inspection } = readAll('Foo,Bar\nMove the archive,17\nRenew licences,18\n');
    expect(inspection.guesses[0]).toMatchObject({ field: 'title', reason: 'content' });
  });
});
