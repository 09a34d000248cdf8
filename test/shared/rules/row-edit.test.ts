import { expect, test } from 'vitest';
import { columnOf } from '../../../shared/rules/columns/catalogue';
import type { CellEdit, CellValue } from '../../../shared/rules/columns/column';
import { rowEdit } from '../../../shared/rules/columns/row-edit';

const set = (id: string, value: CellValue): CellEdit => {
  const edit = columnOf(id)?.edit?.(value);
  if (!edit) throw new Error(`${id} cannot be set`);
  return edit;
};

test('cells of a row come together, what is said of the work and of its place', () => {
  const edits = [
    set('cost', 500),
    set('outcome', 'risk'),
    set('lane', 'run'),
    set('start', 8_109),
    set('length', 3),
    set('mark', 'must'),
  ];
  expect(rowEdit('A', edits)).toEqual({
    id: 'A',
    changes: { cost: 500, outcome: 'risk', outcomeAssumed: false },
    place: { lane: 'run', start: 8_109, lengthQuarters: 3, mark: 'must' },
  });
});

test.each([
  [['full', 900], { funding: 'full', amount: null }],
  [['none', null], { funding: 'none', amount: null }],
  [['amount', 400], { funding: 'amount', amount: 400 }],
  [['minimum', 400], { funding: 'minimum', amount: null }],
] as const)('funding %j beside its amount is %j, whichever is set first', ([choice, amount], expected) => {
  const edits = [set('funding', choice), set('fundingAmount', amount)];
  expect(rowEdit('A', edits).place.funding).toEqual(expected);
  expect(rowEdit('A', edits.toReversed()).place.funding).toEqual(expected);
});

test('a value in a field of one’s own comes along', () => {
  const edits: CellEdit[] = [set('cost', 500), { of: 'own', fieldId: 'region', value: 'Europe' }];
  expect(rowEdit('A', edits)).toMatchObject({
    changes: { cost: 500 },
    own: [{ fieldId: 'region', value: 'Europe' }],
  });
});
