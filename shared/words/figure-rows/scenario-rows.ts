import { benefitKinds, budgetScopes, fundedLanes } from '../../model/codes';
import { benefitKindWords, laneWords, scopeWords } from '../codes';
import {
  count,
  ends,
  type Figure,
  type FigureRow,
  money,
  named,
  quarterUnit,
  rowsOf,
  share,
  type Shown,
  text,
  yesOrNo,
} from './row';
import { budgetFigures, changeFigures } from './year-rows';

const group = 'Scenarios';

type Scenario = Shown['scenarios'][number];

/** Each scenario and baseline, under its own name: its money and budgets by year, benefits, goals and load. */
export function scenarioRows({ scenarios }: Shown): FigureRow[] {
  return scenarios.flatMap((each) => [
    ...rowsOf(group, { scenario: each.name }, [
      ['Kind', text, each.kind],
      ['Is the plan', yesOrNo, each.isPlan],
      ['Frozen at', named('time'), each.at],
      ['Funded', count, each.funded],
      ['Stopped', count, each.stopped],
      ['One-off money of the first year', money, each.fundedCost],
      ['Spend of the first year', money, each.spend],
      ['Free in the first year', money, each.free],
      ...fundedLanes.map(
        (lane): Figure => [
          `Balance of change money, ${laneWords[lane].toLowerCase()}`,
          share,
          each.balance[lane],
        ],
      ),
      ['Keeping the lights on, of all spend', share, each.lightsOnShare],
      ...benefitKinds.flatMap((kind) => ends(benefitKindWords[kind], each.benefits[kind])),
      ['First quarter in which run eats the innovation budget', quarterUnit, each.squeezed],
      ['Quarters in which a team is overloaded', count, each.load.overQuarters],
    ]),
    ...each.years.flatMap((year) => yearRows(each.name, year)),
    ...each.goals.flatMap(({ name, reach, verdict }) =>
      rowsOf(group, { scenario: each.name, of: name }, [
        ['Goal reach', named('unit of the goal'), reach],
        ['Goal verdict', text, verdict],
      ]),
    ),
    ...each.load.teams.flatMap(({ team, peak }) =>
      rowsOf(group, { scenario: each.name, of: team }, [['Largest load of a quarter', share, peak]]),
    ),
  ]);
}

function yearRows(
  scenario: string,
  { year, change, runToday, run, spend, room, budgets }: Scenario['years'][number],
) {
  return [
    ...rowsOf(group, { scenario, year }, [
      ...changeFigures(change),
      ['Change, of what was deleted since', money, change.gone],
      ['Run today', money, runToday],
      ['Run', money, run],
      ['Spend', money, spend],
      ['Room for change', money, room],
    ]),
    ...budgetScopes.flatMap((scope) =>
      rowsOf(group, { scenario, of: scopeWords[scope], year }, budgetFigures(budgets[scope])),
    ),
  ];
}
