import { ArrowDown, ArrowUp, X } from 'lucide-react';
import {
  isShare,
  longestWords,
  type MarkTone,
  markTones,
  testsOf,
} from '../../../../shared/rules/cells/cell-rules';
import type { Column } from '../../../../shared/rules/columns/column';
import { cellTestWords, markToneWords, toneWords } from '../../../../shared/words/columns/cell-rule-words';
import { type CellSetting, cellChoices } from '../../../../shared/words/columns/cell-words';
import { counted } from '../../../../shared/words/counts';
import { say } from '../../../../shared/words/say';
import { IconButton } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import { Field } from '../../../ui/fields/field';
import field from '../../../ui/fields/field.module.css';
import { Marked } from './marked';
import marked from './marked.module.css';
import styles from './marking.module.css';
import { boundsOf, type DraftErrors, type RuleDraft } from './rule-draft';

interface Props {
  readonly draft: RuleDraft;
  readonly index: number;
  readonly of: number;
  readonly column: Column;
  readonly at: CellSetting;
  readonly errors: DraftErrors;
  /** How many cells it marks; null while it cannot be read. */
  readonly count: number | null;
  readonly onChange: (draft: RuleDraft) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One rule: what it asks, and the mark it gives. */
export function RuleFields(props: Props) {
  const { draft, index, of, column, at, errors, count, onChange, onMove, onRemove } = props;
  const bounds = boundsOf(draft.test);
  const bound = (name: 'a' | 'b', label: string) => (
    <BoundField
      {...{ draft, column, at, label }}
      text={draft[name]}
      error={errors[name]}
      onChange={(text) => onChange({ ...draft, [name]: text })}
    />
  );
  const number = index + 1;
  return (
    <fieldset className={styles.rule}>
      <legend className={styles.legend}>{say`Rule ${number}`}</legend>
      <Choices
        label={say`When the value`}
        value={draft.test}
        choices={testsOf(column.kind).map((value) => ({ value, words: cellTestWords[value] }))}
        onChoose={(test) => onChange({ ...draft, test })}
      />
      {bounds > 0 && bound('a', isShare(draft.test) ? say`Percent` : bounds > 1 ? say`From` : say`Value`)}
      {bounds > 1 && bound('b', say`Up to`)}
      <Choices
        label={say`Mark`}
        value={draft.tone}
        choices={markTones.map((value) => ({ value, words: markToneWords[value] }))}
        onChoose={(tone) => onChange({ ...draft, tone })}
      />
      <Field label={say`Word beside the value`} className={styles.field}>
        {(control) => (
          <input
            {...control}
            className={field.input}
            value={draft.words}
            maxLength={longestWords}
            placeholder={toneWords[draft.tone]}
            autoComplete="off"
            onChange={(event) => onChange({ ...draft, words: event.target.value })}
          />
        )}
      </Field>
      <Sample tone={draft.tone} words={draft.words.trim() || toneWords[draft.tone]} count={count} />
      <Buttons {...{ number, of, onMove, onRemove }} />
    </fieldset>
  );
}

interface ButtonsProps extends Pick<Props, 'of' | 'onMove' | 'onRemove'> {
  readonly number: number;
}

function Buttons({ number, of, onMove, onRemove }: ButtonsProps) {
  return (
    <div className={styles.buttons}>
      <IconButton label={say`Ask rule ${number} earlier`} disabled={number === 1} onClick={() => onMove(-1)}>
        <ArrowUp size={14} aria-hidden="true" />
      </IconButton>
      <IconButton label={say`Ask rule ${number} later`} disabled={number === of} onClick={() => onMove(1)}>
        <ArrowDown size={14} aria-hidden="true" />
      </IconButton>
      <IconButton label={say`Remove rule ${number}`} onClick={onRemove}>
        <X size={14} aria-hidden="true" />
      </IconButton>
    </div>
  );
}

/** How the mark looks, and how many initiatives get it. */
function Sample({ tone, words, count }: { tone: MarkTone; words: string; count: number | null }) {
  return (
    <p className={classNames(styles.sample, marked.tinted, marked[tone])}>
      <Marked mark={{ words, tone, own: true }} />
      {count !== null && counted(count, 'initiative')}
    </p>
  );
}

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly words: string }[];
  readonly onChoose: (value: T) => void;
}

function Choices<T extends string>({ label, value, choices, onChoose }: ChoicesProps<T>) {
  return (
    <Field label={label} className={styles.field}>
      {(control) => (
        <select
          {...control}
          className={field.input}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value);
            if (chosen) onChoose(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface BoundProps {
  readonly draft: RuleDraft;
  readonly column: Column;
  readonly at: CellSetting;
  readonly label: string;
  readonly text: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}

function BoundField({ draft: { test }, column, at, label, text, error, onChange }: BoundProps) {
  const choices = test === 'equals' ? equalTo(column, at) : null;
  return (
    <Field label={label} error={error} className={styles.field}>
      {(control) =>
        choices ? (
          <select
            {...control}
            className={field.input}
            value={text}
            onChange={(event) => onChange(event.target.value)}
          >
            <option value="">{say`Choose a value`}</option>
            {choices.map((words) => (
              <option key={words} value={words}>
                {words}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...control}
            className={field.input}
            value={text}
            autoComplete="off"
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}

/** What a value can be equal to where there is a list of that; null where anything can stand. */
function equalTo(column: Column, at: CellSetting): readonly string[] | null {
  if (column.kind === 'yes') return [say`yes`, say`no`];
  return column.kind === 'choice' ? cellChoices(column, at.plan).map(({ words }) => words) : null;
}
