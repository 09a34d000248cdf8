import { type BudgetScope, budgetScopes } from '../../../shared/model/codes';
import { runTodayInYear } from '../../../shared/rules/cards/run-today';
import { yearsOfPlan } from '../../../shared/rules/time/plan-years';
import { scopeWords } from '../../../shared/words/codes';
import { bareMoney } from '../../../shared/words/money';
import { besideRunRule } from '../../../shared/words/people/planning-rules';
import { yearWords } from '../../../shared/words/quarters';
import { say, sayAs } from '../../../shared/words/say';
import { useBudget } from '../../state/plan/budget';
import { useEditable, usePlan, useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { HardCheck } from '../../ui/fields/hard-check';
import { MoneyField } from '../../ui/fields/number-fields';
import { HowMade } from '../../ui/how-made';
import { Section } from '../../ui/page';
import styles from './settings.module.css';

/** What may be spent in each fiscal year: in all, and on the change work of each lane. */
export function BudgetSection() {
  const settings = useSettings();
  const speech = useSpeech();
  const years = Array.from({ length: yearsOfPlan(settings) }, (_, index) => settings.firstYear + index);
  return (
    <Section
      title={say`Budgets`}
      hint={say`The IT budget covers run today, the run cost that is added, and the change work of both lists. A hard budget asks for a reason before it is crossed.`}
    >
      {years.map((year) => (
        <fieldset key={year} className={styles.year} aria-label={say`Budgets ${yearWords(year, speech)}`}>
          <span className={styles.term}>{yearWords(year, speech)}</span>
          {budgetScopes.map((scope) => (
            <BudgetField key={scope} year={year} scope={scope} />
          ))}
        </fieldset>
      ))}
      <HowMade bare rules={[besideRunRule]} about={say`Left beside run today`} />
    </Section>
  );
}

function BudgetField({ year, scope }: { readonly year: number; readonly scope: BudgetScope }) {
  const { budget, storeAmount, storeHard } = useBudget(year, scope);
  const speech = useSpeech();
  const editable = useEditable();
  const runToday = runTodayInYear(usePlan(), year);
  const amount = budget?.amount ?? null;
  const label = `${scopeWords[scope]} ${yearWords(year, speech)}`;
  const room = scope === 'total' && amount !== null && runToday > 0 ? amount - runToday : null;
  return (
    <div className={styles.budget}>
      <MoneyField
        label={label}
        speech={speech}
        value={amount}
        placeholder={sayAs('budget')`None`}
        hint={room === null ? undefined : say`${bareMoney(room, speech)} left beside run today`}
        disabled={!editable}
        commit={storeAmount}
      />
      <HardCheck
        label={label}
        hard={budget?.hard ?? false}
        disabled={!editable || amount === null}
        commit={storeHard}
      />
    </div>
  );
}
