import { benefitKinds, fundedLanes } from '../../model/codes';
import { benefitKindWords, laneWords, outcomeNames } from '../codes';
import { inSentence } from '../counts';
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
import { say, sayAs } from '../say';

/** The teams by quarter, in person-days. */
export function capacityRows({ capacity }: Shown): FigureRow[] {
  return capacity.flatMap(({ team, quarters }) =>
    quarters.flatMap((each) =>
      quarterRows(say`Capacity`, each.quarter, team, [
        [say`Days`, days, each.days],
        [say`Run work`, days, each.runDays],
        [say`Usable`, days, each.usable],
        ...fundedLanes.map(
          (lane): Figure => [say`Asked for, ${inSentence(laneWords[lane])}`, days, each.load[lane]],
        ),
        [say`Load`, share, each.share],
        [say`Overloaded`, yesOrNo, each.over],
      ]),
    ),
  );
}

/** The emergency reserve of each lane. */
export function reserveRows({ reserve }: Shown): FigureRow[] {
  return fundedLanes.flatMap((lane) =>
    rowsOf(say`Reserve`, { of: laneWords[lane] }, [
      [sayAs('reserve')`Kept`, days, reserve[lane].kept],
      [say`Taken by planned work`, days, reserve[lane].taken],
    ]),
  );
}

/** How far the funded plan gets with each goal, in the unit of its metric. */
export function goalRows({ goals }: Shown): FigureRow[] {
  return goals.flatMap((goal) => {
    const unit = named(goal.unit);
    return rowsOf(say`Goals`, { of: goal.name }, [
      [say`Outcome`, text, outcomeNames[goal.outcome]],
      [sayAs('first value')`Baseline`, unit, goal.baseline],
      [say`Target`, unit, goal.target],
      [say`Target date`, dateUnit, goal.targetDate],
      [say`Initiatives`, count, goal.initiatives],
      [say`Funded`, count, goal.funded],
      [say`Added by the date`, unit, goal.byDate],
      [say`Added later`, unit, goal.later],
      [say`Not funded`, unit, goal.notFunded],
      [say`Reach`, unit, goal.reach],
      [say`Verdict`, text, goal.verdict],
      [say`Short of the target, or beyond it`, unit, goal.difference],
    ]);
  });
}

/** The scores of every initiative. */
export function scoreRows({ scores }: Shown): FigureRow[] {
  return scores.flatMap(({ title, lane, weighted, npv, payback, ratio, wsjf, valueEffort }) =>
    rowsOf(say`Scores`, { of: title }, [
      [say`Lane`, text, laneWords[lane]],
      [say`Weighted score`, points, weighted],
      ['NPV', money, npv],
      [say`Payback`, named('quarters'), payback],
      ['Benefit/cost', named('ratio'), ratio],
      ['WSJF', named('ratio'), wsjf],
      ['Value/effort', named('ratio'), valueEffort],
    ]),
  );
}

/** What of the benefits of an initiative counts for one that enables it; within its benefits, never added to them. */
export function creditRows({ credits }: Shown): FigureRow[] {
  return credits.flatMap(({ enabler, enablerFunded, enabled, share: part, benefits }) =>
    rowsOf(say`Credits`, { of: enabler }, [
      [say`Share of “${enabled}”`, share, part],
      [say`Funded, enabling “${enabled}”`, yesOrNo, enablerFunded],
      ...benefits.flatMap(({ kind, ...range }) =>
        ends(say`${benefitKindWords[kind]} of “${enabled}”`, range),
      ),
    ]),
  );
}

/** What programmes and business units come to. */
export function rollUpRows({ rollUps }: Shown): FigureRow[] {
  const rows = (group: string, of: Shown['rollUps']['programmes']) =>
    of.flatMap((each) =>
      rowsOf(group, { of: each.name }, [
        [say`Initiatives`, count, each.count],
        [say`Funded`, count, each.funded],
        [say`Cost`, money, each.cost],
        [say`Given`, money, each.given],
        [say`Spent`, money, each.spent],
        [say`Committed`, money, each.committed],
        [say`Exit cost`, money, each.exitCost],
        [say`Left`, money, each.left],
        [say`Run cost a year`, money, each.runCost],
        ...benefitKinds.flatMap((kind) => ends(benefitKindWords[kind], each.benefits[kind])),
      ]),
    );
  const running = rollUps.businessUnits.flatMap(({ name, services, runToday }) =>
    rowsOf(say`Business units`, { of: name }, [
      [say`Services`, count, services],
      [say`Run today`, money, runToday],
    ]),
  );
  return [
    ...rows(say`Programmes`, rollUps.programmes),
    ...rows(say`Business units`, rollUps.businessUnits),
    ...running,
  ];
}

/** Days between when the business needs an initiative and when it is ready; above 0 is too late. */
export function dateGapRows({ dateGaps }: Shown): FigureRow[] {
  return dateGaps.flatMap(({ title, needed, ready, days: gap, agreed }) =>
    rowsOf(say`Date gaps`, { of: title }, [
      [say`Needed by`, dateUnit, needed],
      [sayAs('day')`Ready`, dateUnit, ready],
      [say`Too late by`, days, gap],
      [say`Agreed date`, dateUnit, agreed],
    ]),
  );
}
