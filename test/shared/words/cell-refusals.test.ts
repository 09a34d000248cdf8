import { expect, test } from 'vitest';
import { columnOf } from '../../../shared/rules/columns/catalogue';
import type { CellValue, Column } from '../../../shared/rules/columns/column';
import { cellRefusal } from '../../../shared/words/columns/cell-refusals';

const refusal = (id: string, value: CellValue) => cellRefusal(columnOf(id) as Column, value);

test('what an initiative cannot be without is not emptied', () => {
  expect(refusal('title', '')).toBe('It cannot be left empty.');
  expect(refusal('lane', null)).toBe('It cannot be left empty.');
  expect(refusal('businessUnit', '')).toBeNull();
  expect(refusal('cost', null)).toBeNull();
});

test('points and lengths are whole numbers within their range', () => {
  expect(refusal('deliveryRisk', 6)).toBe('Enter a whole number from 1 to 5.');
  expect(refusal('deliveryRisk', 5)).toBeNull();
  expect(refusal('length', 1.5)).toBe('Enter a whole number from 1 to 80.');
  expect(refusal('length', 80)).toBeNull();
  expect(refusal('jobSize', 0)).toBe('Enter a whole number from 1 to 20.');
  expect(refusal('goalContribution', -3.5)).toBeNull();
});

test('what is funded, committed or paid for stopping is nothing or more; run cost may be a saving', () => {
  expect(refusal('fundingAmount', -1)).toBe('Enter nothing or more.');
  expect(refusal('committed', 0)).toBeNull();
  expect(refusal('runCost', -100)).toBeNull();
});
