import { describe, expect, test } from 'vitest';
import { readAll } from './backlog-reading';

describe('a column that only its words made what it is', () => {
  test('states no outcome: its rows are assumed, and told with their number', () => {
    const { drafts, warnings } = readAll(
      'Title,Category\nA1,Security\nB2,Growth\nC3,Savings\nD4,\nE5,Growth\n',
    );
    expect(drafts.map(({ outcome, outcomeAssumed }) => [outcome, outcomeAssumed])).toEqual([
      ['risk', true],
      ['revenue', true],
      ['efficiency', true],
      [null, false],
      ['revenue', true],
    ]);
    expect(warnings).toContainEqual({
      line: 2,
      column: 'Category',
      code: 'outcome-by-content',
      parameters: { count: 4 },
    });
  });

  test('states no lane and no status either', () => {
    const { drafts, warnings } = readAll(
      'Title,Strategy,Outlook\nA1,Grow,New\nB2,Transform,Open\nC3,Grow,Closed\n',
    );
    expect(drafts.map(({ lane, laneBasis, status }) => [lane, laneBasis, status])).toEqual([
      ['innovate', 'words', 'proposed'],
      ['innovate', 'words', 'proposed'],
      ['innovate', 'words', 'live'],
    ]);
    expect(warnings.map(({ column, code, parameters }) => [column, code, parameters.count])).toEqual([
      ['Strategy', 'lane-by-content', 3],
      ['Outlook', 'status-by-content', 3],
    ]);
  });

  test('states what it says once the mapping names it', () => {
    const mapping = {
      columns: [
        { column: 'Title', field: 'title' as const },
        { column: 'Strategy', field: 'lane' as const },
      ],
    };
    const { drafts, codes } = readAll('Title,Strategy\nA1,Grow\n', { mapping });
    expect(drafts[0]).toMatchObject({ lane: 'innovate', laneBasis: 'stated' });
    expect(codes).toEqual([]);
  });

  test('is marked in the mapping, so that a mapping kept for next month assumes the same', () => {
    const { inspection } = readAll('Title,Strategy,Lane\nA1,Security,run\nB2,Growth,run\n');
    expect(inspection.mapping.columns.map(({ field, assumed }) => [field, assumed])).toEqual([
      ['title', undefined],
      ['outcome', true],
      ['lane', undefined],
    ]);
  });
});

test('one lane for all rows is nobody’s word about this one', () => {
  const columns = [
    { column: 'Title', field: 'title' as const },
    { column: 'Lane', field: 'lane' as const },
  ];
  const { drafts } = readAll('Title,Lane\nA1,run\nB2,\n', { mapping: { columns, lane: 'innovate' } });
  expect(drafts.map(({ lane, laneBasis }) => [lane, laneBasis])).toEqual([
    ['run', 'stated'],
    ['innovate', 'mapped'],
  ]);
});

describe('ids that a spreadsheet has shortened', () => {
  test('are named in the key of the rows and are no key, since they may be of several', () => {
    const { drafts, warnings } = readAll(
      'Task ID,Name\n1.21143E+15,Printer fleet\n1.21143E+15,Meeting rooms\n',
    );
    expect(drafts.map(({ title, sourceKey }) => [title, sourceKey])).toEqual([
      ['Printer fleet', ''],
      ['Meeting rooms', ''],
    ]);
    expect(warnings.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 'Task ID', 'key-damaged'],
      [3, 'Task ID', 'key-damaged'],
    ]);
  });

  test('are named whatever becomes of their column', () => {
    const { warnings } = readAll(
      'Key,Name,Parent task ID,Cost\nK-1,A,"1,2E+14",1.5E+3\nK-2,B,1.21E+15,2\nK-3,C,77,3\n',
    );
    expect(warnings).toContainEqual({
      line: 2,
      column: 'Parent task ID',
      code: 'keys-damaged',
      parameters: { key: '1,2E+14', count: 2 },
    });
  });

  test('still name a row that has no title', () => {
    expect(readAll('ID,Title\n1.2E+15,\n').drafts.map(({ title }) => title)).toEqual(['1.2E+15']);
  });
});

test('a key by its name stays the key where some repeat, and the repeated ones are named', () => {
  const { drafts, warnings } = readAll('Key,Title\nA-1,One\nA-2,Two\nA-2,Three\nA-3,Four\n');
  expect(drafts.map(({ sourceKey }) => sourceKey)).toEqual(['A-1', 'A-2', 'A-2', 'A-3']);
  expect(warnings).toEqual([
    { line: 4, column: 'Key', code: 'key-twice', parameters: { key: 'A-2', first: 3 } },
  ]);
});
