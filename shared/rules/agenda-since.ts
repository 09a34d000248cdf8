import { type Plan, settingsOf } from '../model/plan';
import { type Audience, concerns } from './audience';
import type { Card } from './card';
import { cardsOf } from './cards';
import type { Coded } from './decision';
import { changeInYear } from './figures';

/**
 * What became, between an earlier state of a plan and this one, of the work that concerns somebody (`agenda-` codes), the
 * gravest first, then by title. Work that concerned them in either state counts; places in the order alone are no change.
 */
export function changesBetween(then: Plan, now: Plan, scenarioId: string, audience: Audience): Coded[] {
  const year = settingsOf(now).firstYear;
  return [...new Set([...ownIds(then, audience), ...ownIds(now, audience)])]
    .flatMap((id): Coded[] => {
      // It may concern them in one of the two states alone: how it stood in the other is told all the same.
      const [was, is] = [cardIn(then, scenarioId, id), cardIn(now, scenarioId, id)];
      const what = whatBecame(was, is);
      if (what === null) return [];
      const oneOff = (is ? changeInYear(is, year) : 0) - (was ? changeInYear(was, year) : 0);
      const title = (is ?? was)?.initiative.title ?? '';
      return [{ code: `agenda-${what}`, parameters: { title, oneOff } }];
    })
    .sort(
      (a, b) =>
        order.indexOf(a.code) - order.indexOf(b.code) ||
        String(a.parameters.title).localeCompare(String(b.parameters.title)),
    );
}

const grades = ['stopped', 'dropped', 'gone', 'funded', 'new', 'moved', 'changed', 'asked'] as const;
const order: readonly string[] = grades.map((what) => `agenda-${what}`);

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
