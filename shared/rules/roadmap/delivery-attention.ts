import type { Plan } from '../../model/plan';
import type { Work } from '../cards/card';
import { flaggedCards } from '../cards/flagged';
import type { Attention } from '../finding';
import { sharedTeams } from '../people/firewall-teams';
import { rolesRequired } from '../people/required-roles';
import { neededFits, partnerFor } from '../people/strengths';
import { conditionsOf, countdownOf } from './delivery';
import { longWithoutSlice } from './first-slice';

/** What needs attention in how work is delivered: time-boxes over, people shared, conditions not met, no first slice, strengths short, roles that nobody fills. */
export function deliveryAttention(plan: Plan, scenarioId: string, today: string | null): Attention[] {
  const { firewalled, 'clean-slate': cleanSlate } = flaggedCards(plan, scenarioId);
  const over = today === null ? [] : firewalled.filter((card) => (countdownOf(card, today) ?? 0) < 0);
  const days = today === null ? 0 : -(over[0] ? (countdownOf(over[0], today) ?? 0) : 0);
  const unmet = [...firewalled, ...cleanSlate].filter((card) =>
    conditionsOf(plan, card, null).some(
      ({ state, why }) => state === 'not-met' && why.code !== 'shared-team',
    ),
  );
  return [
    ...line('time-box-over', over, { days }),
    ...sharedLine(plan, scenarioId),
    ...line('delivery-unmet', unmet),
    ...line('no-first-slice', longWithoutSlice(plan, scenarioId)),
    ...strengthLine(plan, scenarioId),
    ...rolesLine(plan, scenarioId),
  ];
}

function line(code: string, cards: readonly Work[], more: Attention['parameters'] = {}): Attention[] {
  const [first] = cards;
  if (!first) return [];
  const parameters = { count: cards.length, title: first.initiative.title, ...more };
  return [{ code, parameters, initiativeIds: cards.map(({ initiative }) => initiative.id), serviceIds: [] }];
}

function sharedLine(plan: Plan, scenarioId: string): Attention[] {
  const shared = sharedTeams(plan, scenarioId);
  const [first] = shared;
  if (!first) return [];
  const parameters = {
    count: shared.length,
    team: plan.team.get(first.teamId)?.name ?? '',
    quarter: first.quarter,
  };
  const initiativeIds = [...new Set(shared.flatMap(({ ids }) => ids))];
  return [{ code: 'firewall-shared-team', parameters, initiativeIds, serviceIds: [] }];
}

function strengthLine(plan: Plan, scenarioId: string): Attention[] {
  const short = new Set(partnerFor(plan, scenarioId).flatMap(({ programmes }) => programmes));
  if (short.size === 0) return [];
  const fits = neededFits(plan, scenarioId).filter(({ programme }) => short.has(programme));
  const parameters = { count: short.size, title: fits[0]?.programme ?? '' };
  const initiativeIds = fits.flatMap((fit) => fit.initiativeIds);
  return [{ code: 'strength-gap', parameters, initiativeIds, serviceIds: [] }];
}

function rolesLine(plan: Plan, scenarioId: string): Attention[] {
  const open = rolesRequired(plan, scenarioId).filter(({ openIds }) => openIds.length > 0);
  const [first] = open;
  if (!first) return [];
  const initiativeIds = [...new Set(open.flatMap(({ openIds }) => openIds))];
  const title = plan.initiative.get(initiativeIds[0] ?? '')?.title ?? '';
  const parameters = { count: initiativeIds.length, title, role: first.role };
  return [{ code: 'roles-open', parameters, initiativeIds, serviceIds: [] }];
}
