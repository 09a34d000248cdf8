import { foldedName } from '../../model/folded-name';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { cardsOf } from '../cards/cards';

/** A role, by its name whatever its case, and the funded work that requires it. */
export interface RoleRequired {
  /** As it is written first. */
  readonly role: string;
  /** Initiatives that the scenario funds and that are not live. */
  readonly initiativeIds: readonly string[];
  /** Those of them for which nobody fills it, and what they are given. */
  readonly openIds: readonly string[];
  readonly openMoney: Money;
  /** Who fills it, each once. */
  readonly filledBy: readonly string[];
}

/**
 * The roles that funded work requires; those that most initiatives wait for first, then by name. Work that is not funded, live or
 * stopped waits for nobody. Money that waits for several roles counts with each: never to be added up.
 */
export function rolesRequired(plan: Plan, scenarioId: string): readonly RoleRequired[] {
  if (plan.requiredRole.size === 0) return [];
  const cards = cardsOf(plan, scenarioId).byId;
  const found = new Map<
    string,
    { role: string; ids: string[]; open: string[]; money: Money; by: Set<string> }
  >();
  for (const { initiativeId, role, filledBy } of plan.requiredRole.values()) {
    const card = cards.get(initiativeId);
    if (!card?.funded || card.stopped || card.initiative.status === 'live') continue;
    const known = found.get(foldedName(role)) ?? { role, ids: [], open: [], money: 0, by: new Set<string>() };
    found.set(foldedName(role), known);
    known.ids.push(initiativeId);
    if (filledBy !== '') known.by.add(filledBy);
    else {
      known.open.push(initiativeId);
      known.money += card.fundedAmount;
    }
  }
  return [...found.values()]
    .map(({ role, ids, open, money, by }) => ({
      role,
      initiativeIds: ids,
      openIds: open,
      openMoney: money,
      filledBy: [...by],
    }))
    .sort((a, b) => b.openIds.length - a.openIds.length || a.role.localeCompare(b.role));
}

/** For `show --json`: each role with how many initiatives require it, and for how many nobody fills it; minor units. */
export function showRoles(plan: Plan) {
  return rolesRequired(plan, settingsOf(plan).scenarioId).map(
    ({ role, initiativeIds, openIds, openMoney, filledBy }) => ({
      role,
      required: initiativeIds.length,
      open: openIds.length,
      openMoney,
      filledBy,
    }),
  );
}
