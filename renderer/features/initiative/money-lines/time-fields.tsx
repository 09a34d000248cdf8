import { spreadWords } from '../../../../shared/words/cards/money-line-words';
import { say } from '../../../../shared/words/say';
import { useSettings, useSpeech } from '../../../state/plan/plan-hooks';
import { WholeNumberField } from '../../../ui/fields/number-fields';
import { SelectField } from '../../../ui/fields/select-field';
import { quarterChoices } from '../../../ui/quarter-choices';
import type { StoredProps } from './line-props';
import { ManualAmounts } from './manual-amounts';

const spreads = (['even', 'front', 'back', 'manual'] as const).map((value) => ({
  value,
  words: spreadWords[value],
}));

/** When the money of a line is spent: with the start or in a quarter of its own, and how it lies over its quarters. */
export function TimeFields(props: StoredProps) {
  const { line, disabled, store } = props;
  if (line.stage === 'actual')
    return (
      <>
        <AnchorField {...props} label={say`Booked in`} none={say`Before the plan`} />
        {line.amounts && <ManualAmounts {...props} />}
      </>
    );
  const isRun = line.nature === 'run';
  return (
    <>
      <AnchorField {...props} label={say`Begins`} none={isRun ? say`With going live` : say`With the start`} />
      {line.anchor === null && (
        <WholeNumberField
          label={isRun ? say`Quarters after going live` : say`Quarters after the start`}
          min={-80}
          max={80}
          required
          value={line.offsetQuarters}
          disabled={disabled}
          commit={(offset) => store({ offsetQuarters: offset ?? 0 })}
        />
      )}
      {isRun ? (
        <RunFields {...props} />
      ) : (
        <SelectField
          label={say`Spread`}
          value={line.spread}
          disabled={disabled}
          choices={spreads}
          commit={(spread) => store({ spread })}
        />
      )}
      {!isRun && line.amounts && <ManualAmounts {...props} />}
    </>
  );
}

interface AnchorProps extends StoredProps {
  readonly label: string;
  readonly none: string;
}

function AnchorField({ line, disabled, store, label, none }: AnchorProps) {
  const settings = useSettings();
  const speech = useSpeech();
  return (
    <SelectField
      label={label}
      value={line.anchor === null ? '' : String(line.anchor)}
      disabled={disabled}
      choices={quarterChoices(line.anchor, settings, speech, none)}
      commit={(value) => store({ anchor: value === '' ? null : Number(value) })}
    />
  );
}

/** How run money rises to its full effect; a saving comes only after both have run side by side. */
function RunFields({ line, disabled, store }: StoredProps) {
  return (
    <>
      <WholeNumberField
        label={say`Quarters of ramp`}
        hint={say`Until full effect, by equal steps`}
        min={0}
        max={80}
        required
        value={line.rampQuarters}
        disabled={disabled}
        commit={(quarters) => store({ rampQuarters: quarters ?? 0 })}
      />
      {line.amount < 0 && (
        <WholeNumberField
          label={say`Quarters in parallel`}
          hint={say`Old and new both run; it saves after`}
          min={0}
          max={80}
          required
          value={line.parallelQuarters}
          disabled={disabled}
          commit={(quarters) => store({ parallelQuarters: quarters ?? 0 })}
        />
      )}
    </>
  );
}
