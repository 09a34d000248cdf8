import type { CellValue, Column } from '../../rules/columns/column';
import { say } from '../say';

/** Whole numbers from and up to. */
const ranges: Readonly<Record<string, readonly [from: number, to: number]>> = {
  length: [1, 80],
  businessValue: [1, 20],
  timeCriticality: [1, 20],
  riskReduction: [1, 20],
  jobSize: [1, 20],
  deliveryRisk: [1, 5],
};
const neverBelowZero: ReadonlySet<string> = new Set([
  'committed',
  'exitCost',
  'fundingAmount',
  'minimumCost',
]);

/** Why a cell cannot hold a value that its kind allows, in a sentence; null where it can. */
export function cellRefusal({ id, required }: Column, value: CellValue): string | null {
  if (value === null || value === '') return required ? say`It cannot be left empty.` : null;
  const range = ranges[id];
  if (range) {
    const [from, to] = range;
    const isIn = Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
    return isIn ? null : say`Enter a whole number from ${from} to ${to}.`;
  }
  return neverBelowZero.has(id) && Number(value) < 0 ? say`Enter nothing or more.` : null;
}
