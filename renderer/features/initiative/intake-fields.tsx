import { type OutsideFate, outsideFates } from '../../../shared/model/codes';
import type { Initiative } from '../../../shared/model/records/initiative';
import { outsideFateWords } from '../../../shared/words/codes';
import { inSentence } from '../../../shared/words/counts';
import { say } from '../../../shared/words/say';
import { CheckField } from '../../ui/fields/check-field';
import { SelectField } from '../../ui/fields/select-field';
import styles from './initiative-panel.module.css';
import { storeChange } from './store-change';

interface Props {
  readonly initiative: Initiative;
  readonly disabled: boolean;
}

const fates = [
  { value: 'no', words: say`No` },
  ...outsideFates.map((value) => ({ value, words: say`Yes: ${inSentence(outsideFateWords[value])}` })),
] as const;

/** Whether it runs outside IT already and what becomes of it, and what it exposes to. */
export function IntakeFields({ initiative, disabled }: Props) {
  const { id, outsideIt, emergingTechnology, customerFacing } = initiative;
  return (
    <>
      <SelectField<OutsideFate | 'no'>
        className={styles.whole}
        label={say`Runs outside IT already`}
        value={outsideIt ?? 'no'}
        disabled={disabled}
        choices={fates}
        commit={(value) => storeChange(id, { outsideIt: value === 'no' ? null : value })}
      />
      <CheckField
        label={say`Emerging technology`}
        checked={emergingTechnology}
        disabled={disabled}
        commit={(value) => storeChange(id, { emergingTechnology: value })}
      />
      <CheckField
        label={say`Customer-facing`}
        checked={customerFacing}
        disabled={disabled}
        commit={(value) => storeChange(id, { customerFacing: value })}
      />
    </>
  );
}
