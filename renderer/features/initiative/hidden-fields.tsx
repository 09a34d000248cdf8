import { X } from 'lucide-react';
import type { HiddenWork } from '../../../shared/model/records/hidden-work';
import type { Card } from '../../../shared/rules/cards/card';
import { templatesOf } from '../../../shared/rules/people/hidden-templates';
import { hiddenWorkOf } from '../../../shared/rules/people/hidden-work';
import { hiddenWorkByInitiative } from '../../../shared/rules/tables/lines';
import { hiddenKindWords, hiddenWords } from '../../../shared/words/cards/hidden-words';
import { inSentence } from '../../../shared/words/counts';
import { hiddenOfCardRule } from '../../../shared/words/people/planning-rules';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { useEditable, usePlan } from '../../state/plan/plan-hooks';
import { isInPlan } from '../../state/plan/plan-store';
import { storeInTurn } from '../../state/plan/store-in-turn';
import { showAgreements } from '../../state/window/services-tab';
import { Button, IconButton } from '../../ui/button';
import { FieldPlace } from '../../ui/fields/field-place';
import { WholeNumberField } from '../../ui/fields/number-fields';
import { SelectField } from '../../ui/fields/select-field';
import { HowMadeButton } from '../../ui/how-made-button';
import styles from './hidden-fields.module.css';
import panel from './initiative-panel.module.css';

/** Work that it needs and its asker does not see: added by the kind of card, corrected line by line. */
export function HiddenFields({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const disabled = !useEditable();
  const { id, earliestBy } = card.initiative;
  const summary = hiddenWorkOf(plan, id);
  const lines = hiddenWorkByInitiative(plan.hiddenWork).of(id);
  const waits = lines.some(({ weeks, movedDate }) => weeks > 0 && !movedDate);
  return (
    <>
      {summary && <p className={styles.said}>{hiddenWords(summary)}</p>}
      {summary && (
        <HowMadeButton
          words
          className={panel.whole}
          about={say`Hidden work of the card`}
          rules={[hiddenOfCardRule]}
        />
      )}
      {waits && earliestBy === null && (
        <p className={styles.said}>{say`Its weeks move no date: IT has named no earliest one.`}</p>
      )}
      {lines.map((row) => (
        <FieldPlace
          key={row.id}
          id={row.id}
          name={hiddenKindWords[row.kind]}
          isThere={() => isInPlan('hiddenWork', row.id)}
        >
          <Line row={row} disabled={disabled} />
        </FieldPlace>
      ))}
      <SelectField
        className={panel.whole}
        label={say`Add the hidden work of`}
        hint={say`In place of what it has of the same kinds.`}
        value=""
        disabled={disabled}
        choices={[
          { value: '', words: say`Choose a kind of card` },
          ...templatesOf(plan).map(({ id: value, name }) => ({ value, words: name })),
        ]}
        commit={(templateId) =>
          templateId ? storeField({ type: 'hidden-work/apply', initiativeIds: [id], templateId }) : undefined
        }
      />
      <p className={panel.whole}>
        <Button onClick={showAgreements}>{say`Change the kinds`}</Button>
      </p>
    </>
  );
}

function Line({ row, disabled }: { readonly row: HiddenWork; readonly disabled: boolean }) {
  const plan = usePlan();
  const { initiativeId, kind } = row;
  const store = (changes: Partial<Pick<HiddenWork, 'days' | 'weeks' | 'teamId'>>) =>
    storeInTurn((now) => {
      const known = now.hiddenWork.get(row.id);
      if (!known) return undefined;
      const work = { teamId: known.teamId, days: known.days, weeks: known.weeks, ...changes };
      return { type: 'hidden-work/set', initiativeId, kind, work };
    });
  const teams = [...plan.team.values()].map(({ id: value, name }) => ({ value, words: name }));
  return (
    <div className={styles.line} role="group" aria-label={hiddenKindWords[kind]}>
      <p className={styles.name}>{hiddenKindWords[kind]}</p>
      <IconButton
        label={say`Take ${inSentence(hiddenKindWords[kind])} away`}
        disabled={disabled}
        onClick={() => void storeField({ type: 'hidden-work/set', initiativeId, kind, work: null })}
      >
        <X size={14} aria-hidden="true" />
      </IconButton>
      <div className={panel.three}>
        <WholeNumberField
          label={say`Days`}
          min={0}
          max={1_000_000}
          required
          disabled={disabled}
          value={row.days}
          commit={(days) => store({ days: days ?? 0 })}
        />
        <WholeNumberField
          label={say`Weeks later`}
          min={0}
          max={260}
          required
          disabled={disabled}
          value={row.weeks}
          commit={(weeks) => store({ weeks: weeks ?? 0 })}
        />
        <SelectField
          label={say`Team`}
          value={row.teamId ?? ''}
          disabled={disabled || row.days === 0}
          choices={[{ value: '', words: say`No team` }, ...teams]}
          commit={(teamId) => store({ teamId: teamId || null })}
        />
      </div>
    </div>
  );
}
