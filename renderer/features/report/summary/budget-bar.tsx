import { budgetBarOf } from '../../../../shared/rules/reports/report-budget';
import { laneWords } from '../../../../shared/words/codes';
import { bareMoney, compactMoney, signedMoney } from '../../../../shared/words/money';
import { spendPartWords } from '../../../../shared/words/money/spend-words';
import { listWords } from '../../../../shared/words/report-counts';
import { say } from '../../../../shared/words/say';
import { shareWords } from '../../../../shared/words/shares';
import { useReport } from '../report-context';
import styles from '../summary.module.css';

const width = 1000;
const height = 30;
/** The width of a letter of a label, in units of the bar. */
const letter = 8.6;

interface Part {
  readonly label: string;
  /** Its length: what it costs, never below zero. */
  readonly amount: number;
  readonly from: number;
  readonly look: 'today' | 'run' | 'innovate' | 'inBacklog' | 'gone' | 'held' | 'free';
}

/** The year's money as one bar: what runs, the two lists, and what is left or missing. */
export function BudgetBar() {
  const { figures } = useReport();
  const { parts, whole, budget, over, lights } = useBudgetBar();
  const isEntered = figures.isEntered || figures.initiatives === 0;
  if (whole === 0)
    return (
      <p className={styles.about}>
        {isEntered ? say`No money is planned yet.` : say`No cost is entered yet.`}
      </p>
    );
  const shown = parts.filter((part) => part.amount > 0);
  const fits = ({ label, amount }: Part) => label.length * letter + 16 < (amount / whole) * width;
  return (
    <figure className={styles.budget}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className={styles.bar}
        role="img"
        aria-label={say`The year's money: ${listWords(shown.map((part) => part.label))}`}
      >
        {shown.map((part) => (
          <Segment key={part.look} part={part} unit={width / whole} isLabelled={fits(part)} />
        ))}
        {over > 0 && budget !== null && (
          <line
            className={styles.limit}
            x1={(budget / whole) * width}
            x2={(budget / whole) * width}
            y1={0}
            y2={height}
          />
        )}
      </svg>
      <figcaption className={styles.caption}>
        <span>{lights}</span>
        <Keys parts={shown.filter((part) => !fits(part))} />
      </figcaption>
    </figure>
  );
}

function Segment({ part, unit, isLabelled }: { part: Part; unit: number; isLabelled: boolean }) {
  return (
    <g>
      <rect x={part.from * unit} width={part.amount * unit} height={height} className={styles[part.look]} />
      {isLabelled && (
        <text x={part.from * unit + 8} y={20} className={styles.label} data-look={part.look}>
          {part.label}
        </text>
      )}
    </g>
  );
}

/** The parts too short to carry their label. */
function Keys({ parts }: { parts: readonly Part[] }) {
  return (
    <ul className={styles.keys}>
      {parts.map((part) => (
        <li key={part.look}>
          <svg viewBox="0 0 8 8" className={styles.key} aria-hidden="true">
            <rect width={8} height={8} className={styles[part.look]} />
          </svg>{' '}
          {part.label}
        </li>
      ))}
    </ul>
  );
}

function useBudgetBar() {
  const { figures, speech } = useReport();
  const { run, runLane, innovateLane, inBacklog, gone, held, free, over, whole, budget } =
    budgetBarOf(figures);
  const planned = run + runLane + innovateLane + inBacklog;
  const spent = planned + gone;
  const money = (amount: number) => bareMoney(amount, speech);
  const added =
    figures.runAdded === 0 ? '' : say`, ${signedMoney(figures.runAdded, speech)} from what goes live`;
  const today = figures.entered.runToday
    ? say`Run today ${money(figures.runToday)}${added}`
    : say`Run added ${money(figures.runAdded)}`;
  const parts: Part[] = [
    { look: 'today', amount: run, from: 0, label: today },
    {
      look: 'run',
      amount: runLane,
      from: run,
      label: `${laneWords.run} ${money(figures.lanes.run.fundedCost)}`,
    },
    {
      look: 'innovate',
      amount: innovateLane,
      from: run + runLane,
      label: `${laneWords.innovate} ${money(figures.lanes.innovate.fundedCost)}`,
    },
    {
      look: 'inBacklog',
      amount: inBacklog,
      from: run + runLane + innovateLane,
      label: say`Booked of the backlog ${money(inBacklog)}`,
    },
    { look: 'gone', amount: gone, from: planned, label: `${spendPartWords.gone} ${money(gone)}` },
    { look: 'held', amount: held, from: spent, label: say`Contingency ${money(held)}` },
    {
      look: 'free',
      amount: free,
      from: spent + held,
      label: `${held > 0 ? say`Free` : say`Not allocated`} ${money(free)}`,
    },
  ];
  const share = figures.lightsOnShare;
  const kept =
    share === null ? '' : say`${shareWords(share, speech)} of all planned money keeps the lights on`;
  const beyond = over > 0 ? say`; right of the line, ${compactMoney(over, speech)} is over the budget` : '';
  return { parts, whole, budget, over, lights: kept + beyond };
}
