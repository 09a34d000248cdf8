import { useState } from 'react';
import type { Plan } from '../../../shared/model/plan';
import type { Drift } from '../../../shared/rules/budgets/drift';
import type { DriftCause } from '../../../shared/rules/budgets/drift-causes';
import { locale } from '../../../shared/words/language';
import { causesSumWords, causeWords } from '../../../shared/words/money/drift-causes';
import { causesRule } from '../../../shared/words/people/planning-rules';
import { yearWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { openPanel, showScreen } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import { HowMade } from '../../ui/how-made';
import styles from './money.module.css';
import tries from './trial.module.css';
import type { Trial } from './use-trial';

interface Props {
  readonly drift: Drift;
  readonly plan: Plan;
  readonly scenarioId: string;
  readonly speech: Speech;
  readonly trial: Trial;
}

const atFirst = 8;
const more = 50;

/** What moves the run cost, the largest first; each leads to its card or to the services. */
export function CauseList({ drift, plan, scenarioId, speech, trial }: Props) {
  const [shown, setShown] = useState(atFirst);
  const { causes, years } = drift;
  const lastYear = years.at(-1)?.year ?? 0;
  const largest = Math.abs(causes[0]?.amount ?? 0);
  const hidden = causes.length - shown;
  const sum = causesSumWords(drift, speech);
  // Nothing of a baseline can be left out: it is frozen.
  const canTry = plan.scenario.get(scenarioId)?.kind === 'scenario';
  return (
    <section className={cardStyles.card} aria-label={say`What drives it`}>
      <h2 className={cardStyles.heading}>{say`What drives run, up to ${yearWords(lastYear, speech)}`}</h2>
      {causes.length === 0 && (
        <p className={cardStyles.note}>{say`Nothing funded and no indexation moves the run cost.`}</p>
      )}
      <ol className={styles.causes}>
        {causes.slice(0, shown).map((cause) => {
          const words = causeWords(cause, { plan, scenarioId, lastYear, speech });
          return (
            <li key={cause.id}>
              <button type="button" className={styles.cause} onClick={() => lookAt(plan, cause)}>
                {words}
              </button>
              <CauseBar share={cause.amount / largest} />
              {canTry && cause.kind !== 'booked' && (
                <Button
                  className={tries.toggle}
                  aria-pressed={trial.leftOut.some(({ id }) => id === cause.id)}
                  aria-label={say`Without it: ${words}`}
                  onClick={() => trial.toggle(cause)}
                >{say`Without it`}</Button>
              )}
            </li>
          );
        })}
      </ol>
      {hidden > 0 && (
        <Button look="quiet" className={styles.more} onClick={() => setShown(shown + more)}>
          {hidden <= more
            ? say`Show the other ${hidden.toLocaleString(locale)}`
            : say`Show ${more} more of ${hidden.toLocaleString(locale)}`}
        </Button>
      )}
      {sum && <p className={cardStyles.note}>{sum}</p>}
      <HowMade bare rules={[causesRule]} about={say`Causes of run cost`} />
    </section>
  );
}

/** What a baseline froze, and what of it was deleted since, is to be seen beside the plan alone. */
function lookAt(plan: Plan, { kind, id }: DriftCause): void {
  if (kind === 'service') showScreen('services');
  else if (plan.initiative.has(id)) openPanel(id);
  else showScreen('scenarios');
}

/** To the right what it adds, to the left what it saves, from -1 to 1 of the largest. */
function CauseBar({ share }: { readonly share: number }) {
  const length = Math.max(1, Math.abs(share) * 32);
  return (
    <svg width={66} height={12} viewBox="-33 0 66 12" className={styles.causeBar} aria-hidden="true">
      <rect
        x={share < 0 ? -length : 0}
        width={length}
        y={2}
        height={8}
        className={share < 0 ? styles.saves : styles.adds}
      />
      <line x1={0} x2={0} y1={0} y2={12} className={styles.middle} />
    </svg>
  );
}
