import type { CheckReply } from '../../../../shared/contract/imports';
import { say } from '../../../../shared/words/say';
import { Button } from '../../../ui/button';
import { type ColumnChoice, withColumn } from '../choices';
import type { ColumnView } from '../column-view';
import { UnitSelect } from '../columns/column-line';
import { ScaleSelect } from '../columns/scale-select';
import { unitWords } from '../columns/unit-words';
import { choose } from '../wizard-store';
import styles from './values-step.module.css';

interface Props {
  readonly check: CheckReply;
  readonly view: ColumnView;
  readonly said: ColumnChoice | undefined;
}

/** In what a column is counted, where nothing in the file says it for sure; what was guessed can be said to be right. */
export function UnitQuestion({ check, view, said }: Props) {
  const { column, unit } = view;
  return (
    <div className={styles.question}>
      <p>{say`In what ${column} is counted; nothing in the file says it for sure.`}</p>
      <div className={styles.answer}>
        {unit ? <UnitSelect view={view} unit={unit} /> : <ScaleSelect view={asked(check, view, said)} />}
        {unit && said?.unit === undefined && (
          <Button onClick={() => choose((choices) => withColumn(choices, column, { unit }))}>
            {say`It is ${unitWords[unit]}`}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A scale that the whole file puts in doubt is open until it is said. */
function asked(check: CheckReply, view: ColumnView, said: ColumnChoice | undefined): ColumnView {
  const question = check.questions.find(({ kind, column }) => kind === 'scale' && column === view.column);
  if (question?.kind !== 'scale' || said?.scale !== undefined) return view;
  return { ...view, scale: null, suggestedScale: question.suggested };
}
