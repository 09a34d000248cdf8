import { enteredChange, enteredSum, withoutCost, withoutRun } from '../../rules/cards/entered';
import { type Figures, total } from '../../rules/cards/figures';
import type { ReportLists } from '../../rules/reports/report-lists';
import { counted } from '../counts';
import { withoutCostWords, withoutRunWords } from '../entered-words';
import { compactMoney } from '../money';
import { yearWords } from '../quarters';
import { fundedCountWords } from '../report-counts';
import { say } from '../say';
import { shareWords } from '../shares';
import type { Speech } from '../speech';

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
  // Where nobody has said what anything costs, a sum of zero would look like a fact.
  const entered = (amount: number | null) => (amount === null ? say`Not entered` : money(amount));
  const booked = total(
    [...lists.lanes.run.unfunded, ...lists.lanes.innovate.unfunded, ...lists.backlog],
    (row) => row.inYear,
  );
  return [
    { name: say`IT budget`, figure: budget === null ? say`Not set` : money(budget), about: say`for ${year}` },
    runToday(figures, money),
    {
      name: booked === 0 ? say`Change, funded` : say`Change, funded or booked`,
      figure: entered(enteredChange(figures)),
      about: [
        funded + unfunded === 0 ? say`nothing in the lists yet` : fundedCountWords(funded, unfunded),
        ...gap(withoutCost(lanes), funded, withoutCostWords),
      ].join(', '),
    },
    {
      name: added < 0 ? say`Run cost saved` : say`Run cost added`,
      figure: entered(enteredSum(Math.abs(added), figures.entered.runAdded)),
      about: [say`a year, once live`, ...gap(withoutRun(lanes), funded, withoutRunWords)].join(', '),
    },
    allocation(figures, money, (share) => shareWords(share, speech)),
  ];
}

/** How many a sum lacks, where it lacks some: where it lacks all, it is no sum. */
function gap(without: number, of: number, words: (without: number) => string): string[] {
  return without > 0 && without < of ? [words(without)] : [];
}

/** What runs costs something everywhere: without services nobody has entered it yet, and zero would look like a fact. */
function runToday(
  { runToday: cost, services, entered }: Figures,
  money: (amount: number) => string,
): Headline {
  return {
    name: say`Run today`,
    figure: entered.runToday ? money(cost) : say`Not entered`,
    about: counted(services.count, 'service'),
  };
}

/** What is free, or by how much the plan is over budget; without a budget, what is planned in all. */
function allocation(
  figures: Figures,
  money: (amount: number) => string,
  share: (share: number) => string,
): Headline {
  const { budget, contingency, free, spend } = figures;
  if (budget === null || free === null) {
    const figure = figures.isEntered ? money(spend) : say`Not entered`;
    return { name: say`Planned in all`, figure, about: say`no budget to set it against` };
  }
  if (free < 0 && spend <= budget)
    return { name: say`Contingency used`, figure: money(-free), about: say`of ${money(contingency)}` };
  if (free >= 0 && !figures.isFreeKnown)
    return { name: say`Not allocated`, figure: say`Not known`, about: say`what is funded has no cost yet` };
  const left = spend > budget ? spend - budget : free;
  const about = budget > 0 ? say`${share(left / budget)} of the budget` : say`the budget is zero`;
  if (spend > budget) return { name: say`Over budget`, figure: money(left), about };
  if (contingency === 0) return { name: say`Not allocated`, figure: money(left), about };
  return { name: say`Free`, figure: money(left), about: say`besides ${money(contingency)} contingency` };
}
