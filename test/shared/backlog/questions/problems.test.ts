import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../../../shared/backlog/mapping';
import { emptied, leftOutFor, taken } from '../../../../shared/backlog/questions/problem-kinds';
import { expectedSentences } from '../../../../shared/words/backlog/expected-words';
import { previewDrafts } from '../../../helpers/preview-drafts';
import { readAll, settings } from '../backlog-reading';

const columns: Mapping['columns'] = [
  { column: 'Title', field: 'title' },
  { column: 'Cost', field: 'cost' },
  { column: 'Start', field: 'start' },
  { column: 'Lane', field: 'lane' },
];
const read = (rows: string) => readAll(`Title,Cost,Start,Lane\n${rows}`, { mapping: { columns } });

describe('the problem of a cell', () => {
  test('has its line and column, what was found in full and what was expected', () => {
    const long = 'to be decided by the steering committee in its next meeting or the one after that one';
    const { problems } = read(`A,${long},2027-02-31,somewhere\nB,1,soon,run\n`);
    const told = problems.map(({ line, column, found, expected, fate }) => [
      `${line} ${column}`,
      found,
      expected,
      fate,
    ]);
    expect(told).toEqual([
      ['2 Cost', long, 'amount', 'empty'],
      ['2 Lane', 'somewhere', 'lane', 'empty'],
      ['2 Start', '2027-02-31', 'quarter', 'empty'],
      ['3 Start', 'soon', 'quarter', 'empty'],
    ]);
  });

  test('says where the cell was taken all the same, and where the row was left out', () => {
    const { problems } = read(',5,,run\nA,1e300,,run\nB,1.0051,2027,run\nC,1,,run,x\nD\n');
    expect(problems.map(({ line, column, code, found, fate }) => [line, column, code, found, fate])).toEqual([
      [2, null, 'no-title', '', 'left-out'],
      [3, 'Cost', 'amount-too-large', '1e300', 'empty'],
      [4, 'Cost', 'amount-rounded', '1.0051', 'taken'],
      [4, 'Start', 'year-only', '2027', 'taken'],
      [5, null, 'cells-too-many', '', 'left-out'],
      [6, null, 'cells-missing', '', 'taken'],
    ]);
  });

  test('is gone once it is mended', () => {
    const { inspection, problems } = read('A,much,,run\n');
    expect(problems.map(({ line, column }) => [line, column])).toEqual([[2, 'Cost']]);
    const answers = { mends: [[2, 'Cost', '1200']] as [number, string, string][] };
    const mended = previewDrafts(inspection, inspection.mapping, settings, 50, {}, answers);
    expect(mended.problems).toEqual([]);
    expect(mended.drafts[0]?.cost).toBe(120_000);
  });

  test('is listed a thousand times at the most for a cause and column', () => {
    const { problems } = read(Array.from({ length: 1_200 }, (_, i) => `T${i},none yet,,run`).join('\n'));
    expect(problems.length).toBe(1_000);
  });
});

test('each expectation has words', () => {
  const expected = [emptied, taken, leftOutFor].flatMap((kinds) => Object.values(kinds));
  const words = expected.map((code) => (code === null ? 'any text' : expectedSentences[code]));
  expect(words.filter((sentence) => sentence.length < 8)).toEqual([]);
});
