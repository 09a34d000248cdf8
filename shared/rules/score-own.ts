import { type OwnField, type OwnValue, ownValueId } from '../model/own-field';
import type { Plan } from '../model/plan';
import type { Coded } from './decision';
import { ownValuesByField } from './lines';
import { ownFieldsInOrder } from './own-in-order';

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
export function ownMeasuresOf(plan: Plan): readonly OwnMeasure[] {
  if (plan.ownField.size === 0) return none;
  return ownFieldsInOrder(plan.ownField).flatMap((field) => measureOf(plan, field) ?? []);
}

const none: readonly OwnMeasure[] = [];

function measureOf(plan: Plan, { id, name, kind, weight, choices }: OwnField): OwnMeasure | null {
  if (weight === 0 || kind === 'text' || kind === 'day') return null;
  const common = { fieldId: id, name, kind, weight: Math.abs(weight), isReversed: weight < 0 };
  if (kind === 'choice') return { ...common, low: 0, high: choices.length - 1, places: choices };
  let [low, high] = [Infinity, -Infinity];
  for (const { value } of ownValuesByField(plan.ownValue).of(id)) {
    low = Math.min(low, Number(value));
    high = Math.max(high, Number(value));
  }
  return { ...common, low, high, places: [] };
}

/** True where both measure every initiative alike. */
export function sameMeasures(a: readonly OwnMeasure[], b: readonly OwnMeasure[]): boolean {
  return a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b));
}

interface Part {
  /** 0 to 100; null where the initiative has nothing in the field. */
  readonly value: number | null;
  readonly basis: Coded;
}

/**
 * What an initiative has in the field, from the smallest value of the plan (0) to the largest (100), a choice by its place;
 * the other way round where less is better. Where all have the same it is 100.
 */
export function ownPart(
  { fieldId, kind, low, high, places, isReversed }: OwnMeasure,
  initiativeId: string,
  values: ReadonlyMap<string, OwnValue>,
): Part {
  const value = values.get(ownValueId(initiativeId, fieldId))?.value;
  const at = typeof value === 'string' ? places.indexOf(value) : value;
  // A choice that is not offered any more has no place.
  if (at === undefined || (kind === 'choice' && at < 0)) return { value: null, basis: notKnown };
  const share = high > low ? ((at - low) / (high - low)) * 100 : 100;
  const code = kind === 'choice' ? 'own-choice' : kind === 'money' ? 'own-money' : 'own-number';
  const reversed = isReversed && high > low;
  const parameters = {
    value: value ?? null,
    at: at + 1,
    low,
    high,
    count: places.length,
    reversed: Number(reversed),
  };
  return { value: reversed ? 100 - share : share, basis: { code, parameters } };
}

const notKnown: Coded = { code: 'not-known', parameters: {} };
