import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plainFields, plainly } from '../../../electron/engine/store/plain-rows';
import { tableShapes } from '../../../electron/engine/store/record-columns';
import { recordSchemas, type TableName, tableNames } from '../../../shared/model/plan';

// Values at the edges of what schemas allow, and what a hostile file may hold in any column.
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    false,
    0,
    -0,
    1,
    -1,
    4,
    80,
    81,
    400,
    1900,
    2199,
    2200,
    7600,
  ),
  fc.constantFrom<unknown>(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    0.5,
    2 ** 53,
    2 ** 53 - 1,
    -(2 ** 53),
    8799,
    8800,
  ),
  fc.constantFrom<unknown>(
    '',
    'plan',
    'EUR',
    'eur',
    '2027-02-28',
    '2027-02-30',
    '2027-01-01T00:00:00.000Z',
    '1',
  ),
  fc.constantFrom<unknown>(
    '\0',
    '\ud800',
    '😀'.repeat(50),
    '😀'.repeat(500),
    'x'.repeat(1_001),
    'x'.repeat(100_001),
  ),
  fc.constantFrom<unknown>(
    {},
    [],
    [null],
    ['a'],
    [''],
    [1, 2],
    [1.5],
    Array.from({ length: 101 }, () => 'a'),
    Array.from({ length: 3 }),
  ),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.maxSafeInteger(),
  fc.jsonValue(),
);

/** A record near enough to what its schema allows that many are accepted. */
function arbitraryOf(name: TableName): fc.Arbitrary<Record<string, unknown>> {
  // All records are objects; a union of their schemas has no shape that can be gone over.
  const { shape } = recordSchemas[name] as unknown as z.ZodObject<Record<string, z.ZodType>>;
  const fields = Object.entries(shape).map(([field, schema]) => {
    const allowed = values.filter((value) => schema.safeParse(value).success);
    return [field, fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...allowed) }, odd)] as const;
  });
  return fc.record(Object.fromEntries(fields), { noNullPrototype: true });
}

const codes = (schema: z.core.$ZodType): unknown[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'enum') return Object.values(def.entries);
  if (def.type === 'literal') return [...def.values];
  if (def.type === 'nullable') return codes(def.innerType);
  return def.type === 'object' ? Object.values(def.shape).flatMap(codes) : [];
};
const values: unknown[] = [
  ...new Set(tableNames.flatMap((name) => codes(recordSchemas[name]))),
  null,
  true,
  false,
  0,
  1,
  2,
  'https://example.org',
  12,
  80,
  1900,
  2027,
  2199,
  7600,
  8108,
  -5,
  0.4,
  100,
  '',
  'a',
  'EUR',
  '2027-02-28',
  '2027-01-01T00:00:00.000Z',
  '😀',
  [],
  ['a', 'b'],
  [1, -2],
  {},
  { a: 1, b: 'c' },
];

describe('what is plainly a record', () => {
  it.each(tableNames)('is one to the schema of %s as well, unchanged, however hostile the row', (name) => {
    const [schema, isPlain] = [recordSchemas[name] as z.ZodType, plainly(recordSchemas[name])];
    const check = (record: Record<string, unknown>) => {
      if (!isPlain(record)) return;
      const read = schema.safeParse(record);
      expect(read.success).toBe(true);
      expect(read.data).toStrictEqual(record);
    };
    fc.assert(fc.property(arbitraryOf(name), check), { numRuns: 1_500 });
  });

  it.each(['initiative', 'moneyLine', 'benefitLine', 'placement'] as const)(
    'covers the rows of %s, of which there are many: a right one is not sent the long way',
    (name) => {
      const [schema, isPlain] = [recordSchemas[name] as z.ZodType, plainly(recordSchemas[name])];
      const right = fc.sample(arbitraryOf(name), 3_000).filter((record) => schema.safeParse(record).success);
      expect(right.length).toBeGreaterThan(20);
      // What is shorter in characters than in units of memory may go the long way.
      expect(right.filter(isPlain).length).toBeGreaterThan(right.length * 0.9);
    },
  );

  it.each(tableNames)('is told field by field as well as of the whole record of %s', (name) => {
    const isPlain = plainly(recordSchemas[name]);
    const names = tableShapes.find((shape) => shape.name === name)?.columns.map(({ field }) => field) ?? [];
    const plain = plainFields(recordSchemas[name], names);
    const check = (record: Record<string, unknown>) => {
      const byField = plain?.fields.every((isRight, at) => isRight(record[names[at] as string])) ?? false;
      expect(byField && (plain?.whole(record) ?? false)).toBe(isPlain(record));
    };
    fc.assert(fc.property(arbitraryOf(name), check), { numRuns: 600 });
    expect(plainFields(recordSchemas[name], names.slice(1))).toBeNull();
    expect(plainFields(recordSchemas[name], [...names.slice(1), 'more'])).toBeNull();
  });

  it('is nothing of which a schema would make something else, and nothing it does not know', () => {
    const changing = [
      z.string().trim(),
      z.coerce.number(),
      z.string().transform((text) => text.length),
      z.string().default('x'),
      z.url(),
      z.string().check((context) => void context.issues.push({ code: 'custom', input: context.value })),
      z.union([z.string(), z.number()]),
      z.record(z.string(), z.string()),
      z.number().multipleOf(5),
      z.string().regex(/a/g),
    ];
    for (const schema of changing)
      for (const value of ['a', ' a ', 5, '5', undefined, {}, 'https://a.b'])
        expect(plainly(schema)(value)).toBe(false);
  });

  it('has every field of the record and no other, own and not inherited', () => {
    const isPlain = plainly(z.strictObject({ id: z.string(), toString: z.string().nullable() }));
    expect(isPlain({ id: 'a', toString: null })).toBe(true);
    expect(isPlain({ id: 'a', toString: null, more: 1 })).toBe(false);
    expect(isPlain({ id: 'a' })).toBe(false);
    expect(isPlain({ id: 'a', more: 1 })).toBe(false);
    expect(isPlain(Object.create({ id: 'a', toString: null }))).toBe(false);
    expect(isPlain(null)).toBe(false);
  });
});
