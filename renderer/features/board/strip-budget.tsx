import { enteredChange, enteredSum, withoutCost } from '../../../shared/rules/cards/entered';
import type { Figures } from '../../../shared/rules/cards/figures';
import { freeWords } from '../../../shared/words/cards/free-words';
import { withoutCostWords } from '../../../shared/words/entered-words';
import { bareMoney, compactMoney, percent } from '../../../shared/words/money';
import { stripRules } from '../../../shared/words/people/figure-rules';
import { yearWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import { useSpeech } from '../../state/plan/plan-hooks';
import { showScreen } from '../../state/window/view-store';
import { classNames } from '../../ui/class-names';
import { HowMadeButton } from '../../ui/how-made-button';
import bars from './strip-bar.module.css';
import styles from './strip-budget.module.css';
import cell from './strip-cell.module.css';

interface Props {
  readonly figures: Figures;
  readonly isPreview: boolean;
}

/** All spend of the first year against the IT budget. */
export function BudgetCell({ figures, isPreview }: Props) {
  const speech = useSpeech();
  const { budget, spend, runToday, runAdded, lightsOnShare, entered, isEntered } = figures;
  const part = (amount: number | null) => (amount === null ? '–' : bareMoney(amount, speech));
  const without = withoutCost(figures.lanes);
  const over = budget !== null && spend > budget;
  return (
    <div className={cell.cell}>
      <Head figures={figures} />
      <p className={styles.lead}>
        <span className={styles.said}>
          <strong className={styles.figure}>{isEntered ? compactMoney(spend, speech) : '–'}</strong>{' '}
          <span className={classNames(over && cell.over)}>
            <Room figures={figures} isPreview={isPreview} />
          </span>
          {budget === null && <Ask />}
        </span>
      </p>
      <Bar figures={figures} />
      <p className={cell.foot}>
        <span
          className={styles.parts}
          title={say`Services that run today, run cost that goes live this year, and one-off money: of both lanes, and what is booked of the backlog`}
        >
          <span className={styles.sum}>{say`run today ${part(enteredSum(runToday, entered.runToday))}`}</span>
          {' · '}
          {runAdded !== 0 && (
            <>
              <span className={styles.sum}>{say`added ${bareMoney(runAdded, speech)}`}</span>
              {' · '}
            </>
          )}
          <span className={styles.sum}>{say`change ${part(enteredChange(figures))}`}</span>
          {without > 0 && (
            <>
              {' · '}
              <span className={styles.sum}>{withoutCostWords(without)}</span>
            </>
          )}
        </span>
      </p>
      <p className={cell.foot}>
        <span
          className={styles.parts}
          title={say`Run today, run cost added and the one-off money of the run lane, as a share of all spend`}
        >
          {lightsOnShare !== null && (
            <>
              <span className={cell.long}>{say`keeping the lights on takes `}</span>
              <span className={cell.short}>{say`lights on: `}</span>
              {say`${percent(lightsOnShare, speech)} of all`}
            </>
          )}
        </span>
      </p>
    </div>
  );
}

function Head({ figures: { year, budget } }: Pick<Props, 'figures'>) {
  const speech = useSpeech();
  return (
    <p className={cell.head}>
      <span className={styles.name}>
        <span>{say`IT budget ${yearWords(year, speech)}`}</span>
        {budget !== null && <Ask />}
      </span>
      {budget === null ? (
        <button
          type="button"
          className={cell.link}
          onClick={() => showScreen('settings')}
        >{say`Set a budget`}</button>
      ) : (
        <span>{compactMoney(budget, speech)}</span>
      )}
    </p>
  );
}

/** Beside the year; where no budget is set, that room is for setting one. */
function Ask() {
  return <HowMadeButton about={say`The plan in figures`} rules={stripRules} className={styles.ask} />;
}

function Room({ figures, isPreview }: Props) {
  const speech = useSpeech();
  const planned = isPreview ? say`if dropped here` : say`planned`;
  if (figures.budget === null) return planned;
  const over = -(figures.free ?? 0) - figures.contingency;
  return (
    <>
      <span className={isPreview ? undefined : cell.long}>{planned}, </span>
      {over > 0
        ? say`${bareMoney(over, speech)} over`
        : freeWords(figures, (amount) => bareMoney(amount, speech))}
    </>
  );
}

function Bar({ figures }: { readonly figures: Figures }) {
  const { budget, spend, runToday, runAdded, lanes, changeGone } = figures;
  const whole = Math.max(budget ?? 0, spend, 1);
  const share = (amount: number) => ({ width: `${(100 * Math.max(0, amount)) / whole}%` });
  return (
    <div className={classNames(bars.bar, styles.bar)} aria-hidden="true">
      <span className={bars.today} style={share(runToday + runAdded)} />
      <span className={bars.run} style={share(lanes.run.fundedCost)} />
      <span className={bars.innovate} style={share(lanes.innovate.fundedCost)} />
      <span className={bars.inBacklog} style={share(lanes.backlog.fundedCost)} />
      <span className={bars.gone} style={share(changeGone)} />
    </div>
  );
}
