import type { DriftYear } from '../../../../shared/rules/budgets/drift';
import { laterDrift, laterOf } from '../../../../shared/rules/reports/report-later';
import { language } from '../../../../shared/words/language';
import { bareMoney } from '../../../../shared/words/money';
import { causeWords } from '../../../../shared/words/money/drift-causes';
import { noServicesWords } from '../../../../shared/words/money/drift-words';
import { boardSentence } from '../../../../shared/words/own/sentences';
import { yearWords } from '../../../../shared/words/quarters';
import { inUnit, unitWords } from '../../../../shared/words/report-units';
import { say } from '../../../../shared/words/say';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import summary from '../summary.module.css';
import tables from '../tables.module.css';
import { useSpoken } from '../told-words';
import styles from './later-part.module.css';

/** More years than this are too narrow for their figures. */
const mostYears = 5;

/** What run comes to in the years ahead, against the budgets there are, and what drives it. */
export function LaterPart() {
  const { plan, scenarioId, speech } = useReport();
  const tell = useSpoken();
  const told = laterOf(plan, scenarioId);
  const { years, causes, entered } = laterDrift(plan, scenarioId);
  const missing = told.length > 0 && !entered.runToday ? noServicesWords({ years }) : null;
  const [cause] = causes;
  const lastYear = years.at(-1)?.year ?? 0;
  return (
    <section data-testid="report-later">
      <h2 className={paper.heading}>{say`What it will cost later`}</h2>
      {told.length === 0 && (
        <p className={summary.quiet}>
          {entered.runToday ? say`What runs costs nothing.` : say`Nothing that runs is in the plan yet.`}
        </p>
      )}
      {told.length > 0 && <YearsTable years={years.slice(0, mostYears)} />}
      <p className={styles.words}>
        {told.map((each) => tell(boardSentence(each, speech))).join(' ')}
        {told.length > 0 &&
          cause &&
          say` Most of it: ${causeWords(cause, { plan, scenarioId, lastYear, speech })}.`}
        {missing && ` ${missing}`}
      </p>
    </section>
  );
}

/** The run cost of each year as a bar, its budget as a line, and both in figures with what is left for change. */
function YearsTable({ years }: { readonly years: readonly DriftYear[] }) {
  const { speech, unit } = useReport();
  const largest = Math.max(...years.flatMap(({ run, budget }) => [run, budget ?? 0]), 1);
  // Behind each figure the German word for a million has no room: it stands at the head.
  const atHead = language === 'de';
  const money = (amount: number | null) =>
    atHead ? inUnit(amount, unit, speech) : amount === null ? '–' : bareMoney(amount, speech);
  const rows = [
    [say`Run`, years.map(({ run }) => money(run))],
    [say`Budget`, years.map(({ budget }) => money(budget))],
    [say`Left for change`, years.map(({ room }) => money(room))],
  ] as const;
  return (
    <table aria-label={say`What it will cost later`} className={`${tables.table} ${tables.tight}`}>
      <colgroup>
        <col className={styles.name} />
        <col span={years.length} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{atHead ? unitWords(unit, speech) : say`by year`}</th>
          {years.map(({ year }) => (
            <th key={year} scope="col" className={tables.number}>
              {yearWords(year, speech)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className={styles.bars}>
          <td />
          {years.map(({ year, run, budget }) => (
            <td key={year}>
              <YearBar run={run / largest} budget={budget === null ? null : budget / largest} />
            </td>
          ))}
        </tr>
        {rows.map(([name, cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={years[index]?.year} className={tables.number}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Parts of the largest sum, 0 to 1. Of a fixed height: print would move a drawing without one to the next page. */
function YearBar({ run, budget }: { readonly run: number; readonly budget: number | null }) {
  const top = (part: number) => 30 - 28 * Math.max(0, part);
  return (
    <svg className={styles.chart} viewBox="0 0 40 30" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.bar} x={8} y={top(run)} width={32} height={30 - top(run)} />
      {budget !== null && <line className={styles.budget} x1={4} x2={40} y1={top(budget)} y2={top(budget)} />}
    </svg>
  );
}
