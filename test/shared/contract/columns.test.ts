import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFromColumns, planToColumns } from '../../../shared/contract/columns';
import { emptyPlan, type Plan } from '../../../shared/model/plan';

const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -0, 1, 'a', 'b', '', []),
  fc.integer(),
  fc.string({ maxLength: 3 }),
  fc.array(fc.string()),
);
// Columns of one value, of few and of many, in few rows and in many.
const rows = fc
  .record({
    count: fc.constantFrom(0, 1, 63, 64, 700),
    few: fc.array(value, { minLength: 1, maxLength: 3 }),
    many: fc.array(value, { minLength: 200, maxLength: 400 }),
    seed: fc.nat(97),
  })
  .map(({ count, few, many, seed }) =>
    Array.from({ length: count }, (_, row) => ({
      id: `id ${row}`,
      one: few[0],
      few: few[(row * seed) % few.length],
      many: many[row % many.length],
    })),
  );

function planOf(records: readonly { readonly id: string }[]): Plan {
  // Records of any shape: columns do not look into them.
  return { ...emptyPlan(), initiative: new Map(records.map((row) => [row.id, row])) } as unknown as Plan;
}

describe('a plan as columns', () => {
  it('comes back as it was, across a process border too', () => {
    fc.assert(
      fc.property(rows, (records) => {
        const plan = planOf(records);
        const back = planFromColumns(structuredClone(planToColumns(plan)));
        expect([...back.initiative.keys()]).toEqual([...plan.initiative.keys()]);
        expect([...back.initiative.values()]).toStrictEqual([...plan.initiative.values()]);
      }),
      { numRuns: 60 },
    );
  });

  it('sends a value that repeats once: 1,000 rows of one lane are one text and 1,000 bytes', () => {
    const records = Array.from({ length: 1_000 }, (_, row) => ({ id: `id ${row}`, lane: 'innovate' }));
    const { names, values } = planToColumns(planOf(records)).initiative;
    expect(names).toEqual(['id', 'lane']);
    expect(values[1]).toEqual({ different: ['innovate'], rows: new Uint8Array(1_000) });
    expect(values[0]).toHaveLength(1_000);
  });
});
