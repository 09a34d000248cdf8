import { kpisOf } from '../../../../shared/rules/budgets/kpis';
import {
  kpiAboutWords,
  kpiFormulas,
  kpiNames,
  kpiSources,
  kpiValueWords,
} from '../../../../shared/words/outcomes/kpi-words';
import { say } from '../../../../shared/words/say';
import { driftYears } from '../../../ui/drift-years';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';
import styles from './kpis-section.module.css';

/** The field's key figures as the money screen has them, with their formulas; left out where no money is planned. */
export function KpisSection() {
  const { plan, scenarioId, settings, figures, speech } = useReport();
  if (figures.spend === 0) return null;
  return (
    <section data-testid="report-kpis">
      <h2 className={paper.part}>{say`Key figures`}</h2>
      <table aria-label={say`Key figures`} className={tables.table}>
        <colgroup>
          <col className={styles.name} />
          <col className={styles.value} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say`Key figure`}</th>
            <th scope="col">{say`Value`}</th>
            <th scope="col">{say`Made of`}</th>
          </tr>
        </thead>
        <tbody>
          {kpisOf(plan, scenarioId, driftYears(settings)).map((kpi) => (
            <tr key={kpi.code}>
              <th scope="row">{kpiNames[kpi.code]}</th>
              <td>{kpiValueWords(kpi, speech)}</td>
              <td>
                {kpiAboutWords(kpi, speech)}
                <span
                  className={tables.about}
                >{say`${kpiFormulas[kpi.code]} Source: ${kpiSources[kpi.code]}.`}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
