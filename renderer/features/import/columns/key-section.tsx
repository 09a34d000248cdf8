import type { Mapping } from '../../../../shared/backlog/mapping';
import type { CheckReply } from '../../../../shared/contract/imports';
import { counted } from '../../../../shared/words/counts';
import { say } from '../../../../shared/words/say';
import { SelectField } from '../../../ui/fields/select-field';
import { Section } from '../../../ui/page';
import { type Choices, withTable } from '../choices';
import type { ColumnView } from '../column-view';
import { keyColumnsOf, linkKeyOf, mostKeyColumns, withKey } from '../row-identity';
import step from '../step.module.css';
import { choose } from '../wizard-store';

interface Props {
  readonly views: readonly ColumnView[];
  readonly choices: Choices;
  readonly found: Mapping | null;
  readonly check: CheckReply | null;
}

const none = '';
const places = [say`Key`, say`Together with`, say`And with`, say`And also with`] as const;

/** By which columns a row is known again next month, and by which one rows name one another. */
export function KeySection({ views, choices, found, check }: Props) {
  const key = keyColumnsOf(choices, found, views);
  const shown = places.slice(0, Math.min(mostKeyColumns, key.length + 1));
  return (
    <Section
      title={say`How a row is known again`}
      hint={say`The next list is compared with the plan by the key of its rows, so take what stays when all else changes: a number, or several columns together.`}
    >
      <div className={step.row}>
        {shown.map((label, at) => (
          <SelectField
            key={label}
            label={label}
            value={key[at] ?? none}
            choices={choicesAt(at, key, views)}
            commit={(column) => {
              const others = key.filter((_, other) => other !== at);
              const next = column === none ? others : [...key.slice(0, at), column, ...key.slice(at + 1)];
              choose((now) => withKey(now, next, views));
              return undefined;
            }}
          />
        ))}
        <LinkSelect {...{ views, choices, found }} />
      </div>
      <Repeated check={check} isKeyed={key.length > 0} />
    </Section>
  );
}

function choicesAt(at: number, key: readonly string[], views: readonly ColumnView[]) {
  const taken = key.filter((_, other) => other !== at);
  const open = views.filter(({ column }) => !taken.includes(column));
  const no = at === 0 && key.length < 2 ? say`None: by its title` : say`No other column`;
  return [
    ...(at === 0 && key.length > 1 ? [] : [{ value: none, words: no }]),
    ...open.map(({ column }) => ({ value: column, words: column })),
  ];
}

/** Where rows name others: as parents, or as what they need or are needed by. */
function LinkSelect({ views, choices, found }: Omit<Props, 'check'>) {
  const linkKey = linkKeyOf(choices, found, views);
  const links = views.some(({ field }) => field === 'parent' || field === 'needs' || field === 'blocks');
  if (!links && linkKey === null) return null;
  return (
    <SelectField
      label={say`Rows name one another by`}
      hint={say`In the columns of parents and dependencies.`}
      value={linkKey ?? none}
      choices={[
        { value: none, words: say`Their key or title` },
        ...views.map(({ column }) => ({ value: column, words: column })),
      ]}
      commit={(column) => {
        choose((now) => withTable(now, { linkKey: column }));
        return undefined;
      }}
    />
  );
}

/** Whether the key tells all rows apart, as far as the whole file has been read. */
function Repeated({ check, isKeyed }: { readonly check: CheckReply | null; readonly isKeyed: boolean }) {
  if (!check || !isKeyed) return null;
  const twice = check.groups.filter(({ code }) => code === 'key-twice');
  const [first] = twice;
  if (!first) return null;
  const rows = twice.reduce((sum, { count }) => sum + count, 0);
  const { key, first: line } = first.first.parameters;
  return (
    <p className={step.warning}>
      {say`${counted(rows, 'row')} ${rows === 1 ? say`has` : say`have`} a key that stands in an earlier row already, as “${key}” in lines ${line} and ${first.first.line}. Another column may tell them apart.`}
    </p>
  );
}
