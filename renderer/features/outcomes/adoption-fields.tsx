import {
  type Adoption,
  type AdoptionUnit,
  adoptionUnits,
  blankAdoption,
  type Engagement,
  engagements,
} from '../../../shared/model/adoption';
import type { AfterGoLive } from '../../../shared/rules/after-go-live';
import { adoptionUnitWords, engagementWords } from '../../../shared/words/live-words';
import { useEditable, useSpeech } from '../../state/plan-hooks';
import { storeInTurn } from '../../state/store-in-turn';
import { DayField } from '../../ui/day-field';
import { WholeNumberField } from '../../ui/number-fields';
import { ReadingField } from '../../ui/reading-field';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import styles from './live-tab.module.css';

/** Who uses it, whether they took part, who helps them, and how many were to use it and do. */
export function AdoptionFields({ entry }: { readonly entry: AfterGoLive }) {
  const speech = useSpeech();
  const disabled = !useEditable();
  const { id } = entry.card.initiative;
  const adoption = entry.adoption ?? { id, ...blankAdoption };
  const store = (changes: Partial<Adoption>) =>
    storeInTurn((plan) => {
      if (!plan.initiative.has(id)) return undefined;
      const now = plan.adoption.get(id) ?? { id, ...blankAdoption };
      return { type: 'adoption/set', adoption: { ...now, ...changes } };
    });
  const refusingNegative = (field: 'target' | 'actual') => (value: number | null) =>
    value !== null && value < 0
      ? Promise.resolve('Fewer than nobody cannot use it.')
      : store({ [field]: value });
  return (
    <div className={styles.fields}>
      <TextField
        label="Users"
        placeholder="Shop staff in all countries"
        value={adoption.users}
        disabled={disabled}
        commit={(users) => store({ users })}
      />
      <WholeNumberField
        label="How many"
        value={adoption.userCount}
        min={0}
        max={1_000_000_000}
        disabled={disabled}
        commit={(userCount) => store({ userCount })}
      />
      <SelectField<Engagement>
        label="Engaged while building"
        value={adoption.engaged}
        choices={engagements.map((value) => ({ value, words: engagementWords[value] }))}
        disabled={disabled}
        commit={(engaged) => store({ engaged })}
      />
      <DayField
        label="Went live on"
        value={adoption.liveOn}
        disabled={disabled}
        commit={(liveOn) => store({ liveOn })}
      />
      <TextField
        label="Support after go-live by"
        value={adoption.supportBy}
        disabled={disabled}
        commit={(supportBy) => store({ supportBy })}
      />
      <DayField
        label="Support until"
        value={adoption.supportUntil}
        disabled={disabled}
        commit={(supportUntil) => store({ supportUntil })}
      />
      <SelectField<AdoptionUnit>
        label="Adoption in"
        value={adoption.unit}
        choices={adoptionUnits.map((value) => ({ value, words: adoptionUnitWords[value] }))}
        disabled={disabled}
        commit={(unit) => store({ unit })}
      />
      <ReadingField
        label="Target"
        value={adoption.target}
        speech={speech}
        disabled={disabled}
        commit={refusingNegative('target')}
      />
      <DayField
        label="Target by"
        value={adoption.targetDate}
        disabled={disabled}
        commit={(targetDate) => store({ targetDate })}
      />
      <ReadingField
        label="Actual"
        value={adoption.actual}
        speech={speech}
        disabled={disabled}
        commit={refusingNegative('actual')}
      />
      <DayField
        label="Counted on"
        value={adoption.actualDate}
        disabled={disabled}
        commit={(actualDate) => store({ actualDate })}
      />
    </div>
  );
}
