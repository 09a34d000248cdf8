import type { Answers } from '../../../../shared/backlog/questions/answers';
import type { Question } from '../../../../shared/backlog/questions/questions';
import type { CheckReply } from '../../../../shared/contract/imports';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import { announce } from '../../../state/window/announcer';
import { Button } from '../../../ui/button';
import fieldStyles from '../../../ui/fields/field.module.css';
import { mendedWords } from '../check/mended-words';
import { withAccepted, withMend } from '../choices';
import step from '../step.module.css';
import { choose } from '../wizard-store';
import { outlierWords, scaledText } from './outlier-words';
import styles from './values-step.module.css';

type Outlier = Extract<Question, { kind: 'outlier' }>;

interface Props {
  readonly check: CheckReply;
  readonly accepted: NonNullable<Answers['accepted']>;
}

/** Amounts a thousand times their neighbours, or a thousandth: right, to be scaled, or to be left empty. */
export function OutlierSection({ check, accepted }: Props) {
  const open = check.questions.filter((question): question is Outlier => question.kind === 'outlier');
  if (open.length + accepted.length === 0) return null;
  const columns = [...new Set(open.map(({ column }) => column))];
  return (
    <section className={step.panel}>
      <h2 className={step.heading}>{say`Amounts unlike those around them`}</h2>
      {columns.map((column) => (
        <OutlierTable
          key={column}
          column={column}
          outliers={open.filter((outlier) => outlier.column === column)}
          decimal={check.columns.find((judged) => judged.column === column)?.decimal ?? '.'}
        />
      ))}
      {accepted.length > 0 && (
        <ul className={styles.answered}>
          {accepted.map(([line, column]) => (
            <li key={`${line} ${column}`}>
              {say`${column}, line ${line.toLocaleString(locale)}: right as it stands`}
              <Button
                look="quiet"
                aria-label={say`Ask again: ${column}, line ${line}`}
                onClick={() => choose((choices) => withAccepted(choices, column, [line], false))}
              >{say`Ask again`}</Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface TableProps {
  readonly column: string;
  readonly outliers: readonly Outlier[];
  readonly decimal: '.' | ',';
}

function OutlierTable({ column, outliers, decimal }: TableProps) {
  const lines = outliers.map(({ line }) => line);
  return (
    <>
      <table className={styles.values}>
        <caption className={styles.column}>{column}</caption>
        <thead>
          <tr>
            <th scope="col">{say`Line`}</th>
            <th scope="col">{say`Found`}</th>
            <th scope="col">{say`Beside those around it`}</th>
            <th scope="col" className={styles.becomes}>{say`What it is`}</th>
          </tr>
        </thead>
        <tbody>
          {outliers.map((outlier) => (
            <OutlierLine key={outlier.line} outlier={outlier} decimal={decimal} />
          ))}
        </tbody>
      </table>
      {lines.length > 1 && (
        <div>
          <Button onClick={() => choose((choices) => withAccepted(choices, column, lines, true))}>
            {say`All of ${column} are right`}
          </Button>
        </div>
      )}
    </>
  );
}

function OutlierLine({ outlier, decimal }: { readonly outlier: Outlier; readonly decimal: '.' | ',' }) {
  const { column, line, text, times } = outlier;
  const scaled = scaledText(text, times, decimal);
  const mend = (reads: string) => {
    choose((choices) => withMend(choices, line, column, reads));
    announce(mendedWords(line, column, reads));
  };
  const pick = (value: string) => {
    if (value === 'right') choose((choices) => withAccepted(choices, column, [line], true));
    if (value === 'scaled' && scaled !== null) mend(scaled);
    if (value === 'empty') mend('');
  };
  return (
    <tr>
      <th scope="row">{line.toLocaleString(locale)}</th>
      <td>{text}</td>
      <td>{outlierWords(times)}</td>
      <td>
        <select
          className={fieldStyles.input}
          aria-label={say`“${text}” in ${column}, line ${line.toLocaleString(locale)}, is`}
          value=""
          onChange={(event) => pick(event.target.value)}
        >
          <option value="">{say`Taken as it stands, unless you choose…`}</option>
          <option value="right">{say`Right as it stands`}</option>
          {scaled !== null && <option value="scaled">{say`Wrong by its scale: read ${scaled}`}</option>}
          <option value="empty">{say`Not known: left empty`}</option>
        </select>
      </td>
    </tr>
  );
}
