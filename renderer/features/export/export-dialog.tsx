import { useState } from 'react';
import { exportFormats } from '../../../shared/contract/export-formats';
import { settingsOf } from '../../../shared/model/plan';
import { scenariosInOrder } from '../../../shared/rules/scenarios/scenarios';
import { say } from '../../../shared/words/say';
import { exportTable, leaveExport, type TableExport, useAskedExport } from '../../state/files/export-table';
import { usePlan, useScenarioId } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { type Choice, SelectField } from '../../ui/fields/select-field';
import styles from './export-dialog.module.css';
import { viewFields } from './view-fields';

type Asked = NonNullable<ReturnType<typeof useAskedExport.getState>['asked']>;

/** Asks what of the plan is written as a table, and how. */
export function ExportDialog() {
  const { asked } = useAskedExport();
  const [shown, setShown] = useState<{ readonly asked: Asked; readonly number: number } | null>(null);
  if (asked && asked !== shown?.asked) setShown({ asked, number: (shown?.number ?? 0) + 1 });
  // As in the other questions: closed, not dropped.
  return shown && <Choices key={shown.number} asked={shown.asked} open={asked === shown.asked} />;
}

const whats: readonly Choice<TableExport['what']>[] = [
  { value: 'initiatives', words: say`Initiatives` },
  { value: 'services', words: say`Services` },
  { value: 'agreements', words: say`Agreements` },
  { value: 'goals', words: say`Goals and metrics` },
  { value: 'readings', words: say`Readings` },
  { value: 'realised', words: say`Realised values` },
  { value: 'peers', words: say`Peers and pressures` },
  { value: 'liaisons', words: say`Liaisons` },
  { value: 'strengths', words: say`Strengths` },
  { value: 'emergencies', words: say`Emergencies` },
  { value: 'hidden-work', words: say`Hidden work` },
  { value: 'reviews', words: say`Reviews after go-live` },
  { value: 'enablers', words: say`Enablers` },
  { value: 'roles', words: say`Required roles` },
  { value: 'teams', words: say`Teams and their days` },
  { value: 'milestones', words: say`Milestones and gates` },
  { value: 'workbook', words: say`The whole plan as a workbook` },
  { value: 'slides', words: say`The board summary as slides` },
  { value: 'figures', words: say`All figures` },
  { value: 'finance', words: say`Money by cost centre` },
  { value: 'plan', words: say`All data, for a program` },
  { value: 'template', words: say`A template to fill in` },
];
const formatWords: Readonly<Record<TableExport['format'], string>> = {
  xlsx: say`Excel workbook (.xlsx)`,
  csv: say`CSV (.csv)`,
  pptx: say`PowerPoint (.pptx)`,
  json: say`JSON (.json)`,
};
const about: Readonly<Record<TableExport['what'], string>> = {
  initiatives: say`Edit it in a spreadsheet and import it again: rows are known by their Bimodal ID.`,
  services: say`What runs today, with cost, contract and owner.`,
  agreements: say`What is agreed with the business; edit it in a spreadsheet and import it again.`,
  goals: say`Goals with both metrics, sponsor, peer and pressure; edit them in a spreadsheet and import them again.`,
  readings: say`What metrics were on which day; add rows in a spreadsheet and import them again.`,
  realised: say`What benefits were found to bring; add rows in a spreadsheet and import them again.`,
  peers: say`Each pressure of each peer with the outcomes that answer it; can be imported again.`,
  liaisons: say`Who speaks with which business unit; can be imported again.`,
  strengths: say`What IT is good at, and what programmes need of it; can be imported again.`,
  emergencies: say`Requests that nobody planned, with their days; can be imported again.`,
  'hidden-work': say`Work that the asker does not see, of templates and initiatives; can be imported again.`,
  reviews: say`What was found after go-live and which claims are open again; can be imported again.`,
  enablers: say`Which part of whose benefits an enabler is credited with; can be imported again.`,
  roles: say`Which roles the initiatives require, and who fills them; can be imported again.`,
  teams: say`Person-days of each team, as usual and in the quarters that differ; can be imported again.`,
  milestones: say`Milestones, gates and first usable slices of the initiatives; can be imported again.`,
  workbook: say`Initiatives, services, placements, money by quarter, capacity and figures, a sheet each. The first can be imported again.`,
  slides: say`Six slides with tables and charts that PowerPoint can edit.`,
  finance: say`What lies on each cost centre and account in each quarter, for a finance system.`,
  plan: say`Every row of the plan file as JSON, for a program to read.`,
  figures: say`Every figure of the plan, one a row, for a pivot table or a script.`,
  template: say`Empty columns with what may stand in each, and one example row that an import leaves out.`,
};

function Choices({ asked, open }: { readonly asked: Asked; readonly open: boolean }) {
  const inView = useScenarioId();
  const [what, setWhat] = useState(asked.what);
  const [wished, setFormat] = useState<TableExport['format']>('xlsx');
  const [columns, setColumns] = useState<'all' | 'view'>('all');
  const [scenarioId, setScenario] = useState(inView);
  const [error, setError] = useState<string | null>(null);
  const [writing, setWriting] = useState(false);
  const view = viewFields(asked.from);
  const isBacklog = what === 'initiatives';
  const hasScenario = isBacklog || what === 'slides';
  const formats: readonly TableExport['format'][] = exportFormats[what];
  const format = formats.find((each) => each === wished) ?? formats[0] ?? wished;
  const choices = formats.map((value) => ({ value, words: formatWords[value] }));
  const write = async () => {
    setWriting(true);
    const fields = isBacklog && columns === 'view' ? [...view.fields] : null;
    setError(await exportTable({ what, format, fields, scenarioId: hasScenario ? scenarioId : null }));
    setWriting(false);
  };
  return (
    <Dialog
      open={open}
      onClose={leaveExport}
      title={say`Export`}
      description={about[what]}
      actions={
        <>
          <Button onClick={leaveExport}>{say`Cancel`}</Button>
          <Button look="solid" disabled={writing} onClick={() => void write()}>
            {writing ? say`Exporting …` : say`Export …`}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <SelectField label={say`What`} value={what} choices={whats} commit={stored(setWhat)} />
        <SelectField label={say`Format`} value={format} choices={choices} commit={stored(setFormat)} />
        {isBacklog && (
          <SelectField
            label={say`Columns`}
            value={columns}
            choices={[
              { value: 'all', words: say`All fields` },
              { value: 'view', words: say`Those of ${view.words}` },
            ]}
            commit={stored(setColumns)}
          />
        )}
        {hasScenario && <ScenarioField value={scenarioId} choose={setScenario} />}
      </div>
      {error !== null && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </Dialog>
  );
}

interface ScenarioProps {
  readonly value: string;
  readonly choose: (id: string) => void;
}

function ScenarioField({ value, choose }: ScenarioProps) {
  const plan = usePlan();
  const { scenarioId } = settingsOf(plan);
  const choices = scenariosInOrder(plan).map(({ id, name, kind }) => ({
    value: id,
    words: id === scenarioId ? say`${name} (the plan)` : kind === 'baseline' ? say`${name} (baseline)` : name,
  }));
  return <SelectField label={say`Scenario`} value={value} choices={choices} commit={stored(choose)} />;
}

/** A choice of this dialog is only remembered in it; it is never refused. */
function stored<T>(set: (value: T) => void): (value: T) => undefined {
  return (value) => {
    set(value);
    return undefined;
  };
}
