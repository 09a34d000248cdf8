import { useState } from 'react';
import { isValueField } from '../../../../shared/backlog/fields';
import type { ColumnValues } from '../../../../shared/backlog/questions/questions';
import type { ImportTarget } from '../../../../shared/backlog/target';
import type { BacklogInspection, CheckReply } from '../../../../shared/contract/imports';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import type { Choices } from '../choices';
import type { ColumnView } from '../column-view';
import step from '../step.module.css';
import { FormQuestions } from './form-questions';
import { InferredSection } from './inferred-section';
import { OutlierSection } from './outlier-section';
import { ValueTable } from './value-table';
import styles from './values-step.module.css';

interface Props {
  readonly check: CheckReply;
  readonly choices: Choices;
  readonly guess: BacklogInspection | null;
  readonly views: readonly ColumnView[];
  readonly target: ImportTarget;
}

/** What the cells of the columns stand for, and what only the user can know of them. */
export function ValuesStep({ check, choices, guess, views, target }: Props) {
  const [onlyOpen, setOnlyOpen] = useState(false);
  const listed = check.values.filter(({ different }) => different > 0);
  const open = unknownIn(listed);
  return (
    <>
      <FormQuestions check={check} choices={choices} views={views} />
      <OutlierSection check={check} accepted={choices.answers.accepted ?? []} />
      {target === 'initiatives' && <InferredSection check={check} choices={choices} />}
      {listed.length > 0 && (
        <section className={step.panel}>
          <h2 className={step.heading}>{say`What the values stand for`}</h2>
          <label className={styles.filter}>
            <input
              type="checkbox"
              checked={onlyOpen}
              onChange={(event) => setOnlyOpen(event.target.checked)}
            />
            {say`Only those that are not understood (${open.toLocaleString(locale)})`}
          </label>
          {listed.map((column) => (
            <ValueTable
              key={column.column}
              column={column}
              chosen={choices.columns.get(column.column)?.values ?? null}
              guess={guess}
              target={target}
              onlyOpen={onlyOpen}
            />
          ))}
        </section>
      )}
    </>
  );
}

/** How many values of these columns nobody has explained. */
function unknownIn(columns: readonly ColumnValues[]): number {
  return columns
    .filter(({ field }) => isValueField(field))
    .reduce((sum, { values }) => sum + values.filter(({ how }) => how === 'none').length, 0);
}
