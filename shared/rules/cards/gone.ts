import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import { type BaselineItem, baselineItemId } from '../../model/records/baseline-item';
import { placementId } from '../../model/records/placement';
import { itemsByScenario } from '../money/frozen-benefits';
import { frozenUnfundedRun } from '../money/frozen-run';
import { inQuarter } from '../money/series';
import { keptQuarters } from '../time/kept-quarters';
import { changedRows, rowSums, takenOver } from './taken-over';

/** What a baseline promised of an initiative that was deleted since; undefined where it was not, or nothing was. */
export function goneItem(plan: Plan, scenarioId: string, initiativeId: string): BaselineItem | undefined {
  if (plan.placement.has(placementId(scenarioId, initiativeId))) return undefined;
  return plan.baselineItem.get(baselineItemId(scenarioId, initiativeId));
}

/** All of that, by initiative. */
export const goneItems = takenOver(
  (plan: Plan, scenarioId: string): ReadonlyMap<string, BaselineItem> => {
    const items = itemsByScenario(plan.baselineItem).of(scenarioId);
    const gone = items.filter(({ initiativeId }) => goneItem(plan, scenarioId, initiativeId));
    return new Map(gone.map((item) => [item.initiativeId, item]));
  },
  (before, { reworked }, plan, scenarioId) =>
    changedRows(before, reworked, (id) => goneItem(plan, scenarioId, id)),
);

/** Work that was not funded is kept for what was booked of it: given nothing, though its cost was known. */
export function wasFunded({ cost, fundedAmount }: BaselineItem): boolean {
  return fundedAmount > 0 || !cost;
}

/** What a baseline holds of an initiative's run cost in a quarter, with its savings at services. */
export function frozenRunIn(item: BaselineItem, funded: boolean, quarter: Quarter): Money {
  return funded
    ? inQuarter({ first: item.firstQuarter, amounts: item.run }, quarter)
    : frozenUnfundedRun(item, quarter);
}

/** What a baseline counts of initiatives that were deleted since; in money, `saved` is zero or less. */
interface GoneMoney {
  /** One-off money; the lane it was in is not known any more. */
  readonly change: Money;
  readonly added: Money;
  readonly saved: Money;
}

/** Within ten years from the plan's first; before and after, and in what is no baseline, nothing. */
export function goneInQuarter(plan: Plan, scenarioId: string, quarter: Quarter): GoneMoney {
  const sums = goneSums(plan, scenarioId);
  const at = quarter - quarterIn(settingsOf(plan).firstYear, 1);
  if (at < 0 || at >= keptQuarters) return { change: 0, added: 0, saved: 0 };
  const [change = 0, added = 0, saved = 0] = sums.subarray(3 * at, 3 * at + 3);
  return { change, added, saved };
}

/** One-off money of that in a fiscal year. */
export function goneChangeInYear(plan: Plan, scenarioId: string, year: number): Money {
  let sum = 0;
  for (let number = 1; number <= 4; number++)
    sum += goneInQuarter(plan, scenarioId, quarterIn(year, number)).change;
  return sum;
}

/** By quarter: change, added, saved. */
const goneSums = rowSums(goneItems, 3 * keptQuarters, (plan) => {
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  return (item: BaselineItem, sums, sign) => {
    const funded = wasFunded(item);
    for (let index = 0; index < keptQuarters; index++) {
      const change = inQuarter({ first: item.firstQuarter, amounts: item.change }, from + index);
      const run = frozenRunIn(item, funded, from + index);
      const at = 3 * index;
      sums[at] = (sums[at] as number) + sign * change;
      const place = run > 0 ? at + 1 : at + 2;
      sums[place] = (sums[place] as number) + sign * run;
    }
  };
});
