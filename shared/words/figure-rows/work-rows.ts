import { benefitKinds, fundedLanes } from '../../model/codes';
import { benefitKindWords, laneWords, outcomeNames } from '../codes';
import {
  count,
  dateUnit,
  days,
  ends,
  type Figure,
  type FigureRow,
  money,
  named,
  points,
  quarterRows,
  rowsOf,
  share,
  type Shown,
  text,
  yesOrNo,
} from './row';
import { sayAs } from '../say';

/** The teams by quarter, in person-days. */
export function capacityRows({ capacity }: Shown): FigureRow[] {
  return capacity.flatMap(({ team, quarters }) =>
    quarters.flatMap((each) =>
      quarterRows('Capacity', each.quarter, team, [
        ['Days', days, each.days],
        ['Run work', days, each.runDays],
        ['Usable', days, each.usable],
        ...fundedLanes.map(
          (lane): Figure => [`Asked for, ${laneWords[lane].toLowerCase()}`, days, each.load[lane]],
        ),
        ['Load', share, each.share],
        ['Overloaded', yesOrNo, each.over],
      ]),
    ),
  );
}

/** The emergency reserve of each lane. */
export function reserveRows({ reserve }: Shown): FigureRow[] {
  return fundedLanes.flatMap((lane) =>
    rowsOf('Reserve', { of: laneWords[lane] }, [
      ['Kept', days, reserve[lane].kept],
      ['Taken by planned work', days, reserve[lane].taken],
    ]),
  );
}

/** How far the funded plan gets with each goal, in the unit of its metric. */
export function goalRows({ goals }: Shown): FigureRow[] {
  return goals.flatMap((goal) => {
    const unit = named(goal.unit);
    return rowsOf('Goals', { of: goal.name }, [
      ['Outcome', text, outcomeNames[goal.outcome]],
      [sayAs('first value')`Baseline`, unit, goal.baseline],
      ['Target', unit, goal.target],
      ['Target date', dateUnit, goal.targetDate],
      ['Initiatives', count, goal.initiatives],
      ['Funded', count, goal.funded],
      ['Added by the date', unit, goal.byDate],
      ['Added later', unit, goal.later],
      ['Not funded', unit, goal.notFunded],
      ['Reach', unit, goal.reach],
      ['Verdict', text, goal.verdict],
      ['Short of the target, or beyond it', unit, goal.difference],
    ]);
  });
}

/** The scores of every initiative. */
export function scoreRows({ scores }: Shown): FigureRow[] {
  return scores.flatMap(({ title, lane, weighted, npv, payback, ratio, wsjf, valueEffort }) =>
    rowsOf('Scores', { of: title }, [
      ['Lane', text, laneWords[lane]],
      ['Weighted score', points, weighted],
      ['NPV', money, npv],
      ['Payback', named('quarters'), payback],
      ['Benefit/cost', named('ratio'), ratio],
      ['WSJF', named('ratio'), wsjf],
      ['Value/effort', named('ratio'), valueEffort],
    ]),
  );
}

/** What of the benefits of an initiative counts for one that enables it; within its benefits, never added to them. */
export function creditRows({ credits }: Shown): FigureRow[] {
  return credits.flatMap(({ enabler, enablerFunded, enabled, share: part, benefits }) =>
    rowsOf('Credits', { of: enabler }, [
      [`Share of “${enabled}”`, share, part],
      [`Funded, enabling “${enabled}”`, yesOrNo, enablerFunded],
      ...benefits.flatMap(({ kind, ...range }) => ends(`${benefitKindWords[kind]} of “${enabled}”`, range)),
    ]),
  );
}

/** What programmes and business units come to. */
export function rollUpRows({ rollUps }: Shown): FigureRow[] {
  const rows = (group: string, of: Shown['rollUps']['programmes']) =>
    of.flatMap((each) =>
      rowsOf(group, { of: each.name }, [
        ['Initiatives', count, each.count],
        ['Funded', count, each.funded],
        ['Cost', money, each.cost],
        ['Given', money, each.given],
        ['Spent', money, each.spent],
        ['Committed', money, each.committed],
        ['Exit cost', money, each.exitCost],
        ['Left', money, each.left],
        ['Run cost a year', money, each.runCost],
        ...benefitKinds.flatMap((kind) => ends(benefitKindWords[kind], each.benefits[kind])),
      ]),
    );
  return [...rows('Programmes', rollUps.programmes), ...rows('Business units', rollUps.businessUnits)];
}

/** Days between when the business needs an initiative and when it is ready; above 0 is too late. */
export function dateGapRows({ dateGaps }: Shown): FigureRow[] {
  return dateGaps.flatMap(({ title, needed, ready, days: gap, agreed }) =>
    rowsOf('Date gaps', { of: title }, [
      ['Needed by', dateUnit, needed],
      [sayAs('day')`Ready`, dateUnit, ready],
      ['Too late by', days, gap],
      ['Agreed date', dateUnit, agreed],
    ]),
  );
}
