import { describe, expect, test } from 'vitest';
import { textTable } from '../../../../shared/backlog/file/text-source';
import { defaultLimits, type LeftOut } from '../../../../shared/backlog/types';
import { rejectedCsv } from '../../../../shared/backlog/write/write-rejected';

function written(text: string, headers: readonly string[], leftOut: readonly LeftOut[]): string {
  const table = textTable(text, { delimiter: ';', start: 0, startLine: 1, limits: defaultLimits });
  const { source } = table.below(1, headers.length);
  const steps = rejectedCsv({ source, headers }, leftOut);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const untitled = (line: number): LeftOut => ({ line, code: 'no-title', parameters: {} });

describe('the file of rejected rows', () => {
  test('has each row as it was, the line it was at and why', () => {
    const text = 'Title;Cost\nA;1\n;=2+3\n\n"Two\nlines";4\n;5;too many\n;\n';
    expect(written(text, ['Title', 'Cost'], [untitled(3), untitled(5), untitled(7)])).toBe(
      [
        '\uFEFFLine,Reason,Title,Cost',
        "3,The row has no title.,,'=2+3",
        '5,The row has no title.,"Two\nlines",4',
        '7,The row has no title.,,5,too many',
        '',
      ].join('\r\n'),
    );
  });

  test('names its own columns so that none of the file is meant', () => {
    const text = 'Line;Reason\n1;2\n';
    expect(written(text, ['Line', 'Reason'], []).slice(1)).toBe(
      'Line of import,Reason of import,Line,Reason\r\n',
    );
  });
});
