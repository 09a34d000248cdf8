import { useId, useMemo, useState } from 'react';
import { isTeamField, isValueField, type MappedField } from '../../../../shared/backlog/fields';
import { presetName } from '../../../../shared/backlog/presets/all-presets';
import type { ColumnValues, DistinctValue } from '../../../../shared/backlog/questions/questions';
import type { ImportTarget } from '../../../../shared/backlog/target';
import type { BacklogInspection } from '../../../../shared/contract/imports';
import { counted, inSentence } from '../../../../shared/words/counts';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import { usePlan } from '../../../state/plan/plan-hooks';
import hidden from '../../../ui/visually-hidden.module.css';
import { fieldWordsOf } from '../field-words';
import { MoreRows } from '../more-rows';
import step from '../step.module.css';
import { TeamSelect } from './team-select';
import { CodeSelect, NameField } from './value-fields';
import styles from './values-step.module.css';

interface Props {
  readonly column: ColumnValues;
  /** What was said of its values here. */
  readonly chosen: ReadonlyMap<string, string | null> | null;
  readonly guess: BacklogInspection | null;
  readonly target: ImportTarget;
  readonly onlyOpen: boolean;
}

/** Rows in sight at first, and by how many there are more of them. */
const pageOf = 50;

/** The different cells of a column, how often each stands there, and what it becomes. */
export function ValueTable({ column, chosen, guess, target, onlyOpen }: Props) {
  const names = useId();
  const [most, setMost] = useState(pageOf);
  const { column: name, field, values, different, blank } = column;
  const teams = useTeamNames();
  // What was answered stays in sight.
  const fitting = onlyOpen ? values.filter(({ text, how }) => how === 'none' || chosen?.has(text)) : values;
  if (fitting.length === 0) return null;
  const words = fieldWordsOf(field, target);
  const isSame = name.trim().toLowerCase() === words.toLowerCase();
  const title = isSame ? name : say`${name}, as ${inSentence(words)}`;
  const named = values.map(({ text }) => text);
  return (
    <>
      <h3 className={styles.column}>{title}</h3>
      <p className={step.fine}>{countsOf(different, blank, values.length)}</p>
      {isTeamField(field) && <NewTeams values={values} />}
      <table className={styles.values}>
        <caption className={hidden.hidden}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say`Cell`}</th>
            <th scope="col" className={styles.count}>{say`Rows`}</th>
            <th scope="col" className={styles.becomes}>{say`Becomes`}</th>
            <th scope="col">{say`Why`}</th>
          </tr>
        </thead>
        <tbody>
          {fitting.slice(0, most).map((value) => (
            <ValueLine
              key={value.text}
              {...{ column: name, field, value, chosen, names, named, teams }}
              why={whyWords(value, chosen, field, guess)}
            />
          ))}
        </tbody>
      </table>
      {!isValueField(field) && !isTeamField(field) && (
        <datalist id={names}>
          {named.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      <MoreRows
        shown={Math.min(most, fitting.length)}
        of={fitting.length}
        onMore={async () => setMost(most + pageOf)}
      />
    </>
  );
}

/** What becomes of teams that the plan does not have. */
function NewTeams({ values }: Pick<ColumnValues, 'values'>) {
  if (!values.some(({ how }) => how === 'new')) return null;
  return (
    <p
      className={step.fine}
    >{say`A team that the plan does not have is made, without days of its own yet, unless you choose another one.`}</p>
  );
}

/** The names of the plan's teams, sorted. */
function useTeamNames(): readonly string[] {
  const { team } = usePlan();
  return useMemo(() => {
    const names = new Set([...team.values()].map(({ name }) => name));
    return [...names].sort((a, b) => a.localeCompare(b));
  }, [team]);
}

interface LineProps extends Pick<Props, 'chosen'> {
  readonly column: string;
  readonly field: MappedField;
  readonly value: DistinctValue;
  /** Where the other names are listed, and the names themselves. */
  readonly names: string;
  readonly named: readonly string[];
  /** The names of the plan's teams. */
  readonly teams: readonly string[];
  readonly why: string;
}

function ValueLine({ column, field, value, chosen, names, named, teams, why }: LineProps) {
  const { text, count } = value;
  const said = chosen?.get(text);
  const code = said === undefined ? value.code : said;
  const isOpen = value.how === 'none' && said === undefined;
  return (
    <tr>
      <th scope="row">{text}</th>
      <td className={styles.count}>{count.toLocaleString(locale)}</td>
      <td>
        {isValueField(field) && <CodeSelect {...{ column, field, text, code, isOpen }} />}
        {isTeamField(field) && <TeamSelect {...{ column, text, code, teams, named }} />}
        {!isValueField(field) && !isTeamField(field) && <NameField {...{ column, text, code, names }} />}
      </td>
      <td className={isOpen ? styles.open : styles.why}>{why}</td>
    </tr>
  );
}

function countsOf(different: number, blank: number, listed: number): string {
  const parts = [
    counted(different, 'different value'),
    blank > 0 && say`${counted(blank, 'row')} without one`,
    listed < different && say`the ${listed.toLocaleString(locale)} most frequent are listed`,
  ].filter((part) => part !== false);
  return `${parts.join('; ')}.`;
}

function whyWords(
  { text, how }: DistinctValue,
  chosen: Props['chosen'],
  field: MappedField,
  guess: BacklogInspection | null,
): string {
  if (chosen?.has(text)) return say`Your choice`;
  if (how === 'none') return say`Not understood`;
  if (how === 'new') return say`Not in the plan`;
  if (how === 'word') return isValueField(field) ? say`By its words` : say`As it stands`;
  const { preset } = guess?.mapping ?? {};
  if (guess?.remembered || !preset) return say`As you chose before`;
  return say`By ${presetName(preset)}`;
}
