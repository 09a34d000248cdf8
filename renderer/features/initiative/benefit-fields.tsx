import { type BenefitKind, benefitKinds } from '../../../shared/model/codes';
import type { Card } from '../../../shared/rules/card';
import type { Benefit } from '../../../shared/rules/commands/initiative';
import { benefitKindWords } from '../../../shared/words/codes';
import { useEditable, useSpeech } from '../../state/plan-hooks';
import { MoneyField } from '../../ui/number-fields';
import { SelectField } from '../../ui/select-field';
import { type RangeEnd, withSum } from './benefit-range';
import { BenefitTiming } from './benefit-timing';
import styles from './initiative-panel.module.css';
import { storeChange } from './store-change';

const ends: readonly (readonly [RangeEnd, string])[] = [
  ['low', 'Low'],
  ['likely', 'Likely'],
  ['high', 'High'],
];

/** What it brings a year at full effect: one kind, as a range. */
export function BenefitFields({ card }: { readonly card: Card }) {
  const speech = useSpeech();
  const disabled = !useEditable();
  const { id } = card.initiative;
  const [line] = card.benefits;
  const benefit: Benefit | null = line
    ? { kind: line.kind, low: line.low, likely: line.likely, high: line.high }
    : null;
  const chooseKind = (kind: BenefitKind | '') =>
    storeChange(id, { benefit: kind === '' ? null : { low: 0, likely: 0, high: 0, ...benefit, kind } });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Benefit a year</legend>
      <SelectField
        className={styles.whole}
        label="Kind"
        value={benefit?.kind ?? ''}
        disabled={disabled}
        choices={[
          { value: '', words: 'None named' },
          ...benefitKinds.map((value) => ({ value, words: benefitKindWords[value] })),
        ]}
        commit={chooseKind}
      />
      {benefit && (
        <div className={styles.three}>
          {ends.map(([end, words]) => (
            <MoneyField
              key={end}
              speech={speech}
              label={words}
              value={benefit[end]}
              disabled={disabled}
              required="Enter a sum, or choose no kind."
              commit={(amount) =>
                amount === null ? undefined : storeChange(id, { benefit: withSum(benefit, end, amount) })
              }
            />
          ))}
        </div>
      )}
      {line && <BenefitTiming line={line} disabled={disabled} />}
    </fieldset>
  );
}
