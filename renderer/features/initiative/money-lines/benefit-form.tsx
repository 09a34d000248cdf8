import { benefitKinds } from '../../../../shared/model/codes';
import type { BenefitLine } from '../../../../shared/model/records/benefit-line';
import { benefitKindWords } from '../../../../shared/words/codes';
import { say } from '../../../../shared/words/say';
import { useSpeech } from '../../../state/plan/plan-hooks';
import { MoneyField, WholeNumberField } from '../../../ui/fields/number-fields';
import { SelectField } from '../../../ui/fields/select-field';
import { TextField } from '../../../ui/fields/text-field';
import { isWriting } from '../../../ui/is-writing';
import { type RangeEnd, withSum } from '../benefit-range';
import panel from '../initiative-panel.module.css';
import { storeBenefitLine } from './store-line';

interface Props {
  readonly line: BenefitLine;
  readonly disabled: boolean;
}

const ends: readonly (readonly [RangeEnd, string])[] = [
  ['low', say`Low a year`],
  ['likely', say`Likely a year`],
  ['high', say`High a year`],
];

/** All of one benefit. Each field is stored as it is left. */
export function BenefitForm({ line, disabled }: Props) {
  const speech = useSpeech();
  const store = (changes: Partial<BenefitLine>) => storeBenefitLine(line.id, () => changes);
  const { kind, high } = line;
  return (
    <fieldset className={panel.group} aria-label={say`Benefit`}>
      <SelectField
        className={panel.whole}
        label={say`Kind of benefit`}
        value={kind}
        disabled={disabled}
        choices={benefitKinds.map((value) => ({ value, words: benefitKindWords[value] }))}
        commit={(next) => store({ kind: next })}
      />
      <div className={panel.three}>
        {ends.map(([end, words]) => (
          <MoneyField
            key={end}
            label={words}
            speech={speech}
            value={line[end]}
            disabled={disabled}
            autoFocus={end === 'low' && high === 0 && !isWriting()}
            required={say`Enter a sum, or delete the benefit.`}
            commit={(amount) =>
              amount === null ? undefined : storeBenefitLine(line.id, (now) => withSum(now, end, amount))
            }
          />
        ))}
      </div>
      <WholeNumberField
        label={say`Quarters after going live`}
        min={0}
        max={80}
        required
        value={line.offsetQuarters}
        disabled={disabled}
        commit={(quarters) => store({ offsetQuarters: quarters ?? 0 })}
      />
      <WholeNumberField
        label={say`Quarters of ramp`}
        hint={say`Until full effect`}
        min={0}
        max={80}
        required
        value={line.rampQuarters}
        disabled={disabled}
        commit={(quarters) => store({ rampQuarters: quarters ?? 0 })}
      />
      <TextField
        className={panel.whole}
        label={say`Claimed by`}
        hint={say`Who answers for it coming true`}
        value={line.claimant}
        disabled={disabled}
        commit={(claimant) => store({ claimant })}
      />
    </fieldset>
  );
}
