import fc from 'fast-check';
import type { Command } from '../../../shared/rules/command';

/** What is said of strengths, and of what a programme needs of them. */
export const strengthCommands: readonly Command[] = [
  { type: 'strength/set', strength: { id: 'adoption', name: '', level: 2, partner: '' } },
  { type: 'strength/set', strength: { id: 'ml', name: 'ML', level: null, partner: 'Lab' } },
  { type: 'strength/delete', ids: ['ml'] },
  { type: 'strength-need/set', id: 'n', programme: 'P', strengthId: 'adoption', level: 4 },
  { type: 'strength-need/set', id: 'n', programme: 'P', strengthId: 'ml', level: 1 },
  { type: 'strength-need/set', id: 'n', programme: 'P', strengthId: 'adoption', level: null },
];

/** Splits of one initiative, some of which fit the quarters of its work. */
export function splitCommands(
  id: fc.Arbitrary<string>,
  scenarioId: fc.Arbitrary<string>,
): fc.Arbitrary<Command> {
  return fc
    .record({
      one: id,
      scenarioId,
      parts: fc.uniqueArray(fc.constantFrom('b', 'c', 'd', 'e'), { minLength: 1, maxLength: 3 }),
      quarters: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ one, scenarioId: inOne, parts, quarters }) => ({
      type: 'initiative/split' as const,
      scenarioId: inOne,
      id: one,
      slices: [one, ...parts].map((slice) => ({ id: slice, title: slice, quarters })),
    }));
}
