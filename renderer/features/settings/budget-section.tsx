import { budgetId } from '../../../shared/model/budget';
import { type BudgetScope, budgetScopes } from '../../../shared/model/codes';
import type { Money } from '../../../shared/model/money';
import { runTodayInYear } from '../../../shared/rules/run-today';
import { scopeWords } from '../../../shared/words/codes';
import { bareMoney } from '../../../shared/words/money';
import { yearWords } from '../../../shared/words/quarters';
import { storeField } from '../../state/dispatch';
import { useEditable, usePlan, useScenarioId, useSettings, useSpeech } from '../../state/plan-hooks';
import { MoneyField } from '../../ui/number-fields';
import { Section } from '../../ui/page';
import { useChoice } from '../../ui/use-choice';
import styles from './settings.module.css';

/** What may be spent in each fiscal year: in all, and on the change work of each lane. */
export function BudgetSection() {
  const { firstYear, horizonYears } = useSettings();
  const speech = useSpeech();
  const years = Array.from({ length: horizonYears }, (_, index) => firstYear + index);
  return (
    <Section
      title="Budgets"
      hint="The IT budget covers run today, the run cost that is added, and the change work of both lists. A hard budget asks for a reason before it is crossed."
    >
      {years.map((year) => (
        <fieldset key={year} className={styles.year} aria-label={`Budgets ${yearWords(year, speech)}`}>
          <span className={styles.term}>{yearWords(year, speech)}</span>
          {budgetScopes.map((scope) => (
            <BudgetField key={scope} year={year} scope={scope} />
          ))}
        </fieldset>
      ))}
    </Section>
  );
}

function BudgetField({ year, scope }: { readonly year: number; readonly scope: BudgetScope }) {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const editable = useEditable();
  const runToday = runTodayInYear(plan, year);
  const budget = plan.budget.get(budgetId(scenarioId, year, scope));
  const amount = budget?.amount ?? null;
  const store = (next: Money | null, isHard: boolean) =>
    storeField({ type: 'budget/set', scenarioId, fiscalYear: year, scope, amount: next, hard: isHard });
  const hard = useChoice(budget?.hard ?? false, (next) =>
    amount === null ? undefined : store(amount, next),
  );
  const label = `${scopeWords[scope]} ${yearWords(year, speech)}`;
  const room = scope === 'total' && amount !== null && runToday > 0 ? amount - runToday : null;
  return (
    <div className={styles.budget}>
      <MoneyField
        label={label}
        speech={speech}
        value={amount}
        placeholder="None"
        hint={room === null ? undefined : `${bareMoney(room, speech)} left beside run today`}
        disabled={!editable}
        commit={(next) => store(next, budget?.hard ?? false)}
      />
      <label className={styles.choice}>
        <input
          type="checkbox"
          aria-label={`Hard: ${label}`}
          checked={hard.checked}
          disabled={!editable || amount === null}
          onChange={(event) => hard.choose(event.target.checked)}
        />
        Hard
      </label>
    </div>
  );
}
