import { type Figures, total } from '../rules/figures';
import type { ReportLists } from '../rules/report-lists';
import { counted } from './counts';
import { compactMoney } from './money';
import { yearWords } from './quarters';
import { fundedCountWords } from './report-counts';
import { say } from './say';
import { shareWords } from './shares';
import type { Speech } from './speech';

export interface Headline {
  readonly name: string;
  readonly figure: string;
  readonly about: string;
}

/** The five figures of the year that a report begins with, in minor units made readable. */
export function headlinesOf(figures: Figures, lists: ReportLists, speech: Speech): Headline[] {
  const { lanes, budget } = figures;
  const year = yearWords(figures.year, speech);
  const money = (amount: number) => compactMoney(amount, speech);
  const funded = lanes.run.funded + lanes.innovate.funded;
  const unfunded = lanes.run.count + lanes.innovate.count - funded;
  const added = lanes.run.runCost + lanes.innovate.runCost;
  const rows = [...lists.lanes.run.funded, ...lists.lanes.innovate.funded];
  // Where nobody has said what anything costs, a sum of zero would look like a fact.
  const isCosted = rows.some(({ card }) => card.cost !== null);
  const isRunKnown = rows.some(({ yearlyRun }) => yearlyRun !== null);
  const booked = total(
    [...lists.lanes.run.unfunded, ...lists.lanes.innovate.unfunded, ...lists.backlog],
    (row) => row.inYear,
  );
  return [
    { name: say`IT budget`, figure: budget === null ? say`Not set` : money(budget), about: say`for ${year}` },
    runToday(figures, money),
    {
      name: booked === 0 ? say`Change, funded` : say`Change, funded or booked`,
      figure: figures.change === 0 && rows.length > 0 && !isCosted ? say`Not entered` : money(figures.change),
      about: funded + unfunded === 0 ? say`nothing in the lists yet` : fundedCountWords(funded, unfunded),
    },
    {
      name: added < 0 ? say`Run cost saved` : say`Run cost added`,
      figure: isRunKnown || rows.length === 0 ? money(Math.abs(added)) : say`Not entered`,
      about: say`a year, once live`,
    },
    allocation(figures, isCosted, money, (share) => shareWords(share, speech)),
  ];
}

/** What runs costs something everywhere: without services nobody has entered it yet, and zero would look like a fact. */
function runToday({ runToday: cost, services }: Figures, money: (amount: number) => string): Headline {
  const isEntered = services.count > 0 || cost !== 0;
  return {
    name: say`Run today`,
    figure: isEntered ? money(cost) : say`Not entered`,
    about: counted(services.count, 'service'),
  };
}

/** What is free, or by how much the plan is over budget; without a budget, what is planned in all. */
function allocation(
  { budget, contingency, free, spend, services }: Figures,
  isCosted: boolean,
  money: (amount: number) => string,
  share: (share: number) => string,
): Headline {
  if (budget === null || free === null) {
    const isEntered = spend !== 0 || isCosted || services.count > 0;
    const figure = isEntered ? money(spend) : say`Not entered`;
    return { name: say`Planned in all`, figure, about: say`no budget to set it against` };
  }
  if (free < 0 && spend <= budget)
    return { name: say`Contingency used`, figure: money(-free), about: say`of ${money(contingency)}` };
  const left = spend > budget ? spend - budget : free;
  const about = budget > 0 ? say`${share(left / budget)} of the budget` : say`the budget is zero`;
  if (spend > budget) return { name: say`Over budget`, figure: money(left), about };
  if (contingency === 0) return { name: say`Not allocated`, figure: money(left), about };
  return { name: say`Free`, figure: money(left), about: say`besides ${money(contingency)} contingency` };
}
