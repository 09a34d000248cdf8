import { type Figures, total } from '../../../shared/rules/figures';
import { counted } from '../../../shared/words/counts';
import { compactMoney } from '../../../shared/words/money';
import { yearWords } from '../../../shared/words/quarters';
import { fundedCountWords } from '../../../shared/words/report-counts';
import { shareWords } from '../../../shared/words/shares';
import { useReport } from './report-context';
import styles from './summary.module.css';

interface Headline {
  readonly name: string;
  readonly figure: string;
  readonly about: string;
}

/** The five figures of the year in a row. */
export function Headlines() {
  return (
    <dl className={styles.headlines}>
      {useHeadlines().map(({ name, figure, about }) => (
        <div key={name} className={styles.headline}>
          <dt>{name}</dt>
          <dd className={styles.figure}>{figure}</dd>
          <dd className={styles.about}>{about}</dd>
        </div>
      ))}
    </dl>
  );
}

function useHeadlines(): Headline[] {
  const { figures, lists, speech } = useReport();
  const { lanes, budget } = figures;
  const year = yearWords(figures.year, speech);
  const money = (amount: number) => compactMoney(amount, speech);
  const funded = lanes.run.funded + lanes.innovate.funded;
  const unfunded = lanes.run.count + lanes.innovate.count - funded;
  const added = lanes.run.runCost + lanes.innovate.runCost;
  const booked = total(
    [...lists.lanes.run.unfunded, ...lists.lanes.innovate.unfunded, ...lists.backlog],
    (row) => row.inYear,
  );
  return [
    { name: 'IT budget', figure: budget === null ? 'Not set' : money(budget), about: `for ${year}` },
    {
      name: 'Run today',
      figure: money(figures.runToday),
      about: counted(figures.services.count, 'service'),
    },
    {
      name: booked === 0 ? 'Change, funded' : 'Change, funded or booked',
      figure: money(figures.change),
      about: funded + unfunded === 0 ? 'nothing in the lists yet' : fundedCountWords(funded, unfunded),
    },
    {
      name: added < 0 ? 'Run cost saved' : 'Run cost added',
      figure: money(Math.abs(added)),
      about: 'a year, once live',
    },
    allocation(figures, money, (share) => shareWords(share, speech)),
  ];
}

/** What is free, or by how much the plan is over budget; without a budget, what is planned in all. */
function allocation(
  { budget, contingency, free, spend }: Figures,
  money: (amount: number) => string,
  share: (share: number) => string,
): Headline {
  if (budget === null || free === null)
    return { name: 'Planned in all', figure: money(spend), about: 'no budget to set it against' };
  if (free < 0 && spend <= budget)
    return { name: 'Contingency used', figure: money(-free), about: `of ${money(contingency)}` };
  const left = spend > budget ? spend - budget : free;
  const about = budget > 0 ? `${share(left / budget)} of the budget` : 'the budget is zero';
  if (spend > budget) return { name: 'Over budget', figure: money(left), about };
  if (contingency === 0) return { name: 'Not allocated', figure: money(left), about };
  return { name: 'Free', figure: money(left), about: `besides ${money(contingency)} contingency` };
}
