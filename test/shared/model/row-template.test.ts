import { expect, test } from 'vitest';
import { initiativeField, knownId } from '../../../shared/model/known-id';
import { rowTemplate } from '../../../shared/model/row-template';

test('a template has the fields that are named, in their order, all null', () => {
  const template = rowTemplate(['id', 'a "quoted" one', 'title']);
  expect(Object.entries(template)).toEqual([
    ['id', null],
    ['a "quoted" one', null],
    ['title', null],
  ]);
  expect(rowTemplate([])).toEqual({});
});

test('an id is what it was, whether the initiative is known or not', () => {
  const known = new Map([['a', { id: 'a' }]]);
  for (const id of ['a', 'b', '', null, undefined, 7]) expect(knownId(known, id)).toBe(id);
  expect(initiativeField).toBe('initiativeId');
});
