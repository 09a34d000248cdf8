import { type FurnitureKind, furnitureKinds } from '../../../../shared/backlog/header/furniture-kinds';
import type { ProblemGroup } from '../../../../shared/backlog/questions/problem-groups';
import { counted } from '../../../../shared/words/counts';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import { CheckField } from '../../../ui/fields/check-field';
import { Section } from '../../../ui/page';
import { withTable } from '../choices';
import { choose } from '../wizard-store';

const words: Readonly<Record<FurnitureKind, string>> = {
  total: say`totals`,
  units: say`the units of the columns`,
  'repeated-header': say`the header once more`,
  'group-title': say`titles of the rows below them`,
  rule: say`lines drawn between rows`,
  footer: say`remarks about the file`,
};

interface Props {
  readonly groups: readonly ProblemGroup[];
  readonly keep: readonly FurnitureKind[];
}

/** Rows that look like totals and the like, kind by kind, and whether they stay out. */
export function FurnitureSection({ groups, keep }: Props) {
  const found = furnitureKinds.flatMap((kind) => {
    const group = groups.find(({ code }) => code === `row-is-${kind}`);
    return group || keep.includes(kind) ? [{ kind, group }] : [];
  });
  if (found.length === 0) return null;
  const store = (kind: FurnitureKind, isLeftOut: boolean) => {
    const others = keep.filter((known) => known !== kind);
    choose((choices) => withTable(choices, { keep: isLeftOut ? others : [...others, kind] }));
    return undefined;
  };
  return (
    <Section
      title={say`Rows that are no rows of data`}
      hint={say`They are left out and listed at the end. Clear the mark where they are rows after all.`}
    >
      {found.map(({ kind, group }) => (
        <CheckField
          key={kind}
          label={say`Leave out ${words[kind]}${group ? foundWords(group) : ''}`}
          checked={!keep.includes(kind)}
          commit={(isLeftOut) => store(kind, isLeftOut)}
        />
      ))}
    </Section>
  );
}

/** " (3 rows, the first in line 12: “Total”)". */
function foundWords({ count, first }: ProblemGroup): string {
  const line = say`line ${first.line.toLocaleString(locale)}`;
  const text = first.parameters['text'];
  const said = text === undefined ? '' : say`: “${text}”`;
  return ` (${counted(count, 'row')}, ${count > 1 ? say`the first in ${line}` : say`in ${line}`}${said})`;
}
