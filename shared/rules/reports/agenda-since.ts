import { type Plan, settingsOf } from '../../model/plan';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { changeInYear } from '../cards/figures';
import type { Coded } from '../decision';
import { type Audience, concerns } from '../peers/audience';
import { besideChanges, differing } from './agenda-beside';

/**
 * What became, between an earlier state of a plan and this one, of the work that concerns somebody (`agenda-` codes), the
 * gravest first, then by title; then of liaisons, services and agreements. Work that concerned them in either state counts;
 * places in the order alone are no change. Another lane, goal or owner is told beside what became of the work, with `from` and
 * `to`: the lane's code, a name, or nothing.
 */
export function changesBetween(then: Plan, now: Plan, scenarioId: string, audience: Audience): Coded[] {
  const year = settingsOf(now).firstYear;
  const ofWork = [...new Set([...ownIds(then, audience), ...ownIds(now, audience)])]
    .flatMap((id): Coded[] => {
      // It may concern them in one of the two states alone: how it stood in the other is told all the same.
      const [was, is] = [cardIn(then, scenarioId, id), cardIn(now, scenarioId, id)];
      const what = whatBecame(was, is);
      const oneOff = (is ? changeInYear(is, year) : 0) - (was ? changeInYear(was, year) : 0);
      const title = (is ?? was)?.initiative.title ?? '';
      const became = what === null ? [] : [{ code: `agenda-${what}`, parameters: { title, oneOff } }];
      return was && is ? [...became, ...tiesChanged([then, was], [now, is])] : became;
    })
    .sort(
      (a, b) =>
        order.indexOf(a.code) - order.indexOf(b.code) ||
        String(a.parameters.title).localeCompare(String(b.parameters.title)),
    );
  return [...ofWork, ...besideChanges(then, now, audience)];
}

const grades = ['stopped', 'dropped', 'gone', 'funded', 'new', 'moved', 'changed', 'asked'] as const;
const ties = ['lane', 'goal', 'business-owner', 'it-owner', 'sponsor'] as const;
const order: readonly string[] = [...grades, ...ties].map((what) => `agenda-${what}`);

/** Another lane, goal or owner. */
function tiesChanged([then, was]: readonly [Plan, Card], [now, is]: readonly [Plan, Card]): Coded[] {
  const [before, after] = [was.initiative, is.initiative];
  const { title } = after;
  const goal = (plan: Plan, id: string | null) => plan.goal.get(id ?? '')?.name ?? '';
  const tie = (what: (typeof ties)[number], from: string, to: string) =>
    differing(what, { title }, [from, to]);
  return [
    ...tie('lane', was.placement.lane, is.placement.lane),
    // A goal that has another name now is the same one.
    ...(before.goalId === after.goalId
      ? []
      : tie('goal', goal(then, before.goalId), goal(now, after.goalId))),
    ...tie('business-owner', before.businessOwner, after.businessOwner),
    ...tie('it-owner', before.itOwner, after.itOwner),
    ...tie('sponsor', before.sponsor, after.sponsor),
  ];
}

function whatBecame(was: Card | undefined, is: Card | undefined): (typeof grades)[number] | null {
  if (!is) return was ? 'gone' : null;
  if (!was) return is.funded ? 'new' : 'asked';
  if (is.stopped && !was.stopped) return 'stopped';
  if (was.funded !== is.funded) return is.funded ? 'funded' : 'dropped';
  if (
    was.placement.start !== is.placement.start ||
    was.placement.lengthQuarters !== is.placement.lengthQuarters
  )
    return 'moved';
  const figures = ({ cost, runCost, fundedAmount, spent, initiative, benefits }: Card) =>
    JSON.stringify([
      cost,
      runCost,
      fundedAmount,
      spent,
      initiative.status,
      initiative.agreedBy,
      benefits.map(({ kind, low, likely, high }) => [kind, low, likely, high]),
    ]);
  return figures(was) === figures(is) ? null : 'changed';
}

/** A scenario that was not there yet stood as the plan did. */
function cardIn(plan: Plan, scenarioId: string, id: string): Card | undefined {
  const known = plan.scenario.has(scenarioId) ? scenarioId : settingsOf(plan).scenarioId;
  return cardsOf(plan, known).byId.get(id);
}

function ownIds(plan: Plan, audience: Audience): string[] {
  return [...plan.initiative.values()]
    .filter((initiative) => concerns(plan, audience, initiative))
    .map(({ id }) => id);
}
