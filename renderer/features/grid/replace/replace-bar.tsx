import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { say } from '../../../../shared/words/say';
import { keyOf, keyWords } from '../../../state/actions/keys';
import { closeReplacing, useReplacing } from '../../../state/board/replacing';
import { Button, IconButton } from '../../../ui/button';
import { Field } from '../../../ui/fields/field';
import field from '../../../ui/fields/field.module.css';
import { goToCell, useGrid } from '../grid-store';
import type { Rows } from '../use-rows';
import { goToMatch, matchAt } from './go-to-match';
import { changesOf, type Match } from './matches';
import { MatchList } from './match-list';
import { replaceIn } from './replace-cells';
import styles from './replace.module.css';
import { searchSelected, takeRequest, useReplace } from './replace-store';
import { matchStep } from './match-step';
import { foundWords } from './found-words';
import { useMatches } from './use-matches';
import { WhereField } from './where-field';

interface Props {
  readonly rows: Rows;
  readonly editable: boolean;
}

/** Find and replace over the grid: what is found, what each cell would become, and one step for all of it. */
export function ReplaceBar({ rows, editable }: Props) {
  const matches = useMatches(rows);
  const find = useRef<HTMLInputElement>(null);
  useAsked(rows, find);
  useStepping(matches, rows);
  const pressed = (event: KeyboardEvent) => {
    const key = keyOf(event.nativeEvent);
    const isField = event.target === find.current;
    if (key === 'Escape') leave(rows);
    else if (key === 'F3' || (isField && key === 'Enter')) goToMatch(matches, rows, 1);
    else if (key === 'Shift+F3' || (isField && key === 'Shift+Enter')) goToMatch(matches, rows, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section
      className={styles.bar}
      aria-label={say`Find and replace`}
      data-keeps-keyboard
      data-testid="replace"
      onKeyDown={pressed}
    >
      <div className={styles.fields}>
        <TextField name="find" label={say`Find in cells`} control={find} />
        <TextField name="by" label={say`Replace with`} />
        <WhereField columns={rows.columns} plan={rows.at.plan} />
        <Checks />
      </div>
      <Steps {...{ matches, rows, editable }} intoField={() => find.current?.focus()} />
      {matches.length > 0 && <MatchList matches={matches} rows={rows} />}
    </section>
  );
}

/** Each wish to be here puts the keyboard into the field, over what stood in it. */
function useAsked(rows: Rows, find: { readonly current: HTMLInputElement | null }): void {
  const request = useReplacing((replacing) => replacing.request);
  const latest = useRef(rows);
  latest.current = rows;
  useLayoutEffect(() => {
    if (!takeRequest(request)) return;
    searchSelected(latest.current);
    find.current?.focus();
    find.current?.select();
  }, [request, find]);
}

/** The keys of the grid step through the matches as long as this is open. */
function useStepping(matches: readonly Match[], rows: Rows): void {
  useEffect(() => matchStep((step) => goToMatch(matches, rows, step)), [matches, rows]);
}

/** The keyboard goes to the cell it was last led to. */
function leave(rows: Rows): void {
  closeReplacing();
  const { active } = useGrid.getState();
  const [row] = rows.rows;
  const [column] = rows.columns;
  if (active) goToCell(active);
  else if (row && column) goToCell({ row: row.key, column: column.id });
}

interface TextProps {
  readonly name: 'find' | 'by';
  readonly label: string;
  readonly control?: { current: HTMLInputElement | null };
}

function TextField({ name, label, control }: TextProps) {
  const value = useReplace((view) => view[name]);
  return (
    <Field label={label} className={styles.text}>
      {(named) => (
        <input
          {...named}
          ref={control}
          className={field.input}
          value={value}
          autoComplete="off"
          spellCheck={false}
          maxLength={1_000}
          onChange={(event) => useReplace.setState({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
}

function Checks() {
  const { matchCase, wholeCell } = useReplace();
  return (
    <div className={styles.checks}>
      <label className={field.check}>
        <input
          type="checkbox"
          checked={matchCase}
          onChange={(event) => useReplace.setState({ matchCase: event.target.checked })}
        />
        {say`Match case`}
      </label>
      <label className={field.check}>
        <input
          type="checkbox"
          checked={wholeCell}
          onChange={(event) => useReplace.setState({ wholeCell: event.target.checked })}
        />
        {say`Whole cell`}
      </label>
    </div>
  );
}

interface StepsProps extends Props {
  readonly matches: readonly Match[];
  readonly intoField: () => void;
}

function Steps({ matches, rows, editable, intoField }: StepsProps) {
  const active = useGrid((grid) => grid.active);
  const sought = useReplace((view) => view.find);
  const here = matches[matchAt(matches, active)];
  const changes = changesOf(matches).length;
  const none = matches.length === 0;
  // With nothing left to replace these buttons are shut: the keyboard is not to be lost with them.
  const all = () => {
    intoField();
    void replaceIn(matches);
  };
  const one = async () => {
    if (matches.length === 1) intoField();
    if (here) await replaceIn([here]);
    goToMatch(matches, rows, 1);
  };
  return (
    <div className={styles.steps}>
      <p className={styles.count} role="status">
        {foundWords(sought, matches)}
      </p>
      <IconButton
        label={say`The match before (${keyWords('Shift+F3')})`}
        disabled={none}
        onClick={() => goToMatch(matches, rows, -1)}
      >
        <ChevronUp size={15} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={say`The next match (${keyWords('F3')})`}
        disabled={none}
        onClick={() => goToMatch(matches, rows, 1)}
      >
        <ChevronDown size={15} aria-hidden="true" />
      </IconButton>
      <Button disabled={none || (here !== undefined && !editable)} onClick={() => void one()}>
        {here ? say`Replace this one` : say`Go to the first`}
      </Button>
      <Button look="solid" disabled={!editable || changes === 0} onClick={all}>
        {say`Replace all`}
      </Button>
      <IconButton label={say`Close find and replace`} onClick={() => leave(rows)}>
        <X size={15} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
