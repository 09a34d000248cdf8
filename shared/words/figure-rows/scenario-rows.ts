import { benefitKinds, budgetScopes, fundedLanes } from '../../model/codes';
import { benefitKindWords, laneWords, scopeWords } from '../codes';
import { inSentence } from '../counts';
import { say } from '../say';
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

const group = say`Scenarios`;

type Scenario = Shown['scenarios'][number];

/** Each scenario and baseline, under its own name: its money and budgets by year, benefits, goals and load. */
export function scenarioRows({ scenarios }: Shown): FigureRow[] {
  return scenarios.flatMap((each) => [
    ...rowsOf(group, { scenario: each.name }, [
      [say`Kind`, text, each.kind],
      [say`Is the plan`, yesOrNo, each.isPlan],
      [say`Frozen at`, named('time'), each.at],
      [say`Funded`, count, each.funded],
      [say`Stopped`, count, each.stopped],
      [say`One-off money of the first year`, money, each.fundedCost],
      [say`Spend of the first year`, money, each.spend],
      [say`Free in the first year`, money, each.free],
      ...fundedLanes.map(
        (lane): Figure => [
          say`Balance of change money, ${inSentence(laneWords[lane])}`,
          share,
          each.balance[lane],
        ],
      ),
      [say`Keeping the lights on, of all spend`, share, each.lightsOnShare],
      ...benefitKinds.flatMap((kind) => ends(benefitKindWords[kind], each.benefits[kind])),
      [say`First quarter in which run eats the innovation budget`, quarterUnit, each.squeezed],
      [say`Quarters in which a team is overloaded`, count, each.load.overQuarters],
    ]),
    ...each.years.flatMap((year) => yearRows(each.name, year)),
    ...each.goals.flatMap(({ name, reach, verdict }) =>
      rowsOf(group, { scenario: each.name, of: name }, [
        [say`Goal reach`, named(say`unit of the goal`), reach],
        [say`Goal verdict`, text, verdict],
      ]),
    ),
    ...each.load.teams.flatMap(({ team, peak }) =>
      rowsOf(group, { scenario: each.name, of: team }, [[say`Largest load of a quarter`, share, peak]]),
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
      [say`Change, of what was deleted since`, money, change.gone],
      [say`Run today`, money, runToday],
      [say`Run`, money, run],
      [say`Spend`, money, spend],
      [say`Room for change`, money, room],
    ]),
    ...budgetScopes.flatMap((scope) =>
      rowsOf(group, { scenario, of: scopeWords[scope], year }, budgetFigures(budgets[scope])),
    ),
  ];
}
