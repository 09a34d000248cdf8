import { type BenefitKind, benefitKinds } from '../../../shared/model/codes';
import type { BenefitLine } from '../../../shared/model/records/benefit-line';
import type { Card } from '../../../shared/rules/cards/card';
import type { Benefit } from '../../../shared/rules/commands/initiative';
import { simpleBenefitId } from '../../../shared/rules/initiatives/simple-lines';
import { benefitKindWords } from '../../../shared/words/codes';
import { counted, sentence } from '../../../shared/words/counts';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { useEditable, useSpeech } from '../../state/plan/plan-hooks';
import { storeInTurn } from '../../state/plan/store-in-turn';
import { MoneyField } from '../../ui/fields/number-fields';
import { SelectField } from '../../ui/fields/select-field';
import { type RangeEnd, withSum } from './benefit-range';
import { DoubleSavingLine } from './double-saving-line';
import styles from './initiative-panel.module.css';
import { storeChange } from './store-change';

const ends: readonly (readonly [RangeEnd, string])[] = [
  ['low', say`Low`],
  ['likely', say`Likely`],
  ['high', say`High`],
];

function rangeOf(line: BenefitLine | undefined): Benefit | null {
  return line ? { kind: line.kind, low: line.low, likely: line.likely, high: line.high } : null;
}

/** What it brings a year at full effect: one kind, as a range. */
export function BenefitFields({ card }: { readonly card: Card }) {
  const speech = useSpeech();
  const disabled = !useEditable();
  const { id } = card.initiative;
  // The one this field asks for; others are edited line by line.
  const line = card.benefits.find((each) => each.id === simpleBenefitId(id));
  const others = card.benefits.length - (line ? 1 : 0);
  const store = (change: (now: Benefit | null) => Benefit | undefined) =>
    storeInTurn((plan) => {
      const benefit = change(rangeOf(plan.benefitLine.get(simpleBenefitId(id))));
      return benefit && { type: 'initiative/edit', ids: [id], changes: { benefit } };
    });
  const chooseKind = (kind: BenefitKind | '') => {
    if (kind !== '') return store((now) => ({ low: 0, likely: 0, high: 0, ...now, kind }));
    // Those below were not meant.
    return line && others > 0
      ? storeField({ type: 'benefit/delete', ids: [line.id] })
      : storeChange(id, { benefit: null });
  };
  return (
    <>
      <SelectField
        className={styles.whole}
        label={say`Kind`}
        value={line?.kind ?? ''}
        disabled={disabled}
        choices={[
          { value: '', words: say`None named` },
          ...benefitKinds.map((value) => ({ value, words: benefitKindWords[value] })),
        ]}
        commit={chooseKind}
      />
      {line && (
        <div className={styles.three}>
          {ends.map(([end, words]) => (
            <MoneyField
              key={end}
              speech={speech}
              label={words}
              value={line[end]}
              disabled={disabled}
              required={say`Enter a sum, or choose no kind.`}
              commit={(amount) =>
                amount === null ? undefined : store((now) => (now ? withSum(now, end, amount) : undefined))
              }
            />
          ))}
        </div>
      )}
      {others > 0 && (
        <p className={styles.note}>
          {say`${sentence(counted(others, line ? 'more benefit' : 'benefit'))} ${others === 1 ? say`stands` : say`stand`} below, line by line.`}
        </p>
      )}
      <DoubleSavingLine card={card} />
    </>
  );
}
