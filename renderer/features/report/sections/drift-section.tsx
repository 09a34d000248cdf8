import { useMemo } from 'react';
import { type Drift, driftOf } from '../../../../shared/rules/budgets/drift';
import { paidToGate } from '../../../../shared/rules/cards/paid-to-gate';
import { counted } from '../../../../shared/words/counts';
import { changeKindNote, changeKindTable } from '../../../../shared/words/money/change-kind-words';
import { causesSumWords, causeWords } from '../../../../shared/words/money/drift-causes';
import {
  gateAloneWords,
  noServicesWords,
  roomWords,
  runWords,
  squeezedWords,
} from '../../../../shared/words/money/drift-words';
import { hasContingency, spendColumnsOf, spendRows } from '../../../../shared/words/money/spend-words';
import { unitWords } from '../../../../shared/words/report-units';
import { say } from '../../../../shared/words/say';
import { SpendChart } from '../../../ui/charts/spend-chart';
import { driftYears } from '../../../ui/drift-years';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';
import styles from './drift-section.module.css';

/** So many causes are told; the screen has all. */
const causeLimit = 10;

/** What run takes over the years, and what it leaves for change: the chart and its years in figures. */
export function DriftSection() {
  const { plan, scenarioId, settings, unit, speech } = useReport();
  const years = driftYears(settings);
  const drift = useMemo(() => driftOf(plan, scenarioId, years), [plan, scenarioId, years]);
  const isEmpty = drift.years.every(
    ({ runToday, added, saved, spend }) => !runToday && !added && !saved && !spend,
  );
  if (isEmpty) return null;
  const words = [
    roomWords(drift, speech),
    squeezedWords(drift, speech),
    runWords(drift, speech),
    gateAloneWords(paidToGate(plan, scenarioId)),
    noServicesWords(drift),
  ];
  return (
    <section data-testid="report-drift">
      <div className={styles.opening}>
        <h2 className={paper.part}>{say`Run-cost drift`}</h2>
        <p className={styles.words}>{words.filter(Boolean).join(' ')}</p>
        <div className={styles.chart}>
          <SpendChart drift={drift} unit={unit} speech={speech} width={688} height={270} />
        </div>
      </div>
      <p className={paper.note}>
        {say`Amounts in ${unitWords(unit, speech)}. Services are indexed every year from the one their cost is of, compounded; run cost counts from the quarter after the work, one-off money as its lines are spread. Room for change: IT budget${hasContingency(drift) ? say` less contingency` : ''} less run.`}
      </p>
      <YearsTable drift={drift} />
      <KindsTable years={years} />
      <Causes drift={drift} />
    </section>
  );
}

function YearsTable({ drift }: { readonly drift: Drift }) {
  const { unit, speech } = useReport();
  const columns = spendColumnsOf(drift);
  return (
    <table aria-label={say`Run-cost drift`} className={tables.table}>
      <colgroup>
        <col className={tables.rate} />
        <col span={columns.length} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{say`Year`}</th>
          {columns.map(({ alone }) => (
            <th key={alone} scope="col" className={tables.number}>
              {alone.replace('contingency', 'contin\u00adgency')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {spendRows(drift, unit, speech, false).map(({ id, name, cells }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {columns.map(({ alone }, index) => (
              <td key={alone} className={tables.number}>
                {cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The one-off money of each year by capex and opex, and by who does the work. */
function KindsTable({ years }: { readonly years: number }) {
  const { plan, scenarioId, unit, speech } = useReport();
  const table = changeKindTable(plan, scenarioId, years, unit, speech);
  if (!table) return null;
  return (
    <>
      <h3 className={paper.heading}>{say`What one-off money is`}</h3>
      <table aria-label={say`What one-off money is`} className={tables.table}>
        <colgroup>
          <col className={tables.rate} />
          <col span={table.columns.length} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say`Year`}</th>
            {table.columns.map((name) => (
              <th key={name} scope="col" className={tables.number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ year, name, cells }) => (
            <tr key={year}>
              <th scope="row">{name}</th>
              {table.columns.map((column, index) => (
                <td key={column} className={tables.number}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={paper.note}>{changeKindNote}</p>
    </>
  );
}

function Causes({ drift }: { readonly drift: Drift }) {
  const { plan, scenarioId, speech } = useReport();
  const { causes, years } = drift;
  if (causes.length === 0) return null;
  const ground = { plan, scenarioId, lastYear: years.at(-1)?.year ?? 0, speech };
  const smaller = causes.length - causeLimit;
  return (
    <>
      <h3 className={paper.heading}>{say`What drives run`}</h3>
      <ol className={styles.causes}>
        {causes.slice(0, causeLimit).map((cause) => (
          <li key={cause.id}>{causeWords(cause, ground)}</li>
        ))}
        {smaller > 0 && <li>{say`and ${counted(smaller, 'smaller one')}`}</li>}
      </ol>
      <p className={paper.note}>{causesSumWords(drift, speech)}</p>
    </>
  );
}
