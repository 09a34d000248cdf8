import {
  type BudgetLine,
  type BudgetYear,
  budgetYearCount,
  budgetYearsOf,
} from '../../../../shared/rules/budgets/budget-years';
import { freeWords } from '../../../../shared/words/cards/free-words';
import { scopeWords } from '../../../../shared/words/codes';
import { yearWords } from '../../../../shared/words/quarters';
import { inUnit, unitWords } from '../../../../shared/words/report-units';
import { say } from '../../../../shared/words/say';
import { shareWords } from '../../../../shared/words/shares';
import { NotEntered } from '../not-entered';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';
import wide from './wide-tables.module.css';

const columns = [say`budget`, say`contingency`, say`spend`, say`free`, say`limit`];

/** The budgets of every year that has one, their contingency, and what is free. */
export function BudgetsSection() {
  const { plan, scenarioId, unit, speech } = useReport();
  const years = budgetYearsOf(plan, scenarioId, budgetYearCount(plan, scenarioId)).filter(({ lines }) =>
    lines.some(({ budget }) => budget !== null),
  );
  if (years.length === 0)
    return <NotEntered testId="report-budgets" title={say`Budgets`} words={say`No budget is set.`} />;
  return (
    <section data-testid="report-budgets">
      <h2 className={paper.part}>{say`Budgets`}</h2>
      <p className={paper.note}>
        {say`Amounts in ${unitWords(unit, speech)}. Free: budget less contingency less spend. The IT budget pays for run and for the one-off money of both lists, a list’s budget for its own one-off money.`}
      </p>
      <table aria-label={say`Budgets`} className={tables.table}>
        <colgroup>
          <col className={wide.name} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say`Year`}</th>
            {columns.map((name) => (
              <th key={name} scope="col" className={tables.number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {years.map((year) => (
          <YearRows key={year.year} year={year} />
        ))}
      </table>
    </section>
  );
}

function YearRows({ year }: { readonly year: BudgetYear }) {
  const { speech } = useReport();
  const set = year.lines.filter(({ budget }) => budget !== null);
  return (
    <tbody className={tables.group}>
      <tr>
        <th scope="row">
          <strong>{yearWords(year.year, speech)}</strong>
        </th>
        <td colSpan={columns.length} className={tables.quiet}>
          {sharesWords(year, (share) => shareWords(share, speech))}
        </td>
      </tr>
      {set.map((line) => (
        <BudgetRow key={line.scope} line={line} />
      ))}
    </tbody>
  );
}

function sharesWords({ balance, lightsOnShare }: BudgetYear, share: (share: number) => string): string {
  const change = balance ? say`${share(balance.run)} to keeping the lights on` : say`none is funded`;
  const all =
    lightsOnShare === null ? '' : say`; keeping the lights on takes ${share(lightsOnShare)} of all spend`;
  return say`Balance of change money: ${change}${all}`;
}

function BudgetRow({ line }: { readonly line: BudgetLine }) {
  const { unit, speech } = useReport();
  const money = (amount: number) => inUnit(amount, unit, speech);
  const { free, isEntered, isFreeKnown } = line;
  return (
    <tr>
      <th scope="row">{scopeWords[line.scope]}</th>
      <td className={tables.number}>{inUnit(line.budget, unit, speech)}</td>
      <td className={tables.number}>{money(line.contingency)}</td>
      <td className={tables.number}>{inUnit(isEntered ? line.spend : null, unit, speech)}</td>
      <td className={tables.number}>
        {free !== null && free < 0 ? freeWords(line, money) : inUnit(isFreeKnown ? free : null, unit, speech)}
      </td>
      <td className={tables.number}>{line.hard ? say`hard` : say`soft`}</td>
    </tr>
  );
}
