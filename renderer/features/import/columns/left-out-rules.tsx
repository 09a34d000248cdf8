import { useState } from 'react';
import type { BacklogInspection, CheckReply } from '../../../../shared/contract/imports';
import { counted, sentence } from '../../../../shared/words/counts';
import { say } from '../../../../shared/words/say';
import { announce } from '../../../state/window/announcer';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/fields/field';
import fieldStyles from '../../../ui/fields/field.module.css';
import { Section } from '../../../ui/page';
import { type Choices, withTable } from '../choices';
import type { ColumnView } from '../column-view';
import { type LeaveOutRule, leaveOutOf } from '../row-identity';
import step from '../step.module.css';
import { choose } from '../wizard-store';
import styles from './left-out-rules.module.css';

interface Props {
  readonly views: readonly ColumnView[];
  readonly choices: Choices;
  readonly guess: BacklogInspection | null;
  readonly check: CheckReply | null;
}

/** As many as a mapping takes. */
const mostRules = 20;
/** Cells of the first rows that are offered. */
const mostOffered = 30;

/** Rows that stay out for what one of their cells reads: archived ones, those of another year. */
export function LeftOutRules({ views, choices, guess, check }: Props) {
  const rules = leaveOutOf(choices, guess?.mapping ?? null, views);
  const store = (next: readonly LeaveOutRule[], words: string) => {
    choose((now) => withTable(now, { leaveOut: [...next] }));
    announce(words);
  };
  const out = check?.groups.find(({ code }) => code === 'row-not-counted')?.count ?? 0;
  return (
    <Section
      title={say`Rows to leave out`}
      hint={say`Rows that say this in a cell are no part of the backlog. They are listed at the end, with the reason.`}
    >
      {rules.length > 0 && (
        <ul className={styles.rules} aria-label={say`Rows that are left out`}>
          {rules.map(([column, cell]) => (
            <li key={`${column}\n${cell}`}>
              {ruleWords(column, cell)}
              <Button
                look="quiet"
                aria-label={say`Take rows where ${ruleWords(column, cell)}`}
                onClick={() =>
                  store(
                    rules.filter((rule) => rule[0] !== column || rule[1] !== cell),
                    say`Rows where ${ruleWords(column, cell)} are taken.`,
                  )
                }
              >{say`Take them`}</Button>
            </li>
          ))}
        </ul>
      )}
      {rules.length > 0 && check && (
        <p className={step.fine}>{sentence(say`${counted(out, 'row')} left out by this.`)}</p>
      )}
      {rules.length < mostRules && (
        <NewRule
          guess={guess}
          onAdd={(column, cell) => {
            const others = rules.filter((rule) => rule[0] !== column || rule[1] !== cell);
            store([...others, [column, cell]], say`Rows where ${ruleWords(column, cell)} are left out.`);
          }}
        />
      )}
    </Section>
  );
}

function ruleWords(column: string, cell: string): string {
  return cell === '' ? say`${column} is empty` : say`${column} is “${cell}”`;
}

interface NewProps {
  readonly guess: BacklogInspection | null;
  readonly onAdd: (column: string, cell: string) => void;
}

function NewRule({ guess, onAdd }: NewProps) {
  const [column, setColumn] = useState('');
  const [cell, setCell] = useState('');
  const headers = guess?.headers ?? [];
  const offered = cellsOf(guess, headers.indexOf(column));
  const add = () => {
    if (column === '') return;
    onAdd(column, cell.trim());
    setCell('');
  };
  return (
    <div className={styles.add}>
      <Field label={say`Where`}>
        {(control) => (
          <select
            {...control}
            className={fieldStyles.input}
            value={column}
            onChange={(event) => setColumn(event.target.value)}
          >
            <option value="">{say`Choose a column…`}</option>
            {headers.map((header) => (
              <option key={header} value={header}>
                {header}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say`is`}>
        {(control) => (
          <>
            <input
              {...control}
              className={fieldStyles.input}
              list={`${control.id}-cells`}
              placeholder={say`empty`}
              maxLength={1_000}
              value={cell}
              onChange={(event) => setCell(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') add();
              }}
            />
            <datalist id={`${control.id}-cells`}>
              {offered.map((text) => (
                <option key={text} value={text} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Button disabled={column === ''} onClick={add}>{say`Leave them out`}</Button>
    </div>
  );
}

function cellsOf(guess: BacklogInspection | null, index: number): readonly string[] {
  const cells = (guess?.sample ?? []).map(({ cells: row }) => row[index]?.trim() ?? '');
  return [...new Set(cells)].filter((cell) => cell !== '').slice(0, mostOffered);
}
