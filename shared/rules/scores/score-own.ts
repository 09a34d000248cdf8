import type { Plan } from '../../model/plan';
import { type OwnField, type OwnValue, ownValueId } from '../../model/records/own-field';
import type { Coded } from '../decision';
import { ownValuesByField } from '../tables/lines';
import { memoByFirst } from '../tables/memo';
import { ownFieldsInOrder } from '../tables/own-in-order';

/** What the plan's initiatives are measured by in a field of one's own that weighs something in the score. */
export interface OwnMeasure {
  readonly fieldId: string;
  readonly name: string;
  readonly kind: 'number' | 'money' | 'choice';
  /** Above 0. */
  readonly weight: number;
  /** The less the better. */
  readonly isReversed: boolean;
  /** The smallest and the largest value that an initiative has in it; of a choice its first and last place, from 0. */
  readonly low: number;
  readonly high: number;
  /** The places of the choices; empty for a number. */
  readonly places: readonly string[];
}

/** The measures of all such fields, in their order. */
export function ownMeasuresOf({ ownField, ownValue }: Plan): readonly OwnMeasure[] {
  if (ownField.size === 0) return none;
  const known = measuresBy(ownValue);
  const before = known.get(ownField);
  if (before) return before;
  const measures = ownFieldsInOrder(ownField).flatMap((field) => measureOf(ownValue, field) ?? []);
  known.set(ownField, measures);
  return measures;
}

const measuresBy = memoByFirst(
  (_values: Plan['ownValue']) => new WeakMap<Plan['ownField'], readonly OwnMeasure[]>(),
);

const none: readonly OwnMeasure[] = [];

function measureOf(
  values: Plan['ownValue'],
  { id, name, kind, weight, choices }: OwnField,
): OwnMeasure | null {
  if (weight === 0 || kind === 'text' || kind === 'day') return null;
  const common = { fieldId: id, name, kind, weight: Math.abs(weight), isReversed: weight < 0 };
  if (kind === 'choice') return { ...common, low: 0, high: choices.length - 1, places: choices };
  let [low, high] = [Infinity, -Infinity];
  for (const { value } of ownValuesByField(values).of(id)) {
    low = Math.min(low, Number(value));
    high = Math.max(high, Number(value));
  }
  return { ...common, low, high, places: [] };
}

/** True where both measure every initiative alike. */
export function sameMeasures(a: readonly OwnMeasure[], b: readonly OwnMeasure[]): boolean {
  return a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b));
}

/**
 * What an initiative has in the field, from the smallest value of the plan (0) to the largest (100), a choice by its place;
 * the other way round where less is better. Where all have the same it is 100; null where it has nothing in the field.
 */
export function ownShare(measure: OwnMeasure, initiativeId: string, values: Values): number | null {
  const { low, high, isReversed } = measure;
  const at = standing(measure, valueIn(measure, initiativeId, values));
  if (at === null) return null;
  if (high <= low) return 100;
  const share = ((at - low) / (high - low)) * 100;
  return isReversed ? 100 - share : share;
}

/** What a share that is known was made of. */
export function ownBasis(measure: OwnMeasure, initiativeId: string, values: Values): Coded {
  const { kind, low, high, places, isReversed } = measure;
  const value = valueIn(measure, initiativeId, values) ?? null;
  const code = kind === 'choice' ? 'own-choice' : kind === 'money' ? 'own-money' : 'own-number';
  const at = (standing(measure, value ?? undefined) ?? 0) + 1;
  return { code, parameters: { value, at, low, high, count: places.length, reversed: Number(isReversed) } };
}

type Values = ReadonlyMap<string, OwnValue>;

function valueIn({ fieldId }: OwnMeasure, initiativeId: string, values: Values) {
  return values.get(ownValueId(initiativeId, fieldId))?.value;
}

/** A number as it is, a choice by its place; null where it has none (any more). */
function standing({ places }: OwnMeasure, value: OwnValue['value'] | undefined): number | null {
  if (value === undefined) return null;
  if (typeof value === 'number') return value;
  const place = places.indexOf(value);
  return place < 0 ? null : place;
}
