import { foldedTeam, teamOfPlan } from '../../../../shared/backlog/values/team-names';
import { say } from '../../../../shared/words/say';
import fieldStyles from '../../../ui/fields/field.module.css';
import { withValue } from '../choices';
import { choose } from '../wizard-store';

interface Props {
  readonly column: string;
  /** A name as it stands in the file. */
  readonly text: string;
  /** The team it is taken for; null: it is left out. */
  readonly code: string | null;
  /** The names of the plan's teams, in the order they are offered. */
  readonly teams: readonly string[];
  /** The names of the column. */
  readonly named: readonly string[];
}

const leftOut = '';

/** The team that a name of the file is: one of the plan, a new one, or none. */
export function TeamSelect({ column, text, code, teams, named }: Props) {
  const fresh = freshNames(code === null ? named : [...named, code], teams);
  const folded = foldedTeam(code ?? '');
  const shown = code === null ? leftOut : (teamOfPlan(code, teams) ?? fresh.get(folded) ?? code);
  return (
    <select
      className={fieldStyles.input}
      aria-label={say`“${text}” in ${column} becomes`}
      value={shown}
      onChange={(event) => {
        const name = event.target.value;
        choose((choices) => withValue(choices, column, text, name === leftOut ? null : name));
      }}
    >
      {teams.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
      {[...fresh.values()].map((name) => (
        <option key={name} value={name}>
          {say`New team “${name}”`}
        </option>
      ))}
      <option value={leftOut}>{say`Left out, with its days`}</option>
    </select>
  );
}

/** Names that no team of the plan has, each once whatever its case. */
function freshNames(names: readonly string[], teams: readonly string[]): ReadonlyMap<string, string> {
  const fresh = new Map<string, string>();
  for (const name of names) {
    const folded = foldedTeam(name);
    if (folded !== '' && !fresh.has(folded) && teamOfPlan(name, teams) === null) fresh.set(folded, name);
  }
  return fresh;
}
