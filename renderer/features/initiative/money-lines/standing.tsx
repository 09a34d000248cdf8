import { quarterIn } from '../../../../shared/model/quarter';
import { freedByStop, standingOf } from '../../../../shared/rules/budgets/stop';
import type { Card } from '../../../../shared/rules/cards/card';
import { compactMoney } from '../../../../shared/words/money';
import { freedWords } from '../../../../shared/words/money/stop-words';
import { say } from '../../../../shared/words/say';
import { useEditable, useSettings, useSpeech } from '../../../state/plan/plan-hooks';
import { MoneyField } from '../../../ui/fields/number-fields';
import { HowMade } from '../../../ui/how-made';
import panel from '../initiative-panel.module.css';
import { storeChange } from '../store-change';
import styles from './money-lines.module.css';
import { standingRules } from './standing-rules';

/** Spent, committed, to complete, at completion, and what stopping it would free. */
export function StandingFields({ card }: { readonly card: Card }) {
  const speech = useSpeech();
  const disabled = !useEditable();
  const { firstYear } = useSettings();
  const { id } = card.initiative;
  const standing = standingOf(card, quarterIn(firstYear, 1));
  const freed = freedByStop(card);
  const shared = { speech, disabled };
  return (
    <section className={styles.part} aria-label={say`How it stands`}>
      <h3 className={styles.title}>{say`How it stands`}</h3>
      <div className={panel.group}>
        <MoneyField
          {...shared}
          label={say`Spent so far`}
          value={standing.spent || null}
          commit={(spent) => storeChange(id, { spent })}
        />
        <MoneyField
          {...shared}
          label={say`Committed`}
          hint={say`Signed for, not spent yet`}
          value={standing.committed}
          commit={(committed) => storeChange(id, { committed })}
        />
        <MoneyField
          {...shared}
          label={say`Exit cost`}
          hint={say`What stopping it costs`}
          value={standing.exitCost}
          commit={(exitCost) => storeChange(id, { exitCost })}
        />
        <dl className={styles.standing}>
          <div>
            <dt>{say`To complete`}</dt>
            <dd>{compactMoney(standing.toComplete, speech)}</dd>
          </div>
          <div>
            <dt>{say`At completion`}</dt>
            <dd>{compactMoney(standing.atCompletion, speech)}</dd>
          </div>
        </dl>
      </div>
      {freed !== null && <p className={styles.freed}>{freedWords(freed, speech)}</p>}
      <HowMade rules={standingRules} about={say`How it stands`} />
    </section>
  );
}
