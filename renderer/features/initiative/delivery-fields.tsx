import { deliveryModes } from '../../../shared/model/codes';
import type { Card } from '../../../shared/rules/cards/card';
import { countdownOf } from '../../../shared/rules/roadmap/delivery';
import { deliveryModeAbout, deliveryModeWords, leftWords } from '../../../shared/words/cards/delivery-words';
import { say } from '../../../shared/words/say';
import { splitIntoSlices } from '../../state/actions/splitting';
import { useEditable } from '../../state/plan/plan-hooks';
import { today } from '../../state/plan/today';
import { Button } from '../../ui/button';
import { DayField } from '../../ui/fields/day-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextArea } from '../../ui/fields/text-field';
import { ConditionList } from './condition-list';
import styles from './initiative-panel.module.css';
import { storeChange } from './store-change';

const modes = deliveryModes.map((value) => ({ value, words: deliveryModeWords[value] }));

/** How it is delivered, what that asks for, and how it can be had in slices. */
export function DeliveryFields({ card }: { readonly card: Card }) {
  const disabled = !useEditable();
  const { id, deliveryMode, timeBoxEnd, agreedRules, learned } = card.initiative;
  const isFirewall = deliveryMode === 'firewall';
  const left = countdownOf(card, today());
  return (
    <>
      <SelectField
        className={styles.whole}
        label={say`Way of delivery`}
        hint={deliveryModeAbout[deliveryMode]}
        value={deliveryMode}
        disabled={disabled}
        choices={modes}
        commit={(value) => storeChange(id, { deliveryMode: value })}
      />
      {isFirewall && (
        <DayField
          className={styles.whole}
          label={say`Last day of the time-box`}
          hint={left === null ? say`Empty: the end of its last quarter` : leftWords(left)}
          value={timeBoxEnd}
          disabled={disabled}
          commit={(value) => storeChange(id, { timeBoxEnd: value })}
        />
      )}
      <ConditionList card={card} disabled={disabled} />
      {isFirewall && (
        <>
          <div className={styles.whole}>
            <TextArea
              label={say`Agreed rules`}
              value={agreedRules}
              disabled={disabled}
              commit={(value) => storeChange(id, { agreedRules: value })}
            />
          </div>
          <div className={styles.whole}>
            <TextArea
              label={say`What was learned`}
              value={learned}
              disabled={disabled}
              commit={(value) => storeChange(id, { learned: value })}
            />
          </div>
        </>
      )}
      <div className={styles.whole}>
        <Button
          disabled={disabled || card.placement.lengthQuarters < 2}
          onClick={() => splitIntoSlices(id)}
        >{say`Split into slices …`}</Button>
      </div>
    </>
  );
}
