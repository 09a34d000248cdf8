import type { Quarter } from '../../../shared/model/quarter';
import { say } from '../../../shared/words/say';
import { type Choice, SelectField } from '../../ui/fields/select-field';

interface Props {
  readonly from: Quarter;
  /** null: it holds on. */
  readonly value: Quarter | null;
  readonly disabled: boolean;
  /** The first one, without a value, lets it hold on. */
  readonly choices: readonly Choice<string>[];
  readonly commit: (until: Quarter | null) => Promise<string | null> | undefined;
}

/** The last quarter of a forecast, none before its first; or it holds on. */
export function UntilField({ from, value, disabled, choices, commit }: Props) {
  return (
    <SelectField
      label={say`Until`}
      value={value === null ? '' : String(value)}
      disabled={disabled}
      choices={choices.filter((choice) => choice.value === '' || Number(choice.value) >= from)}
      commit={(text) => commit(text === '' ? null : Number(text))}
    />
  );
}
