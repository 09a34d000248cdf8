import { expect, test } from 'vitest';
import { knownOwners, knownUnits } from '../../../renderer/features/services/known-values';
import { adding, after, freshPlan } from '../../helpers/plans/plans';

const plan = after(
  freshPlan(),
  adding('a', { businessUnit: 'Sales', businessOwner: 'Zoe', itOwner: 'Ann' }),
  adding('b', { businessUnit: 'Ärzte', businessOwner: 'Ann' }),
  { type: 'service/add', id: 's', name: 'Mail', changes: { businessUnit: 'Sales', owner: 'Bob' } },
);

test('units and owners of work and services stand once, in the order of the language', () => {
  expect(knownUnits(plan, 'en-GB')).toEqual(['Ärzte', 'Sales']);
  expect(knownOwners(plan, 'en-GB')).toEqual(['Ann', 'Bob', 'Zoe']);
});

test('they are gathered once for a plan and a language, and anew for the plan after an edit', () => {
  expect(knownUnits(plan, 'en-GB')).toBe(knownUnits(plan, 'en-GB'));
  expect(knownOwners(plan, 'en-GB')).toBe(knownOwners(plan, 'en-GB'));
  const later = after(plan, adding('c', { businessUnit: 'Legal', businessOwner: 'Cem' }));
  expect(knownUnits(later, 'en-GB')).toEqual(['Ärzte', 'Legal', 'Sales']);
  expect(knownOwners(later, 'en-GB')).toContain('Cem');
});
