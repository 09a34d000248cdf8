import { describe, expect, test } from 'vitest';
import { isPastedTable, pastedDelimiter, pastedRefusal } from '../../../../shared/backlog/file/pasted';
import { readAll } from '../backlog-reading';

const read = (text: string) => {
  const delimiter = pastedDelimiter(text);
  return readAll(text, { overrides: { encoding: 'utf-8', ...(delimiter !== null && { delimiter }) } });
};

describe('a text on the clipboard', () => {
  test.each([
    ['a word', false],
    ['a word\r\n', false],
    ['  \n\n a word \n\n', false],
    ['A\tB', true],
    ['A\nB', true],
    ['A \r\n\r\n B', true],
    ['\t', true],
  ])('%j is a table: %s', (text, is) => {
    expect(isPastedTable(text)).toBe(is);
    expect(pastedRefusal(text)?.code).toBe(is ? undefined : 'paste-no-table');
  });

  test('over a limit is refused with the limit', () => {
    expect(pastedRefusal('x'.repeat(10_000_001))).toMatchObject({
      code: 'paste-too-large',
      parameters: { limit: 10_000_000 },
    });
    expect(pastedRefusal('a\n'.repeat(50_001))).toMatchObject({
      code: 'paste-too-long',
      parameters: { limit: 50_000 },
    });
  });

  test.each([
    [
      'as Excel puts it',
      'Title\tOwner\tCost\r\n"two\nlines; ""quoted"""\tLee, Pat\t1,200\r\nCRM\tKim\t5\r\n',
    ],
    [
      'as LibreOffice puts it',
      'Title\tOwner\tCost\n"two\nlines; ""quoted"""\tLee, Pat\t1,200\nCRM\tKim\t5\n',
    ],
    [
      'as Google Sheets puts it',
      'Title\tOwner\tCost\n"two\nlines; ""quoted"""\tLee, Pat\t1,200\nCRM\tKim\t5',
    ],
  ])('is read %s: commas and semicolons belong to the cells', (_, text) => {
    const { drafts, leftOut } = read(text);
    expect(leftOut).toEqual([]);
    expect(drafts.map(({ title, cost }) => [title, cost])).toEqual([
      ['two\nlines; "quoted"', 1_200_00],
      ['CRM', 5_00],
    ]);
  });

  test('keeps quotes that open a cell and are part of it, and the rows behind', () => {
    const { drafts } = read('Title\tOwner\n"Nimbus" migration\tPat\n"Cirrus\tKim\nERP\tLee\n');
    expect(drafts.map(({ title }) => title)).toEqual(['"Nimbus" migration', '"Cirrus', 'ERP']);
  });

  test('without tabs is split as a file is', () => {
    expect(read('Title;Cost\nA;1\n').drafts).toHaveLength(1);
  });
});
