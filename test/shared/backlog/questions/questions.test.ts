import { describe, expect, test } from 'vitest';
import type { MappedColumn } from '../../../../shared/backlog/mapping';
import type { Answers } from '../../../../shared/backlog/questions/answers';
import type { ImportSettings } from '../../../../shared/backlog/types';
import { inspect } from '../../../helpers/inspect';
import { previewDrafts } from '../../../helpers/preview-drafts';
import { bytesOf, decode, settings } from '../backlog-reading';

interface Options {
  readonly settings?: ImportSettings;
  readonly columns?: Readonly<Record<string, Partial<MappedColumn>>>;
  readonly answers?: Answers;
}

function read(text: string, options: Options = {}) {
  const used = options.settings ?? settings;
  const inspection = inspect(bytesOf(text), { decode, settings: used });
  const columns = inspection.mapping.columns.map((column) => ({
    ...column,
    ...options.columns?.[column.column],
  }));
  const mapping = { ...inspection.mapping, columns };
  return previewDrafts(inspection, mapping, used, 10_000, {}, options.answers);
}

const costsOf = (reading: ReturnType<typeof read>) => reading.drafts.map(({ cost }) => cost);

describe('a money column that can be read two ways', () => {
  const text = 'Title;Cost\nA;1.234\nB;2.000\nC;3.500\n';

  test('is asked about; until it is answered the marks are taken to group thousands, told', () => {
    const asked = read(text);
    expect(asked.questions).toEqual([{ kind: 'decimal', column: 'Cost', example: '1.234', suggested: ',' }]);
    expect(costsOf(asked)).toEqual([123_400, 200_000, 350_000]);
    expect(asked.warnings.map(({ code }) => code)).toEqual(['number-format-ambiguous']);
  });

  test('is read as the answer says, whatever it suggests', () => {
    const told = read(text, { columns: { Cost: { decimal: '.' } } });
    expect(costsOf(told)).toEqual([123, 200, 350]);
    // Three decimals are then what is odd.
    expect(told.questions).toEqual([{ kind: 'scale', column: 'Cost', suggested: 1_000_000 }]);
    const millions = read(text, { columns: { Cost: { decimal: '.', scale: 1_000_000 } } });
    expect(millions.questions).toEqual([]);
    expect(costsOf(millions)).toEqual([123_400_000, 200_000_000, 350_000_000]);
  });

  test('asks by the locale where its cells have both marks or are millions', () => {
    const both = 'Title;Cost\nA;1.234\nB;2,000\n';
    expect(read(both).questions).toMatchObject([{ kind: 'decimal', suggested: '.' }]);
    expect(read(both, { settings: { ...settings, locale: 'de' } }).questions).toMatchObject([
      { kind: 'decimal', suggested: ',' },
    ]);
    expect(read('Title;Cost (£m)\nA;1.234\nB;2.000\n').questions).toMatchObject([{ suggested: '.' }]);
  });

  test('suggests the mark of the other columns', () => {
    expect(read('Title;Cost;Run cost\nA;1.500;2.75\n').questions).toMatchObject([
      { kind: 'decimal', column: 'Cost', suggested: '.' },
    ]);
  });

  test('names the cells that do not fit the answer', () => {
    const told = read('Title;Cost\nA;1.25\nB;2,5\n', { columns: { Cost: { decimal: ',' } } });
    expect(costsOf(told)).toEqual([null, 250]);
    expect(told.warnings.map(({ code }) => code)).toEqual(['number-format-mixed', 'amount-unreadable']);
  });
});

describe('a column of dates that can be read two ways', () => {
  const starts = (reading: ReturnType<typeof read>) =>
    reading.questions.map((question) => (question.kind === 'day-order' ? question.suggested : question.kind));

  test('suggests what the other date columns show', () => {
    expect(starts(read('Title,Start,End\nA,03/04/2027,25/12/2027\n'))).toEqual(['day-month']);
    expect(starts(read('Title,Start,End\nA,03/04/2027,12/25/2027\n'))).toEqual(['month-day']);
  });

  test('else day before month where amounts have a comma or headers are of such a language, else the locale', () => {
    expect(starts(read('Title;Start;Cost\nA;03/04/2027;12,50\n'))).toEqual(['day-month']);
    expect(starts(read('Titel;Beginn\nA;03/04/2027\n'))).toEqual(['day-month']);
    expect(starts(read('Title,Start\nA,03/04/2027\n'))).toEqual(['month-day']);
    const british = { ...settings, locale: 'en-GB' };
    expect(starts(read('Title,Start\nA,03/04/2027\n', { settings: british }))).toEqual(['day-month']);
  });

  test('is read as the answer says', () => {
    const told = read('Title,Start\nA,03/08/2027\n', { columns: { Start: { dayOrder: 'day-month' } } });
    expect(told.questions).toEqual([]);
    expect(told.drafts[0]?.startQuarter).toBe(2027 * 4 + 2);
  });
});

test('lengths without a unit and values that are not known are asked about', () => {
  const { questions } = read('Title,Length,Status\nA,6,Nirvana\nB,9,Done\nC,3,Limbo\nD,2,Nirvana\n');
  expect(questions).toEqual([
    { kind: 'unit', column: 'Length', suggested: 'months' },
    { kind: 'values', column: 'Status', field: 'status', unknown: 2 },
  ]);
  const values: [string, string | null][] = [
    ['Stuck', 'delivering'],
    ['Limbo', null],
  ];
  const told = read('Title,Status\nA,Stuck\nB,Limbo\n', { columns: { Status: { values } } });
  expect(told.questions).toEqual([]);
});

test('small amounts of many decimals may be millions, which is asked until a scale is given', () => {
  const text = 'Title,Cost\nA,0.179\nB,1.8205\nC,46.9613\n';
  expect(read(text).questions).toEqual([{ kind: 'scale', column: 'Cost', suggested: 1_000_000 }]);
  expect(read(text, { columns: { Cost: { scale: 1 } } }).questions).toEqual([]);
});

describe('an amount a thousand times its neighbours', () => {
  const rows = Array.from({ length: 30 }, (_, i) => `T${i},${i === 12 ? 52_000_000 : 20_000 + i * 1_000}`);
  const text = `Title,Cost\n${rows.join('\n')}\n`;

  test('is asked about and told, and taken as it stands', () => {
    const { questions, warnings, drafts } = read(text);
    expect(questions).toEqual([
      { kind: 'outlier', column: 'Cost', line: 14, text: '52000000', times: expect.closeTo(1_576, -2) },
    ]);
    expect(warnings.map(({ line, code }) => [line, code])).toEqual([[14, 'amount-outlier']]);
    expect(drafts[12]?.cost).toBe(5_200_000_000);
  });

  test('is right once the user says so, and none once it is mended', () => {
    expect(read(text, { answers: { accepted: [[14, 'Cost']] } })).toMatchObject({
      questions: [],
      warnings: [],
    });
    const mended = read(text, { answers: { mends: [[14, 'Cost', '52000']] } });
    expect(mended.questions).toEqual([]);
    expect(mended.drafts[12]?.cost).toBe(5_200_000);
  });

  test('is found at either end of the file and in a short one; a thousandth too', () => {
    const line = (cells: readonly number[]) =>
      read(`Title,Cost\n${cells.map((cell, i) => `T${i},${cell}`).join('\n')}\n`).questions.map((question) =>
        question.kind === 'outlier' ? [question.line, question.times > 1] : question.kind,
      );
    expect(line([9_000_000, 5_000, 6_000, 7_000, 4_000, 5_500])).toEqual([[2, true]]);
    expect(line([5_000, 6_000, 7_000, 4_000, 5_500, 4])).toEqual([[7, false]]);
    expect(line([9_000_000, 5_000, 6_000, 7_000])).toEqual([]);
    expect(line([1, 10, 100, 1_000, 10_000, 100_000, 1_000_000])).toEqual([]);
  });
});

test('a mend is read in place of the cell, also where the row ends before it', () => {
  const answers: Answers = {
    mends: [
      [2, 'Start', '2027-05-01'],
      [3, 'Start', '2028-01-01'],
      [3, 'Nothing', 'x'],
      [99, 'Start', 'x'],
    ],
  };
  const { drafts, warnings } = read('Title,Cost,Start\nA,1,31.02.2027\nB\n', {
    answers,
    columns: { Start: { field: 'start' } },
  });
  expect(drafts.map(({ startQuarter }) => startQuarter)).toEqual([2027 * 4 + 1, 2028 * 4]);
  expect(warnings).toEqual([]);
});

test('a header that writes down the form of its dates, or the row of units below it, is not asked again', () => {
  const start = (...lines: string[]) => {
    const { drafts, questions } = read(`${lines.join('\n')}\n`);
    return [drafts.at(-1)?.startQuarter, questions.length];
  };
  expect([
    start('Title,Start (dd/mm/yyyy)', 'A,01/04/2027'),
    start('Title,Start [MM/DD/YYYY]', 'A,01/04/2027'),
    start('Titel;Beginn', ';TT/MM/JJJJ', 'A;01/04/2027'),
  ]).toEqual([
    [2027 * 4 + 1, 0],
    [2027 * 4, 0],
    [2027 * 4 + 1, 0],
  ]);
  expect(start('Title,Start (yyyy-mm-dd)', 'A,01/04/2027')[1]).toBe(1);
});
