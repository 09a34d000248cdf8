import { type Plan, settingsOf } from '../../model/plan';
import type { Coded } from '../decision';
import { reserveQuarters } from './reserve-by-quarter';

interface ReserveLine extends Coded {
  readonly initiativeIds: readonly string[];
  readonly serviceIds: readonly string[];
}

/** Quarters in which emergencies used more than their lane's reserve: the worst one, and how many others there are. */
export function reserveOverused(plan: Plan): ReserveLine[] {
  const over = reserveQuarters(plan).filter((each) => each.over > 0);
  const [worst] = over.toSorted((a, b) => b.over - a.over || a.quarter - b.quarter);
  if (!worst) return [];
  const { lane, quarter, used, kept } = worst;
  const year = settingsOf(plan).firstYear;
  const parameters = { lane, quarter, year, used, kept, more: over.length - 1 };
  return [{ code: 'reserve-overused', parameters, initiativeIds: [], serviceIds: [] }];
}
