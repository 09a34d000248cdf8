import { useMemo, useState } from 'react';
import type { Scenario } from '../../../shared/model/records/scenario';
import { compareScenarios } from '../../../shared/rules/scenarios/compare';
import { inSentence } from '../../../shared/words/counts';
import { budgetDifferenceWords } from '../../../shared/words/money/budget-difference-words';
import {
  countsOfDifference,
  servicesOfDifference,
  spendOfDifference,
} from '../../../shared/words/money/compare-words';
import { scenarioKindWords } from '../../../shared/words/money/scenario-words';
import { say } from '../../../shared/words/say';
import { saveComparison } from '../../state/files/export-table';
import { usePlan, useScenarioId, useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import { CopyTable } from '../../ui/copying/copy-table';
import { SelectField } from '../../ui/fields/select-field';
import styles from './difference-section.module.css';
import { DifferenceTable } from './difference-table';
import { pairAtFirst } from './pair-at-first';

/** What differs between two scenarios, initiative by initiative, and why. */
export function DifferenceSection({ all }: { readonly all: readonly Scenario[] }) {
  const plan = usePlan();
  const speech = useSpeech();
  const { firstYear } = useSettings();
  const first = pairAtFirst(all, useScenarioId());
  const [chosen, setChosen] = useState<{ readonly from?: string; readonly to?: string }>({});
  const known = (id: string | undefined, other: string) => (id && plan.scenario.has(id) ? id : other);
  const from = known(chosen.from, first[0]);
  const to = known(chosen.to, first[1]);
  const comparison = useMemo(() => compareScenarios(plan, from, to), [plan, from, to]);
  const services = servicesOfDifference(comparison, firstYear, speech);
  const choices = all.map(({ id, name, kind }) => ({
    value: id,
    words: kind === 'baseline' ? `${name} (${inSentence(scenarioKindWords.baseline)})` : name,
  }));
  const choose = (end: 'from' | 'to') => (id: string) => {
    setChosen({ from, to, [end]: id });
    return undefined;
  };
  return (
    <section className={cardStyles.card} aria-label={say`What differs`}>
      <div className={cardStyles.bar}>
        <h2 className={cardStyles.heading}>{say`What differs, and why`}</h2>
        <div className={styles.pair}>
          <SelectField label={say`From`} value={from} choices={choices} commit={choose('from')} />
          <SelectField label={say`To`} value={to} choices={choices} commit={choose('to')} />
          <Button look="quiet" onClick={() => void saveComparison(from, to)}>{say`Save as CSV …`}</Button>
          {comparison.items.length > 0 && <CopyTable of={say`What differs`} />}
        </div>
      </div>
      <div className={styles.words}>
        <p className={styles.headline}>{countsOfDifference(comparison)}</p>
        <p>{spendOfDifference(comparison, firstYear, speech)}</p>
        {services && <p>{services}</p>}
      </div>
      {comparison.budgets.length > 0 && (
        <ul className={styles.budgets} aria-label={say`Budgets that differ`}>
          {comparison.budgets.map((each) => (
            <li key={`${each.year} ${each.scope}`}>{budgetDifferenceWords(each, speech)}</li>
          ))}
        </ul>
      )}
      {comparison.items.length > 0 && <DifferenceTable comparison={comparison} />}
    </section>
  );
}
