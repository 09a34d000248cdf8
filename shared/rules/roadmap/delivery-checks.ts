import type { Plan } from '../../model/plan';
import type { Work } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { quartersToFirstSlice } from '../cards/flagged';
import { isPinned } from '../cards/guard';
import { sharedTeams } from '../people/firewall-teams';
import { halfTimeTeam, mostPeople, peopleAsked } from '../people/team-size';
import { dependenciesTo, milestonesByInitiative } from '../tables/lines';
import { type Known, met, notKnown, notMet } from './condition-found';

/** Two people answer for it, one in the business and one in IT. */
export function pairFound({ initiative: { businessOwner, itOwner } }: Work): Known {
  if (businessOwner.trim() === '') return notMet('no-business-owner');
  if (itOwner.trim() === '') return notMet('no-it-owner');
  return isOnePerson(businessOwner, itOwner) ? notMet('one-leader', { name: itOwner.trim() }) : met('pair');
}

/** An IT leader who lets the team decide is to be somebody else than the business leader; the rest only people can tell. */
export function itLeaderFound({ initiative: { businessOwner, itOwner } }: Work): Known | null {
  if (itOwner.trim() === '') return notMet('no-it-owner');
  return isOnePerson(businessOwner, itOwner) ? notMet('one-leader', { name: itOwner.trim() }) : null;
}

function isOnePerson(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** A goal is clear once it says by what it is measured and where that is to get. */
export function goalFound(plan: Plan, { initiative }: Work): Known {
  const goal = plan.goal.get(initiative.goalId ?? '');
  if (!goal) return notMet('no-goal');
  const { name, metric, target } = goal;
  return metric.trim() === '' || target === null ? notMet('goal-unclear', { name }) : met('goal', { name });
}

/** What it brings is held against something: a goal that is clear, or how many of its users are to use it. */
export function measureFound(plan: Plan, card: Work): Known {
  const goal = goalFound(plan, card);
  if (goal.state === 'met') return goal;
  const target = plan.adoption.get(card.initiative.id)?.target ?? null;
  return target === null ? notMet('no-measure') : met('adoption-target');
}

/** Within nine months somebody can use it: it is done by then, or a first slice is. */
export function firstSliceFound(plan: Plan, { initiative, placement }: Work): Known {
  const { lengthQuarters } = placement;
  if (lengthQuarters <= quartersToFirstSlice) return met('short');
  const slice = milestonesByInitiative(plan.milestone)
    .of(initiative.id)
    .find(({ kind, offsetQuarters }) => kind === 'usable' && offsetQuarters < quartersToFirstSlice);
  return slice ? met('first-slice', { name: slice.name }) : notMet('no-slice', { quarters: lengthQuarters });
}

/** What has to be done, or is needed by something that has to be, is mission-critical; of all else only people can tell. */
export function criticalFound(plan: Plan, { initiative, placement }: Work): Known | null {
  if (initiative.mandatory) return notMet('is-mandatory');
  if (initiative.contracted) return notMet('is-contracted');
  const cards = cardsOf(plan, placement.scenarioId).byId;
  for (const { kind, fromId } of dependenciesTo(plan.dependency).of(initiative.id)) {
    const other = kind === 'needs' ? cards.get(fromId) : undefined;
    if (other && !other.stopped && isPinned(other))
      return notMet('pinned-needs-it', { title: other.initiative.title });
  }
  return null;
}

/** A team of its own does the work. */
export function teamFound(plan: Plan, card: Work): Known {
  const { teams } = peopleAsked(plan, card);
  const [first] = teams;
  if (first === undefined) return notKnown('no-effort');
  return met('team', { team: plan.team.get(first)?.name ?? '', count: teams.length });
}

/** As many people as the fullest quarter takes at least, holidays and leave not counted. */
export function sizeFound(plan: Plan, card: Work): Known {
  const { teams, people, quarter } = peopleAsked(plan, card);
  if (teams.length === 0) return notKnown('no-effort');
  const parameters = { people, most: mostPeople, quarter };
  return people > mostPeople ? notMet('large-team', parameters) : met('small-team', parameters);
}

/** Its people are not free where two firewalled initiatives share a team, or where a team gives nobody for even half of the time. */
export function freedFound(plan: Plan, card: Work): Known | null {
  const [clash] = sharedTeams(plan, card.placement.scenarioId).filter(({ ids }) =>
    ids.includes(card.initiative.id),
  );
  if (clash) {
    const other = clash.ids.find((id) => id !== card.initiative.id) ?? '';
    return notMet('shared-team', {
      team: plan.team.get(clash.teamId)?.name ?? '',
      title: plan.initiative.get(other)?.title ?? '',
      quarter: clash.quarter,
    });
  }
  const half = halfTimeTeam(plan, card);
  return half && notMet('half-time', { ...half, team: plan.team.get(half.team)?.name ?? '' });
}
