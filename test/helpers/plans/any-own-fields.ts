import fc from 'fast-check';
import {
  type OwnField,
  type OwnValue,
  ownFieldKinds,
  ownValueId,
} from '../../../shared/model/records/own-field';
import { anyText } from './any-text';

const some = anyText.filter((value) => value !== '');
const nullable = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null });

/** Fields of one's own that a plan of `anyPlan` has at most. */
const most = 3;

/** A value for each kind of field; of a list to choose from, which of its choices. */
const values = fc.record({
  text: nullable(some),
  number: nullable(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
  money: nullable(fc.integer({ min: -(10 ** 13), max: 10 ** 13 })),
  day: nullable(
    fc
      .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
      .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10)),
  ),
  choice: nullable(fc.nat(1)),
});
type Values = typeof values extends fc.Arbitrary<infer V> ? V : never;

/** What an initiative would say of each field, whatever its kind turns out to be. */
export const anyOwnValues = fc.array(values, { minLength: most, maxLength: most });

const ownField = fc.record({
  // Some are called as a column of the app's own table is.
  name: fc.oneof(some, fc.constantFrom('Cost', 'Run cost a year', 'Tags (2)', 'Cost (own field)', '=1+1')),
  kind: fc.constantFrom(...ownFieldKinds),
  choices: fc.uniqueArray(some, { minLength: 2, maxLength: 2 }),
});

/** The fields of a plan, in their order. */
export const anyOwnFields: fc.Arbitrary<readonly OwnField[]> = fc
  .uniqueArray(ownField, { maxLength: most, selector: ({ name }) => name.trim().toLowerCase() })
  .map((fields) =>
    fields.map(({ name, kind, choices }, place) => ({
      id: `field ${place}`,
      name,
      kind,
      choices: kind === 'choice' ? choices : [],
      weight: 0,
      place,
    })),
  );

/** What the initiatives i0, i1 and so on have in these fields. */
export function valuesOf(fields: readonly OwnField[], rows: readonly (readonly Values[])[]): OwnValue[] {
  return fields.flatMap(({ id: fieldId, kind, choices, place }) =>
    rows.flatMap((all, index): OwnValue[] => {
      const said = all[place]?.[kind] ?? null;
      const value = kind === 'choice' && said !== null ? choices[Number(said)] : said;
      const initiativeId = `i${index}`;
      if (value === null || value === undefined) return [];
      return [{ id: ownValueId(initiativeId, fieldId), initiativeId, fieldId, value }];
    }),
  );
}
