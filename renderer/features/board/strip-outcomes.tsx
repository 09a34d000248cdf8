import { Fragment } from 'react';
import { type BenefitKind, benefitKinds, type Outcome, outcomes } from '../../../shared/model/codes';
import type { OutcomeFigures } from '../../../shared/rules/cards/card-totals';
import { enteredOf } from '../../../shared/rules/cards/entered';
import type { Figures } from '../../../shared/rules/cards/figures';
import { benefitKindWords, benefitShortWords, outcomeWords } from '../../../shared/words/codes';
import { moneyRange, percent } from '../../../shared/words/money';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { OutcomeMark } from '../../ui/outcome-mark';
import cell from './strip-cell.module.css';
import styles from './strip-outcomes.module.css';

/** What each outcome gets of the change money, beside its priority, and what it brings a year, kind by kind. */
export function OutcomesCell({ figures }: { readonly figures: Figures }) {
  const speech = useSpeech();
  const settings = useSettings();
  const priority: Record<Outcome, number> = {
    revenue: settings.priorityRevenue,
    efficiency: settings.priorityEfficiency,
    risk: settings.priorityRisk,
  };
  return (
    <div className={cell.cell}>
      <p className={cell.head}>
        <span>
          {say`Outcomes`}
          <span className={cell.long}>{say`, benefit a year`}</span>
        </span>
        <span>{say`share · priority`}</span>
      </p>
      {/* In German, or beside the panel, it needs more room than there is: what is below is reached by keys too. */}
      <ul className={styles.outcomes} aria-label={say`Outcomes`} tabIndex={0}>
        {outcomes.map((outcome) => (
          <li key={outcome} className={styles.outcome}>
            <OutcomeMark outcome={outcome} silent />
            <span className={styles[outcome]}>{outcomeWords[outcome]}</span>
            <Benefits of={figures.outcomes[outcome]} />
            <span className={styles.share}>
              {shareWords(figures, outcome, speech)} · {priority[outcome]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A dash where none of its funded work has a cost, as on paper. */
function shareWords(figures: Figures, outcome: Outcome, speech: Speech): string {
  const amount = enteredOf(figures, outcome);
  return figures.change > 0 && amount !== null ? percent(amount / figures.change, speech) : '–';
}

/** Kind by kind, since kinds are never added up; their full names on hover. */
function Benefits({ of: { benefits, funded } }: { readonly of: OutcomeFigures }) {
  const speech = useSpeech();
  const known = benefitKinds.filter((kind) => benefits[kind].low !== 0 || benefits[kind].high !== 0);
  if (known.length === 0)
    return <span className={styles.benefit}>{funded > 0 ? say`no benefit named` : say`nothing funded`}</span>;
  const range = (kind: BenefitKind) => moneyRange(benefits[kind].low, benefits[kind].high, speech);
  return (
    <span
      className={styles.benefit}
      title={known.map((kind) => `${benefitKindWords[kind]} ${range(kind)}`).join('\n')}
    >
      {known.map((kind, index) => (
        <Fragment key={kind}>
          {index > 0 && ' · '}
          <span>
            {benefitShortWords[kind]} {range(kind)}
          </span>
        </Fragment>
      ))}
    </span>
  );
}
