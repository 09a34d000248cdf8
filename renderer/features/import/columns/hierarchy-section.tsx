import type { Mapping } from '../../../../shared/backlog/mapping';
import { say } from '../../../../shared/words/say';
import { SelectField } from '../../../ui/fields/select-field';
import { Section } from '../../../ui/page';
import { type Choices, type Hierarchy, withTable } from '../choices';
import type { ColumnView } from '../column-view';
import step from '../step.module.css';
import { choose } from '../wizard-store';

const words: readonly { value: Hierarchy; words: string }[] = [
  { value: 'none', words: say`Initiatives like all others` },
  { value: 'flat', words: say`Initiatives, and the programme of those below` },
  { value: 'groups', words: say`Only the programme of those below` },
  { value: 'top', words: say`The only initiatives; those below are left out` },
];

interface Props {
  readonly views: readonly ColumnView[];
  readonly choices: Choices;
  readonly found: Mapping | null;
}

/** Where rows are part of others, by a parent, a level, their places in an outline, or their titles (indented, or a column for each level): what those above become. */
export function HierarchySection({ views, choices, found }: Props) {
  const titles = views.filter(({ field }) => field === 'title');
  const isIndented = titles.length > 1 || titles.some(({ more }) => more.indented === true);
  const isTree =
    isIndented ||
    views.some(({ field, more }) => field === 'parent' || field === 'outlineLevel' || more.outline === true);
  if (!isTree) return null;
  return (
    <Section title={say`Rows that are part of others`}>
      <div className={step.row}>
        <SelectField
          label={say`Rows that have others below them become`}
          value={choices.table.hierarchy ?? found?.hierarchy ?? 'none'}
          choices={words}
          commit={(hierarchy) => {
            choose((now) => withTable(now, { hierarchy }));
            return undefined;
          }}
        />
      </div>
    </Section>
  );
}
