import { benefitKinds, type Outcome, outcomes } from '../../../shared/model/codes';
import type { Figures, OutcomeFigures } from '../../../shared/rules/figures';
import { benefitShortWords, outcomeWords } from '../../../shared/words/codes';
import { moneyRange, percent } from '../../../shared/words/money';
import type { Speech } from '../../../shared/words/speech';
import { useSettings, useSpeech } from '../../state/plan-hooks';
import { OutcomeMark } from '../../ui/outcome-mark';
import styles from './strip.module.css';

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
    <div className={styles.cell}>
      <p className={styles.head}>
        <span>
          Outcomes<span className={styles.long}>, benefit a year</span>
        </span>
        <span>share · priority</span>
      </p>
      <ul className={styles.outcomes}>
        {outcomes.map((outcome) => (
          <li key={outcome} className={styles.outcome}>
            <OutcomeMark outcome={outcome} silent />
            <span className={styles[outcome]}>{outcomeWords[outcome]}</span>
            <span className={styles.benefit} title={benefitsWords(figures.outcomes[outcome], speech)}>
              {benefitsWords(figures.outcomes[outcome], speech)}
            </span>
            <span className={styles.share}>
              {figures.change > 0
                ? percent(figures.outcomes[outcome].fundedCost / figures.change, speech)
                : '–'}{' '}
              · {priority[outcome]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function benefitsWords({ benefits, funded }: OutcomeFigures, speech: Speech): string {
  const known = benefitKinds.filter((kind) => benefits[kind].low !== 0 || benefits[kind].high !== 0);
  if (known.length === 0) return funded > 0 ? 'no benefit named' : 'nothing funded';
  const said = known.map(
    (kind) => `${benefitShortWords[kind]} ${moneyRange(benefits[kind].low, benefits[kind].high, speech)}`,
  );
  return said.join(' · ');
}
