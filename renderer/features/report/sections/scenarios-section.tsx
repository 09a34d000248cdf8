import { type ScenarioColumn, scenarioColumn } from '../../../../shared/rules/scenarios/scenario-column';
import type { ScenarioRow } from '../../../../shared/rules/scenarios/scenario-part';
import { scenarioParts } from '../../../../shared/rules/scenarios/scenario-rows';
import { scenariosInOrder } from '../../../../shared/rules/scenarios/scenarios';
import { counted } from '../../../../shared/words/counts';
import { baselineWords } from '../../../../shared/words/money/baseline-words';
import {
  scenarioChangeWords,
  scenarioKindWords,
  scenarioPartWords,
  scenarioRowWords,
  scenarioValueWords,
} from '../../../../shared/words/money/scenario-words';
import { shortened } from '../../../../shared/words/report-counts';
import { unitWords } from '../../../../shared/words/report-units';
import { say } from '../../../../shared/words/say';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';
import styles from './scenarios-section.module.css';

/** So many columns have room on a page. */
const most = 4;

/** The scenarios beside the one that is printed; left out where there is no other. */
export function ScenariosSection() {
  const { plan, scenarioId, unit, speech } = useReport();
  const all = scenariosInOrder(plan);
  if (all.length < 2) return null;
  const ids = [scenarioId, ...all.map(({ id }) => id).filter((id) => id !== scenarioId)];
  const columns = ids.slice(0, most).map((id) => scenarioColumn(plan, id));
  const others = ids.length - columns.length;
  const ofBaselines = baselineWords(columns);
  const parts = scenarioParts(plan, columns).filter(({ isLater }) => !isLater);
  return (
    <section data-testid="report-scenarios">
      <h2 className={paper.part}>{say`Scenarios side by side`}</h2>
      <p className={paper.note}>
        {say`Amounts in ${unitWords(unit, speech)}; beside each figure what it is more or less than in “${shortened(columns[0]?.name ?? '', 60)}”. Shares differ in percentage points, benefits by their likely figure.`}
        {ofBaselines && ` ${ofBaselines}`}
        {others > 0 && say` ${counted(others, 'more scenario', 'more scenarios')} in the plan.`}
      </p>
      <table aria-label={say`Scenarios side by side`} className={tables.table}>
        <Head columns={columns} />
        {parts.map((part) => (
          <tbody key={part.code} className={styles.part}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} className={styles.heading}>
                {scenarioPartWords(part, speech)}
              </th>
            </tr>
            {part.rows.map((row) => (
              <Row key={row.code + JSON.stringify(row.parameters)} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Head({ columns }: { readonly columns: readonly ScenarioColumn[] }) {
  return (
    <>
      <colgroup>
        <col className={styles.first} />
        <col span={columns.length} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{say`Figure`}</th>
          {columns.map(({ id, name, kind, isPlan }) => (
            <th key={id} scope="col" className={tables.number}>
              <span className={styles.name}>{shortened(name, 60)}</span>
              <span className={tables.about}>{isPlan ? say`The plan` : scenarioKindWords[kind]}</span>
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

function Row({ row }: { readonly row: ScenarioRow }) {
  const { unit, speech } = useReport();
  const { values, unit: rowUnit } = row;
  const [first = null] = values;
  return (
    <tr>
      <th scope="row">{scenarioRowWords(row, speech)}</th>
      {values.map((value, index) => {
        const change = index > 0 ? scenarioChangeWords(value, first, rowUnit, unit, speech) : '';
        // What a range changed by stands below it: beside it there is no room that others would be aligned by.
        const isKept = rowUnit !== 'range' || change !== say`same`;
        return (
          <td key={index} className={tables.number}>
            {scenarioValueWords(value, rowUnit, unit, speech)}
            {index > 0 && isKept && (
              <span className={styles.change}>{change === say`same` ? '' : change}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
