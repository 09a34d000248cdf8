import { useState } from 'react';
import { type ReportSection, reportKinds } from '../../../../shared/model/report-kinds';
import { sectionNames } from '../../../../shared/words/report/report-kind-words';
import { say, sayAs } from '../../../../shared/words/say';
import { storeField } from '../../../state/plan/dispatch';
import { useEditable, usePlan } from '../../../state/plan/plan-hooks';
import { SelectField } from '../../../ui/fields/select-field';
import { TextArea } from '../../../ui/fields/text-field';
import { useChosenReport } from './chosen-report';

/** A note of one's own for each section; it is kept in the plan, and stands in every report that has the section. */
export function NoteChoice() {
  const { reportNote } = usePlan();
  const { report, sections } = useChosenReport((chosen) => chosen.choice);
  const [wished, setWished] = useState<ReportSection | null>(null);
  const disabled = !useEditable();
  const all = reportKinds[report].sections.filter((section) => sections.includes(section));
  const section = all.find((each) => each === wished) ?? all[0];
  if (section === undefined) return null;
  return (
    <>
      {all.length > 1 && (
        <SelectField
          label={say`Note to`}
          value={section}
          choices={all.map((value) => ({
            value,
            words: reportNote.has(value) ? say`${sectionNames[value]} (has a note)` : sectionNames[value],
          }))}
          commit={async (value) => {
            setWished(value);
            return null;
          }}
        />
      )}
      <TextArea
        key={section}
        label={sayAs('remark')`Note`}
        hint={say`Printed with the section, as you write it.`}
        limit={2_000}
        disabled={disabled}
        value={reportNote.get(section)?.text ?? ''}
        commit={(text) => storeField({ type: 'report-note/set', section, text })}
      />
    </>
  );
}
