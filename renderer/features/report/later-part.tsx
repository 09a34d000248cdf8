import type { DriftYear } from '../../../shared/rules/drift';
import { laterDrift, laterOf } from '../../../shared/rules/report-later';
import { boardWords } from '../../../shared/words/board-words';
import { causeWords } from '../../../shared/words/drift-causes';
import { bareMoney, compactMoney } from '../../../shared/words/money';
import { yearWords } from '../../../shared/words/quarters';
import { listWords } from '../../../shared/words/report-counts';
import { useReport } from './report-context';
import paper from './paper.module.css';
import styles from './later-part.module.css';
import summary from './summary.module.css';

const width = 331;
const height = 62;
const top = 13;
const foot = 14;
const base = height - foot;

/** What run comes to in the years ahead, against the budgets there are, and what drives it. */
export function LaterPart() {
  const { plan, scenarioId, speech } = useReport();
  const told = laterOf(plan, scenarioId);
  const { years, causes } = laterDrift(plan, scenarioId);
  const [cause] = causes;
  const lastYear = years.at(-1)?.year ?? 0;
  return (
    <section data-testid="report-later">
      <h2 className={paper.heading}>What it will cost later</h2>
      {told.length === 0 && <p className={summary.quiet}>Nothing that runs is in the plan yet.</p>}
      {told.length > 0 && <YearsChart years={years.slice(0, 6)} />}
      <p className={styles.words}>
        {told.map((each) => boardWords(each, speech)).join(' ')}
        {told.length > 0 &&
          cause &&
          ` Most of it: ${causeWords(cause, { plan, scenarioId, lastYear, speech })}.`}
      </p>
    </section>
  );
}

/** A bar for the run cost of each year, and a line for its budget where one is set. */
function YearsChart({ years }: { readonly years: readonly DriftYear[] }) {
  const { speech } = useReport();
  const largest = Math.max(...years.flatMap(({ run, budget }) => [run, budget ?? 0]), 1);
  const heightOf = (amount: number) => (Math.max(0, amount) / largest) * (base - top);
  const step = width / years.length;
  const bar = step - 14;
  const words = years.map(({ year, run, budget }) => {
    const of = budget === null ? '' : ` of a budget of ${compactMoney(budget, speech)}`;
    return `${yearWords(year, speech)} ${compactMoney(run, speech)}${of}`;
  });
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.chart}
      role="img"
      aria-label={`What runs, by year: ${listWords(words)}`}
    >
      {years.map(({ year, run, budget }, index) => {
        const left = index * step + 7;
        return (
          <g key={year}>
            <rect
              className={styles.bar}
              x={left}
              y={base - heightOf(run)}
              width={bar}
              height={heightOf(run)}
            />
            <text className={styles.amount} x={left + bar / 2} y={base - 5}>
              {bareMoney(run, speech)}
            </text>
            {budget !== null && (
              <>
                <line
                  className={styles.budget}
                  x1={left - 5}
                  x2={left + bar + 5}
                  y1={base - heightOf(budget)}
                  y2={base - heightOf(budget)}
                />
                {budget !== years[index - 1]?.budget && (
                  <text className={styles.limit} x={left - 5} y={base - heightOf(budget) - 3}>
                    {index === 0 ? 'budget ' : ''}
                    {bareMoney(budget, speech)}
                  </text>
                )}
              </>
            )}
            <text className={styles.year} x={left + bar / 2} y={height - 3}>
              {yearWords(year, speech)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
