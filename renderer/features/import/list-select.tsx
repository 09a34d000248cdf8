import type { ImportTarget } from '../../../shared/backlog/target';
import type { CheckReply } from '../../../shared/contract/imports';
import type { Import } from '../../../shared/model/import';
import { usePlan } from '../../state/plan-hooks';
import { SelectField } from '../../ui/select-field';
import { withTable } from './choices';
import { choose } from './wizard-store';

interface Props {
  readonly check: CheckReply;
  readonly target: ImportTarget;
  /** The list that was chosen; null: as the file's name says. */
  readonly chosen: string | null;
}

const asNamed = '';

/** Which list the file is the newest state of, where the plan knows others: next month's file may go by another name. */
export function ListSelect({ check, target, chosen }: Props) {
  const { import: imports } = usePlan();
  const known = listsOf(imports.values(), target);
  const others = known.filter((name) => name !== check.source || name === chosen);
  if (others.length === 0) return null;
  const named = known.includes(check.source) ? check.source : `${check.source}, a new list`;
  return (
    <SelectField
      label="It is the newest state of"
      hint="Its rows are compared with the last import of that list."
      value={chosen ?? asNamed}
      choices={[
        { value: asNamed, words: chosen === null ? named : 'The list that its name says' },
        ...others.map((value) => ({ value, words: value })),
      ]}
      commit={(source) => {
        choose((choices) => withTable(choices, { source: source === asNamed ? null : source }));
        return undefined;
      }}
    />
  );
}

/** The lists that such rows came from, by name. */
function listsOf(imports: Iterable<Import>, of: ImportTarget): string[] {
  const names = new Set<string>();
  for (const { target, source, undoneAt } of imports)
    if (target === of && undoneAt === null && source !== '') names.add(source);
  return [...names].sort((a, b) => a.localeCompare(b, 'en'));
}
