import {
  type Adoption,
  type AdoptionUnit,
  adoptionUnits,
  blankAdoption,
  type Engagement,
  engagements,
} from '../../../../shared/model/records/adoption';
import type { AfterGoLive } from '../../../../shared/rules/outcomes/after-go-live';
import { adoptionUnitWords, engagementWords } from '../../../../shared/words/outcomes/live-words';
import { say } from '../../../../shared/words/say';
import { useEditable, useSpeech } from '../../../state/plan/plan-hooks';
import { storeInTurn } from '../../../state/plan/store-in-turn';
import { DayField } from '../../../ui/fields/day-field';
import { WholeNumberField } from '../../../ui/fields/number-fields';
import { ReadingField } from '../../../ui/fields/reading-field';
import { SelectField } from '../../../ui/fields/select-field';
import { TextField } from '../../../ui/fields/text-field';
import styles from './live-tab.module.css';

interface Parts {
  readonly adoption: Adoption;
  readonly disabled: boolean;
  readonly store: (changes: Partial<Adoption>) => Promise<string | null>;
}

/** Who uses it, whether they took part, who helps them, and how many were to use it and do. */
export function AdoptionFields({ entry }: { readonly entry: AfterGoLive }) {
  const disabled = !useEditable();
  const { id } = entry.card.initiative;
  const adoption = entry.adoption ?? { id, ...blankAdoption };
  const store = (changes: Partial<Adoption>) =>
    storeInTurn((plan) => {
      if (!plan.initiative.has(id)) return undefined;
      const now = plan.adoption.get(id) ?? { id, ...blankAdoption };
      return { type: 'adoption/set', adoption: { ...now, ...changes } };
    });
  return (
    <div className={styles.fields}>
      <UserFields {...{ adoption, disabled, store }} />
      <CountFields {...{ adoption, disabled, store }} />
    </div>
  );
}

function UserFields({ adoption, disabled, store }: Parts) {
  const day = (field: 'liveOn' | 'supportUntil', label: string) => (
    <DayField
      label={label}
      value={adoption[field]}
      disabled={disabled}
      commit={(value) => store({ [field]: value })}
    />
  );
  return (
    <>
      <TextField
        label={say`Users`}
        placeholder={say`Shop staff in all countries`}
        value={adoption.users}
        disabled={disabled}
        commit={(users) => store({ users })}
      />
      <WholeNumberField
        label={say`How many`}
        value={adoption.userCount}
        min={0}
        max={1_000_000_000}
        disabled={disabled}
        commit={(userCount) => store({ userCount })}
      />
      <SelectField<Engagement>
        label={say`Engaged while building`}
        value={adoption.engaged}
        choices={engagements.map((value) => ({ value, words: engagementWords[value] }))}
        disabled={disabled}
        commit={(engaged) => store({ engaged })}
      />
      {day('liveOn', say`Went live on`)}
      <TextField
        label={say`Support after go-live by`}
        value={adoption.supportBy}
        disabled={disabled}
        commit={(supportBy) => store({ supportBy })}
      />
      {day('supportUntil', say`Support until`)}
    </>
  );
}

function CountFields({ adoption, disabled, store }: Parts) {
  const speech = useSpeech();
  const amount = (field: 'target' | 'actual', label: string) => (
    <ReadingField
      label={label}
      value={adoption[field]}
      speech={speech}
      disabled={disabled}
      commit={(value) =>
        value !== null && (value < 0 || value > 1e9)
          ? Promise.resolve(say`From nobody to a thousand million, please.`)
          : store({ [field]: value })
      }
    />
  );
  const day = (field: 'targetDate' | 'actualDate', label: string) => (
    <DayField
      label={label}
      value={adoption[field]}
      disabled={disabled}
      commit={(value) => store({ [field]: value })}
    />
  );
  return (
    <>
      <SelectField<AdoptionUnit>
        label={say`Adoption in`}
        value={adoption.unit}
        choices={adoptionUnits.map((value) => ({ value, words: adoptionUnitWords[value] }))}
        disabled={disabled}
        commit={(unit) => store({ unit })}
      />
      {amount('target', say`Target`)}
      {day('targetDate', say`Target by`)}
      {amount('actual', say`Actual`)}
      {day('actualDate', say`Counted on`)}
    </>
  );
}
