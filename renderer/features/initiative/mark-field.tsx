import { marks } from '../../../shared/model/codes';
import { stoppingOf } from '../../../shared/rules/budgets/stopping';
import type { Card } from '../../../shared/rules/cards/card';
import { markWords, stoppingWords } from '../../../shared/words/cards/mark-words';
import { sentence } from '../../../shared/words/counts';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { currentScenarioId } from '../../state/plan/plan-store';
import { SelectField } from '../../ui/fields/select-field';

/** Must, never or stop, in the scenario in view alone; of funded work it says what stopping frees. */
export function MarkField({ card, disabled }: { readonly card: Card; readonly disabled: boolean }) {
  const plan = usePlan();
  const speech = useSpeech();
  const { mark } = card.placement;
  const words = card.funded ? stoppingWords(stoppingOf(plan, card), speech) : null;
  return (
    <SelectField
      label={say`Mark in this scenario`}
      value={mark}
      disabled={disabled}
      choices={marks.map((value) => ({ value, words: markWords[value] }))}
      hint={words ? (mark === 'stop' ? sentence(words) : say`Stopping ${words}`) : undefined}
      commit={(value) =>
        storeField({
          type: 'placement/mark',
          scenarioId: currentScenarioId(),
          initiativeIds: [card.initiative.id],
          mark: value,
        })
      }
    />
  );
}
