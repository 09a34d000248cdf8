import { allocate } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { firstDayOf, type Quarter, quarterIn } from '../../model/quarter';
import type { Work } from '../cards/card';
import { spreadWeights } from '../money/spread';
import { effortsByInitiative } from '../tables/lines';
import { dayAfter, workingDaysBetween } from '../time/working-days';

/** More people than these are no small team (Schwaber and Sutherland, The Scrum Guide, 2020: "typically 10 or fewer people"). */
export const mostPeople = 10;

/** What one team gives in one quarter of the work, days from outside counted; `could` is what one person could. Person-days. */
interface Given {
  readonly teamId: string;
  readonly quarter: Quarter;
  readonly days: number;
  readonly could: number;
}

/** Quarters in which something is asked, team by team. Without a start the work is taken to start with the plan. */
function givenByTeams(plan: Plan, { initiative, placement, firstMonth }: Work): readonly Given[] {
  const first = placement.start ?? quarterIn(settingsOf(plan).firstYear, 1);
  const { timeBoxEnd } = initiative;
  const could = (quarter: Quarter) => {
    const [from, until] = [firstDayOf(quarter, firstMonth), firstDayOf(quarter + 1, firstMonth)];
    const end = timeBoxEnd === null ? until : dayAfter(timeBoxEnd, 1);
    return workingDaysBetween(from, end < until ? end : until);
  };
  return effortsByInitiative(plan.effort)
    .of(initiative.id)
    .flatMap(({ teamId, days, externalDays, spread }) =>
      allocate(days + externalDays, spreadWeights(spread, placement.lengthQuarters)).flatMap(
        (each, index) => {
          const quarter = first + index;
          return each > 0 ? [{ teamId, quarter, days: each, could: could(quarter) }] : [];
        },
      ),
    );
}

/**
 * The teams a card asks, and how many people its fullest quarter takes at least: its days by the working days of that quarter
 * (up to the end of the time-box), rounded up. 0 people where nothing is asked, or where a quarter lies behind the time-box.
 */
export function peopleAsked(
  plan: Plan,
  card: Work,
): { readonly teams: readonly string[]; readonly people: number; readonly quarter: Quarter } {
  const given = givenByTeams(plan, card);
  const byQuarter = new Map<Quarter, { days: number; could: number }>();
  for (const { quarter, days, could } of given)
    byQuarter.set(quarter, { days: days + (byQuarter.get(quarter)?.days ?? 0), could });
  let most = { people: 0, quarter: given[0]?.quarter ?? 0 };
  for (const [quarter, { days, could }] of byQuarter) {
    const people = could > 0 ? Math.ceil(days / could) : 0;
    if (people > most.people) most = { people, quarter };
  }
  return { teams: [...new Set(given.map(({ teamId }) => teamId))], ...most };
}

/**
 * The first team that gives, in each quarter it is asked in, less than half of one person's working days: whoever does the work
 * has something else to do. null where there is none. Days and half-days of one person are of the team's fullest quarter.
 */
export function halfTimeTeam(
  plan: Plan,
  card: Work,
): { readonly team: string; readonly quarter: Quarter; readonly days: number; readonly half: number } | null {
  const fullest = new Map<string, Given>();
  for (const given of givenByTeams(plan, card)) {
    if (given.could === 0) continue;
    const known = fullest.get(given.teamId);
    if (!known || given.days / given.could > known.days / known.could) fullest.set(given.teamId, given);
  }
  for (const { teamId, quarter, days, could } of fullest.values())
    if (days * 2 < could) return { team: teamId, quarter, days, half: Math.ceil(could / 2) };
  return null;
}
