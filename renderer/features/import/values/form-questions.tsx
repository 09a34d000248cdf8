import { useId } from 'react';
import type { Question } from '../../../../shared/backlog/questions/questions';
import type { CheckReply } from '../../../../shared/contract/imports';
import { wholeMoney } from '../../../../shared/words/money';
import { say } from '../../../../shared/words/say';
import { useSpeech } from '../../../state/plan/plan-hooks';
import { type Choices, withColumn } from '../choices';
import type { ColumnView } from '../column-view';
import { amountAs, dayAs } from '../columns/form-examples';
import step from '../step.module.css';
import { choose } from '../wizard-store';
import { askedUnits } from './asked-units';
import { UnitQuestion } from './unit-question';
import styles from './values-step.module.css';

interface Props {
  readonly check: CheckReply;
  readonly choices: Choices;
  readonly views: readonly ColumnView[];
}

type Asked<K extends Question['kind']> = Extract<Question, { kind: K }>;
type Form = Asked<'decimal'> | Asked<'day-order'>;

/** What the cells of a column leave open; each is asked once, with what either answer makes of one of them. */
export function FormQuestions({ check, choices, views }: Props) {
  const forms = [...check.questions.filter(isForm), ...answered(check, choices)].sort(
    (a, b) => placeOf(views, a.column) - placeOf(views, b.column),
  );
  const asked = askedUnits(check, choices, views);
  if (forms.length + asked.length === 0) return null;
  return (
    <section className={step.panel}>
      <h2 className={step.heading}>{say`How amounts, dates and lengths are written`}</h2>
      {forms.map((question) => (
        <FormQuestion key={question.column} question={question} view={viewOf(views, question.column)} />
      ))}
      {asked.map((view) => (
        <UnitQuestion key={view.column} check={check} view={view} said={choices.columns.get(view.column)} />
      ))}
    </section>
  );
}

function isForm(question: Question): question is Form {
  return question.kind === 'decimal' || question.kind === 'day-order';
}

/** What was answered is asked no longer; it stays in sight, with an example where one is known. */
function answered(check: CheckReply, { columns }: Choices): Form[] {
  const open = new Set(check.questions.filter(isForm).map(({ column }) => column));
  return [...columns].flatMap(([column, { decimal, dayOrder }]): Form[] => {
    if (open.has(column)) return [];
    if (decimal) return [{ kind: 'decimal', column, example: '', suggested: decimal }];
    return dayOrder ? [{ kind: 'day-order', column, example: '', suggested: dayOrder }] : [];
  });
}

function placeOf(views: readonly ColumnView[], column: string): number {
  return views.findIndex((view) => view.column === column);
}

function viewOf(views: readonly ColumnView[], column: string): ColumnView | undefined {
  return views.find((view) => view.column === column);
}

interface QuestionProps {
  readonly question: Form;
  readonly view: ColumnView | undefined;
}

function FormQuestion({ question, view }: QuestionProps) {
  const name = useId();
  const speech = useSpeech();
  const { kind, column } = question;
  const example = question.example || (view?.samples[0] ?? '');
  const said = kind === 'decimal' ? view?.more.decimal : view?.more.dayOrder;
  const moneyAs = (mark: '.' | ',') => {
    const amount = amountAs(example, mark, view?.scale ?? 1, speech);
    return amount === null ? null : wholeMoney(amount, speech);
  };
  const answers =
    kind === 'decimal'
      ? ([
          ['.', say`A point is the decimal mark`, moneyAs('.')],
          [',', say`A comma is the decimal mark`, moneyAs(',')],
        ] as const)
      : ([
          ['day-month', say`The day comes before the month`, dayAs(example, 'day-month', speech)],
          ['month-day', say`The month comes before the day`, dayAs(example, 'month-day', speech)],
        ] as const);
  return (
    <fieldset className={styles.question}>
      <legend>
        {kind === 'decimal'
          ? say`How the amounts of ${column} are written`
          : say`How the dates of ${column} are written`}
        {said === undefined && (
          <span className={styles.open}>{say` Open; taken as marked until you choose.`}</span>
        )}
      </legend>
      {answers.map(([value, words, read]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={(said ?? question.suggested) === value}
            // A click on what was only suggested answers the question too.
            onClick={() => answer(column, value)}
            onChange={() => answer(column, value)}
          />
          {words} {read && <span className={styles.why}>{say`“${example}” is ${read}`}</span>}
        </label>
      ))}
    </fieldset>
  );
}

function answer(column: string, value: '.' | ',' | 'day-month' | 'month-day'): void {
  const said = value === '.' || value === ',' ? { decimal: value } : { dayOrder: value };
  choose((choices) => withColumn(choices, column, said));
}
