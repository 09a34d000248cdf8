import type { Figures } from '../../../shared/rules/cards/figures';
import { laneWords } from '../../../shared/words/codes';
import { percent } from '../../../shared/words/money';
import { say } from '../../../shared/words/say';
import { useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { classNames } from '../../ui/class-names';
import styles from './strip-balance.module.css';
import bars from './strip-bar.module.css';
import cell from './strip-cell.module.css';

/** How the funded change money is split between the lanes, against the guardrail for run's share. */
export function BalanceCell({ figures }: { readonly figures: Figures }) {
  const speech = useSpeech();
  const { guardrailMin, guardrailMax, guardrailHard } = useSettings();
  const { balance } = figures;
  const guarded = guardrailMin !== null && guardrailMax !== null;
  const share = balance ? Math.round(balance.run * 1000) / 10 : null;
  const outside = guarded && share !== null && (share < guardrailMin || share > guardrailMax);
  return (
    <div className={cell.cell}>
      <p className={classNames(cell.head, styles.head)}>
        <span>
          {say`Change`}
          <span className={cell.long}>{say` money`}</span>
        </span>
        <span className={classNames(outside && cell.over)}>
          {guarded
            ? say`${guardrailHard ? say`hard ` : ''}guardrail ${guardrailMin}–${guardrailMax} % run`
            : say`no guardrail`}
        </span>
      </p>
      <div className={classNames(bars.bar, styles.bar)} aria-hidden="true">
        {balance && (
          <>
            <span
              className={classNames(bars.run, balance.innovate === 0 ? styles.only : styles.left)}
              style={{ width: `${balance.run * 100}%` }}
            />
            <span
              className={classNames(bars.innovate, balance.run === 0 ? styles.only : styles.right)}
              style={{ width: `${balance.innovate * 100}%` }}
            />
          </>
        )}
        {guarded && (
          <span
            className={classNames(styles.guardrail, outside && styles.outside)}
            style={{ left: `${guardrailMin}%`, width: `${Math.max(guardrailMax - guardrailMin, 1)}%` }}
          />
        )}
      </div>
      <p className={cell.foot}>
        <Share words={laneWords.run} short={say`Run`} share={balance && percent(balance.run, speech)} />
        <Share
          words={laneWords.innovate}
          short={say`Innovate`}
          share={balance && percent(balance.innovate, speech)}
        />
      </p>
    </div>
  );
}

interface ShareProps {
  readonly words: string;
  /** Where the lane's name has no room. */
  readonly short: string;
  readonly share: string | null;
}

function Share({ words, short, share }: ShareProps) {
  return (
    <span className={styles.pair}>
      <span className={styles.long}>{words}</span>
      <span className={styles.short}>{short}</span>
      <strong>{share ?? '–'}</strong>
    </span>
  );
}
