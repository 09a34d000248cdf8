import { type BudgetScope, budgetScopes } from '../../model/codes';
import type { DriftCause } from '../../rules/budgets/drift-causes';
import { benefitKindWords, scopeWords } from '../codes';
import { changeKindKeys, changeKindWords } from '../money/change-kind-words';
import { say } from '../say';
import { shareFigures } from './plan-rows';
import {
  count,
  ends,
  type Figure,
  type FigureRow,
  money,
  quarterRows,
  quarterUnit,
  rowsOf,
  type Shown,
  yesOrNo,
} from './row';

/** What is spent in each fiscal year. */
export function yearRows({ years }: Shown): FigureRow[] {
  return years.flatMap(({ year, runToday, added, saved, run, change, spend, changeKinds, ...shares }) =>
    rowsOf(say`Years`, { year }, [
      ...runFigures({ runToday, added, saved }),
      [say`Run`, money, run],
      ...changeFigures(change),
      [say`Spend`, money, spend],
      ...changeKindKeys.map(
        (key): Figure => [say`One-off, ${changeKindWords[key]}`, money, changeKinds[key]],
      ),
      ...shareFigures(shares),
    ]),
  );
}

/** The budgets of each fiscal year, in all and by lane. */
export function budgetRows({ years }: Shown): FigureRow[] {
  return years.flatMap(({ year, budget, hard, contingency, free, lanes }) => {
    const lines = { total: { budget: budget.total, hard, contingency, free }, ...lanes };
    return budgetScopes.flatMap((scope) =>
      rowsOf(say`Budgets`, { of: scopeWords[scope], year }, budgetFigures(lines[scope])),
    );
  });
}

const causedBy: Readonly<Record<DriftCause['kind'], string>> = {
  initiative: say`the initiative`,
  booked: say`what is booked of the initiative, which is not funded`,
  service: say`the service`,
  frozen: say`run today as the baseline froze it`,
};

/** Run-cost drift by quarter, the room it leaves by year, and what causes it. */
export function driftRows({ drift }: Shown): FigureRow[] {
  return [
    ...drift.quarters.flatMap(({ quarter, change, ...run }) =>
      quarterRows(say`Drift`, quarter, '', [...runFigures(run), ...changeFigures(change)]),
    ),
    ...drift.room.flatMap(({ year, room }) =>
      rowsOf(say`Drift`, { year }, [[say`Room for change`, money, room]]),
    ),
    ...rowsOf(say`Drift`, {}, [
      [say`First quarter in which run eats the innovation budget`, quarterUnit, drift.squeezed],
    ]),
    ...drift.causes.flatMap(({ kind, title, amount }) =>
      rowsOf(say`Drift`, { of: title }, [[say`Caused by ${causedBy[kind]}`, money, amount]]),
    ),
  ];
}

/** The benefits of funded work, kind by kind: by year, at full effect, and by who claims them. */
export function benefitRows({ benefits }: Shown): FigureRow[] {
  return benefits.flatMap(({ kind, initiatives, years, full, claims }) => {
    const of = benefitKindWords[kind];
    return [
      ...rowsOf(say`Benefits`, { of }, [
        [say`Initiatives`, count, initiatives],
        ...ends(say`A year at full effect`, full),
      ]),
      ...years.flatMap(({ year, ...range }) =>
        rowsOf(say`Benefits`, { of, year }, ends(say`In the year`, range)),
      ),
      ...claims.flatMap(({ claimant, ...range }) =>
        rowsOf(
          say`Benefits`,
          { of },
          ends(claimant === '' ? say`Claimed by nobody` : say`Claimed by ${claimant}`, range),
        ),
      ),
    ];
  });
}

/** The years of each service. */
export function serviceRows({ serviceYears }: Shown): FigureRow[] {
  return serviceYears.flatMap(({ name, years }) =>
    years.flatMap(({ year, planned, forecast, booked, counts, saved }) =>
      rowsOf(say`Services`, { of: name, year }, [
        [say`Planned`, money, planned],
        [say`Forecast`, money, forecast],
        [say`Booked`, money, booked],
        [say`Counts`, money, counts],
        [say`Saved by initiatives`, money, saved],
      ]),
    ),
  );
}

type Line = Shown['scenarios'][number]['years'][number]['budgets'][BudgetScope];

/** What a budget of a year says. */
export function budgetFigures({ budget, hard, contingency, free }: Line): Figure[] {
  return [
    [say`Budget`, money, budget],
    [say`Hard budget`, yesOrNo, hard],
    [say`Contingency`, money, contingency],
    [say`Free`, money, free],
  ];
}

type Run = Pick<Shown['years'][number], 'runToday' | 'added' | 'saved'>;

function runFigures({ runToday, added, saved }: Run): Figure[] {
  return [
    [say`Run today`, money, runToday],
    [say`Run added`, money, added],
    [say`Run saved`, money, saved],
  ];
}

/** One-off money by lane, with what is booked of the backlog. */
export function changeFigures({ run, innovate, backlog }: Shown['years'][number]['change']): Figure[] {
  return [
    [say`Change, keep the lights on`, money, run],
    [say`Change, drive innovation`, money, innovate],
    [say`Change, booked of the backlog`, money, backlog],
  ];
}
