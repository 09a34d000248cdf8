import { namesNoList, sourceName } from '../../../../shared/backlog/file/source-name';
import type { ImportTarget } from '../../../../shared/backlog/target';
import type { CheckReply } from '../../../../shared/contract/imports';
import type { Import } from '../../../../shared/model/records/import';
import { wordsLocale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import { usePlan } from '../../../state/plan/plan-hooks';
import { SelectField } from '../../../ui/fields/select-field';
import { withTable } from '../choices';
import { choose } from '../wizard-store';

interface Props {
  readonly check: CheckReply;
  readonly target: ImportTarget;
  /** The file's. */
  readonly name: string;
  /** The list that was chosen; null: as the file's name or its rows say. */
  readonly chosen: string | null;
}

const asNamed = '';

/** Which list the file is the newest state of, where the plan knows others: next month's file may go by another name. */
export function ListSelect({ check, target, name, chosen }: Props) {
  const { import: imports } = usePlan();
  const known = listsOf(imports.values(), target);
  const others = known.filter((list) => list !== check.source || list === chosen);
  // Rows of a list that the plan has may be of another one all the same.
  const own = sourceName(name);
  const isOffered =
    known.includes(check.source) && own !== check.source && !known.includes(own) && !namesNoList(name);
  if (others.length === 0 && !isOffered && chosen === null) return null;
  const named = known.includes(check.source) ? check.source : say`${check.source}, a new list`;
  return (
    <SelectField
      label={say`It is the newest state of`}
      hint={say`Its rows are compared with the last import of that list.`}
      value={chosen ?? asNamed}
      choices={[
        { value: asNamed, words: chosen === null ? named : say`The list that its name or its rows say` },
        ...others.map((value) => ({ value, words: value })),
        ...(isOffered || (chosen === own && !known.includes(own))
          ? [{ value: own, words: say`${own}, a new list` }]
          : []),
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
  return [...names].sort((a, b) => a.localeCompare(b, wordsLocale));
}
