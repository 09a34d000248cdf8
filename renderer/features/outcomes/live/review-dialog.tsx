import type { AfterGoLive } from '../../../../shared/rules/outcomes/after-go-live';
import { benefitKindWords } from '../../../../shared/words/codes';
import { realisedWords } from '../../../../shared/words/outcomes/live-words';
import { say } from '../../../../shared/words/say';
import { useSpeech } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Field } from '../../../ui/fields/field';
import fieldStyles from '../../../ui/fields/field.module.css';
import { FormInput, wrongWords } from '../form-input';
import styles from './live-tab.module.css';
import { type ReviewDraft, useReview } from './use-review';

interface Props {
  readonly entry: AfterGoLive;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The review after go-live: what was promised and found line by line, who looked, and which claims open again. */
export function ReviewDialog({ entry, open, onClose }: Props) {
  const { draft, wrong, type, store } = useReview(entry, onClose);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={say`Review of “${entry.card.initiative.title}”`}
      actions={
        <>
          <Button onClick={onClose}>{say`Cancel`}</Button>
          <Button look="solid" onClick={() => void store()}>{say`Store the review`}</Button>
        </>
      }
    >
      <form
        className={styles.reviewForm}
        onSubmit={(event) => {
          event.preventDefault();
          void store();
        }}
      >
        <FormInput
          label={say`Who looked`}
          error={wrongWords(wrong, 'by')}
          value={draft.by}
          onType={(by) => type({ by })}
        />
        <FormInput
          label={say`On`}
          kind="day"
          error={wrongWords(wrong, 'day')}
          value={draft.day}
          onType={(day) => type({ day })}
        />
        <Claims entry={entry} draft={draft} type={type} />
        <Field label={say`What was found`} className={styles.whole} error={wrongWords(wrong, 'finding')}>
          {(control) => (
            <textarea
              {...control}
              rows={3}
              maxLength={100_000}
              className={fieldStyles.input}
              value={draft.finding}
              onChange={(event) => type({ finding: event.target.value })}
            />
          )}
        </Field>
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}

interface ClaimsProps {
  readonly entry: AfterGoLive;
  readonly draft: ReviewDraft;
  readonly type: (changes: Partial<ReviewDraft>) => void;
}

function Claims({ entry: { lines }, draft: { reopened }, type }: ClaimsProps) {
  const speech = useSpeech();
  if (lines.length === 0) return null;
  return (
    <fieldset className={styles.claims}>
      <legend className={fieldStyles.label}>{say`Open the claim again`}</legend>
      {lines.map((row) => (
        <label key={row.line.id} className={styles.claim}>
          <input
            type="checkbox"
            checked={reopened.includes(row.line.id)}
            onChange={({ target }) => {
              const others = reopened.filter((id) => id !== row.line.id);
              type({ reopened: target.checked ? [...others, row.line.id] : others });
            }}
          />
          {`${benefitKindWords[row.line.kind]}: ${realisedWords(row, speech)}`}
        </label>
      ))}
    </fieldset>
  );
}
