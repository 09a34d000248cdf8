import { useMemo } from 'react';
import type { Plan } from '../../../shared/model/plan';
import { kpisOf } from '../../../shared/rules/budgets/kpis';
import {
  kpiAboutWords,
  kpiFormulas,
  kpiNames,
  kpiSources,
  kpiValueWords,
} from '../../../shared/words/outcomes/kpi-words';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import cardStyles from '../../ui/card.module.css';
import { HowMade } from '../../ui/how-made';
import styles from './kpi-list.module.css';

interface Props {
  readonly plan: Plan;
  readonly scenarioId: string;
  readonly yearCount: number;
  readonly speech: Speech;
}

/** The field's key figures, each with the money behind it and its formula. */
export function KpiList({ plan, scenarioId, yearCount, speech }: Props) {
  const kpis = useMemo(() => kpisOf(plan, scenarioId, yearCount), [plan, scenarioId, yearCount]);
  return (
    <section className={cardStyles.card} aria-label={say`Key figures`}>
      <h2 className={cardStyles.heading}>{say`Key figures`}</h2>
      <ul className={styles.kpis}>
        {kpis.map((kpi) => (
          <li key={kpi.code} className={styles.kpi}>
            <h3 className={styles.name}>{kpiNames[kpi.code]}</h3>
            <p className={kpi.value === null ? styles.unknown : styles.value}>{kpiValueWords(kpi, speech)}</p>
            <p className={cardStyles.note}>{kpiAboutWords(kpi, speech)}</p>
            <HowMade
              bare
              about={kpiNames[kpi.code]}
              rules={[[kpi.code, kpiFormulas[kpi.code], kpiSources[kpi.code]]]}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
