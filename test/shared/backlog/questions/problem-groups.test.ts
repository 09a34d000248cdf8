import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../../shared/backlog/questions/problem';
import { problemsOf } from '../../../../shared/backlog/questions/problem-groups';
import { remarkList } from '../../../../shared/backlog/remark-list';
import type { LeftOut, Remark } from '../../../../shared/backlog/types';

const unread = (line: number, column: string, text: string): Remark => ({
  line,
  column,
  code: 'amount-unreadable',
  parameters: { text },
});
const untitled = (line: number): LeftOut => ({ line, code: 'no-title', parameters: {} });

describe('the problems of a file', () => {
  test('are listed in its order, each with what was found and what should be there', () => {
    const remarks: Remark[] = [
      unread(9, 'Cost', 'lots'),
      { line: 2, column: 'Cost', code: 'amount-rounded', parameters: { text: '1.005' } },
      { line: null, column: null, code: 'delimiter-uncertain', parameters: {} },
    ];
    // What the reader told comes with the whole cell, of which its remark has only the beginning.
    const rounded: Problem = {
      line: 2,
      column: 'Cost',
      code: 'amount-rounded',
      parameters: { text: '1.005' },
      found: ' 1.005 EUR',
      expected: 'amount',
      fate: 'taken',
    };
    const { list, remarks: told } = problemsOf([rounded], [untitled(4)], remarks);
    expect(
      list.map(({ line, column, found, expected, fate }) => [line, column, found, expected, fate]),
    ).toEqual([
      [2, 'Cost', ' 1.005 EUR', 'amount', 'taken'],
      [4, null, '', null, 'left-out'],
      [9, 'Cost', 'lots', 'amount', 'empty'],
    ]);
    expect(told.map(({ code }) => code)).toEqual(['delimiter-uncertain']);
  });

  test('are grouped by cause and column, the most frequent first, those that are not listed counted in', () => {
    const remarks = remarkList();
    for (let line = 2; line < 1_502; line++) remarks.add(line, 'Cost', 'amount-unreadable', { text: 'x' });
    remarks.add(7, 'Run cost', 'amount-unreadable', { text: 'y' });
    const { groups, list } = problemsOf(
      [],
      [untitled(3), untitled(5)],
      [...remarks.take(), ...remarks.overflow()],
    );
    expect(list).toHaveLength(1_003);
    expect(groups.map(({ code, column, count, first }) => [code, column, count, first.line])).toEqual([
      ['amount-unreadable', 'Cost', 1_500, 2],
      ['no-title', null, 2, 3],
      ['amount-unreadable', 'Run cost', 1, 7],
    ]);
  });
});
