import type { BenefitLine } from '../../../shared/model/benefit-line';
import { storeField } from '../../state/dispatch';
import { WholeNumberField } from '../../ui/number-fields';
import { TextField } from '../../ui/text-field';
import styles from './initiative-panel.module.css';

interface Props {
  readonly line: BenefitLine;
  readonly disabled: boolean;
}

/** When the benefit begins and how it rises, and who has said to bring it in. */
export function BenefitTiming({ line, disabled }: Props) {
  const store = (changes: Partial<BenefitLine>) =>
    storeField({ type: 'benefit/set', line: { ...line, ...changes } });
  return (
    <>
      <WholeNumberField
        label="Begins after, quarters"
        min={0}
        max={80}
        required
        value={line.offsetQuarters}
        disabled={disabled}
        commit={(offsetQuarters) => store({ offsetQuarters: offsetQuarters ?? 0 })}
      />
      <WholeNumberField
        label="Ramp, quarters"
        min={0}
        max={80}
        required
        value={line.rampQuarters}
        disabled={disabled}
        commit={(rampQuarters) => store({ rampQuarters: rampQuarters ?? 0 })}
      />
      <TextField
        className={styles.whole}
        label="Claimed by"
        value={line.claimant}
        disabled={disabled}
        commit={(claimant) => store({ claimant })}
      />
    </>
  );
}
