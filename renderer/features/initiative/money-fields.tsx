import type { Card } from '../../../shared/rules/cards/card';
import { say } from '../../../shared/words/say';
import { useEditable, useSpeech } from '../../state/plan/plan-hooks';
import { MoneyField } from '../../ui/fields/number-fields';
import styles from './initiative-panel.module.css';
import { storeChange } from './store-change';

/** What it costs, once and every year after. */
export function MoneyFields({ card }: { readonly card: Card }) {
  const speech = useSpeech();
  const disabled = !useEditable();
  const { id, minimumCost } = card.initiative;
  const shared = { speech, disabled };
  return (
    <>
      <MoneyField
        {...shared}
        label={say`One-off cost`}
        value={card.cost}
        commit={(cost) => storeChange(id, { cost })}
      />
      <MoneyField
        {...shared}
        label={say`Minimum cost`}
        value={minimumCost}
        commit={(minimum) => storeChange(id, { minimumCost: minimum })}
      />
      <MoneyField
        {...shared}
        className={styles.whole}
        label={say`Run cost a year`}
        hint={say`From go-live on; below zero where it saves`}
        negative
        value={card.runCost}
        commit={(runCost) => storeChange(id, { runCost })}
      />
    </>
  );
}
