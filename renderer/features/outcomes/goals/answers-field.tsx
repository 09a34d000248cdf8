import { peersOf } from '../../../../shared/rules/peers/peers';
import { pressureWords } from '../../../../shared/words/outcomes/pressure-words';
import { say } from '../../../../shared/words/say';
import { usePlan } from '../../../state/plan/plan-hooks';
import { Field } from '../../../ui/fields/field';
import fieldStyles from '../../../ui/fields/field.module.css';
import { answerCode, type GoalDraft } from './goal-draft';

interface Props {
  readonly draft: GoalDraft;
  readonly type: (changes: Partial<GoalDraft>) => void;
}

/** The peer that a goal answers, and the pressure: its initiatives serve that peer. */
export function AnswersField({ draft, type }: Props) {
  const peers = peersOf(usePlan());
  return (
    <Field label={say`For whom, and why`}>
      {(control) => (
        <select
          {...control}
          className={fieldStyles.input}
          value={draft.answers}
          onChange={(event) => type({ answers: event.target.value })}
        >
          <option value="">{say`No peer named`}</option>
          {peers.map(({ id, name, pressures }) => (
            <optgroup key={id} label={name}>
              <option value={answerCode(id, null)}>{say`${name}: no one pressure`}</option>
              {pressures.map((pressure) => (
                <option key={pressure.id} value={answerCode(id, pressure.id)}>
                  {name}: {pressureWords(pressure)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
