import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { AfterGoLive } from '../../../shared/rules/after-go-live';
import { benefitKindWords } from '../../../shared/words/codes';
import { realisedWords } from '../../../shared/words/live-words';
import { storeField } from '../../state/dispatch';
import { useSpeech } from '../../state/plan-hooks';
import { today } from '../../state/today';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import fieldStyles from '../../ui/field.module.css';
import { readDay } from '../../ui/read-day';
import styles from './live-tab.module.css';

interface Props {
  readonly entry: AfterGoLive;
  readonly open: boolean;
  readonly onClose: () => void;
}

type Wrong = { readonly field: 'by' | 'day' | 'finding'; readonly words: string } | null;

/** The review after go-live: what was promised and found line by line, who looked, and which claims open again. */
export function ReviewDialog({ entry, open, onClose }: Props) {
  const speech = useSpeech();
  const { card, lines } = entry;
  const [by, setBy] = useState('');
  const [day, setDay] = useState(today);
  const [finding, setFinding] = useState('');
  const [reopened, setReopened] = useState<readonly string[]>(() =>
    lines.filter(({ isReopened }) => isReopened).map(({ line }) => line.id),
  );
  const [wrong, setWrong] = useState<Wrong>(null);
  const store = async () => {
    if (!by.trim()) return setWrong({ field: 'by', words: 'Who looked at it?' });
    const on = readDay(day, false);
    if (!on.ok || on.value === null)
      return setWrong({ field: 'day', words: on.ok ? 'On which day?' : on.words });
    if (reopened.length > 0 && !finding.trim())
      return setWrong({ field: 'finding', words: 'Say why a claim opens again, in a few words.' });
    const review = { id: uuidv7(), initiativeId: card.initiative.id, day: on.value, by: by.trim() };
    const refused = await storeField({
      type: 'live-review/set',
      review: { ...review, finding: finding.trim(), reopened: [...reopened] },
    });
    if (refused) setWrong({ field: 'finding', words: refused });
    else onClose();
  };
  const errorOf = (field: 'by' | 'day' | 'finding') => (wrong?.field === field ? wrong.words : null);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={`Review of “${card.initiative.title}”`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="solid" onClick={() => void store()}>
            Store the review
          </Button>
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
        <Field label="Who looked" error={errorOf('by')}>
          {(control) => (
            <input
              {...control}
              className={fieldStyles.input}
              maxLength={1_000}
              autoComplete="off"
              value={by}
              onChange={(event) => setBy(event.target.value)}
            />
          )}
        </Field>
        <Field label="On" error={errorOf('day')}>
          {(control) => (
            <input
              {...control}
              type="date"
              className={fieldStyles.input}
              value={day}
              onChange={(event) => setDay(event.target.value)}
            />
          )}
        </Field>
        {lines.length > 0 && (
          <fieldset className={styles.claims}>
            <legend className={fieldStyles.label}>Open the claim again</legend>
            {lines.map((row) => (
              <label key={row.line.id} className={styles.claim}>
                <input
                  type="checkbox"
                  checked={reopened.includes(row.line.id)}
                  onChange={(event) =>
                    setReopened(
                      event.target.checked
                        ? [...reopened, row.line.id]
                        : reopened.filter((id) => id !== row.line.id),
                    )
                  }
                />
                {`${benefitKindWords[row.line.kind]}: ${realisedWords(row, speech)}`}
              </label>
            ))}
          </fieldset>
        )}
        <Field label="What was found" className={styles.whole} error={errorOf('finding')}>
          {(control) => (
            <textarea
              {...control}
              rows={3}
              maxLength={100_000}
              className={fieldStyles.input}
              value={finding}
              onChange={(event) => setFinding(event.target.value)}
            />
          )}
        </Field>
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}
