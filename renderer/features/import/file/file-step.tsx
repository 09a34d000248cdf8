import type { ReactNode } from 'react';
import type { FurnitureKind } from '../../../../shared/backlog/header/furniture-kinds';
import type { ImportTarget } from '../../../../shared/backlog/target';
import type { BacklogInspection, CheckReply } from '../../../../shared/contract/imports';
import { backlogWords } from '../../../../shared/words/backlog-words';
import { say } from '../../../../shared/words/say';
import { CheckField } from '../../../ui/fields/check-field';
import { SelectField } from '../../../ui/fields/select-field';
import { Section } from '../../../ui/page';
import { SameFile } from '../against';
import { type FormChoices, withForm, withTarget } from '../choices';
import step from '../step.module.css';
import { choose } from '../wizard-store';
import { EncodingSamples } from './encoding-samples';
import { delimiterChoices, encodingChoices, quotingChoices, sheetChoices } from './form-words';
import { FurnitureSection } from './furniture-section';
import { ListSelect } from './list-select';
import { RawRows } from './raw-rows';

interface Props {
  readonly token: string;
  readonly name: string;
  readonly form: FormChoices;
  readonly guess: BacklogInspection;
  readonly target: ImportTarget;
  /** Nobody has said what is in the file. */
  readonly isGuessed: boolean;
  /** null: the file has not been read whole yet. */
  readonly check: CheckReply | null;
  /** The kinds of rows that are kept though they look like totals and the like. */
  readonly keep: readonly FurnitureKind[] | null;
  /** The list that was chosen; null: as the file's name or its rows say. */
  readonly source: string | null;
}

const nothingRefused = undefined;

/** How the file is written, as found; each part can be said otherwise. */
export function FileStep({ token, name, form, guess, target, isGuessed, check, keep, source }: Props) {
  const stored = (next: FormChoices) => {
    choose((choices) => withForm(choices, next));
    return nothingRefused;
  };
  return (
    <>
      <WhatIsIn target={target} isGuessed={isGuessed}>
        {check && (target === 'initiatives' || target === 'services') && (
          <ListSelect {...{ check, target, name }} chosen={source} />
        )}
      </WhatIsIn>
      {check && <SameFile check={check} />}
      <Section
        title={say`How the file is written`}
        hint={say`This is what was found. Change it where the rows below look wrong.`}
      >
        <div className={step.row}>
          {guess.sheets.length > 0 ? (
            <SheetSelect guess={guess} stored={stored} />
          ) : (
            <TextForm form={form} guess={guess} stored={stored} />
          )}
          <CheckField
            label={say`Rows and columns are swapped`}
            checked={form.transposed ?? guess.transposed}
            commit={(transposed) => stored({ transposed })}
          />
        </div>
        <EncodingSamples
          candidates={guess.encodings}
          used={form.encoding ?? guess.encoding}
          onPick={(encoding) => stored({ encoding })}
        />
        {guess.remarks
          .filter(({ column, code }) => column === null && code !== 'columns-unused')
          .map(({ code, parameters, line }) => (
            <p key={`${code} ${line}`} className={step.warning}>
              {line !== null && say`Line ${line}: `}
              {backlogWords(code, parameters)}
            </p>
          ))}
        <RawRows
          token={token}
          form={form}
          headerLine={guess.headerLine}
          onHeader={(headerLine) => stored({ headerLine })}
        />
      </Section>
      <FurnitureSection groups={check?.groups ?? []} keep={keep ?? check?.mapping.keep ?? []} />
    </>
  );
}

interface FormProps {
  readonly guess: BacklogInspection;
  readonly stored: (next: FormChoices) => undefined;
}

function TextForm({ form, guess, stored }: FormProps & Pick<Props, 'form'>) {
  const encoding = form.encoding ?? guess.encoding;
  const delimiter = form.delimiter ?? guess.delimiter;
  return (
    <>
      <SelectField
        label={say`Encoding`}
        value={encoding}
        choices={encodingChoices(encoding)}
        commit={(next) => stored({ encoding: next })}
      />
      <SelectField
        label={say`Columns are separated by`}
        value={delimiter}
        choices={delimiterChoices(delimiter)}
        commit={(next) => stored({ delimiter: next })}
      />
      <SelectField
        label={say`Cells are quoted by`}
        value={form.quoting ?? guess.quoting}
        choices={quotingChoices}
        commit={(quoting) => stored({ quoting })}
      />
    </>
  );
}

function SheetSelect({ guess, stored }: FormProps) {
  return (
    <SelectField
      label={say`Sheet`}
      value={guess.sheet ?? ''}
      choices={sheetChoices(guess.sheets)}
      commit={(sheet) => stored({ sheet })}
    />
  );
}

const targetChoices: readonly { value: ImportTarget; words: string }[] = [
  { value: 'initiatives', words: say`Initiatives` },
  { value: 'services', words: say`Services that run today` },
  { value: 'actuals', words: say`Actual costs` },
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
];

const explained: Readonly<Record<ImportTarget, string>> = {
  initiatives: say`Each row becomes an initiative.`,
  services: say`Each row is a service with its cost a year; one whose name the plan has is updated.`,
  agreements: say`Each row is an agreement; one for the same request, business unit and service is updated.`,
  goals: say`Each row is a goal with its metrics; one of the same name is updated.`,
  readings: say`Each row is what a metric of a goal was on a day; one of the same day is replaced.`,
  realised: say`Each row is what a benefit was found to bring on a day; one of the same day is replaced.`,
  peers: say`Each row is a pressure of a peer with the outcomes that answer it; one of the same words is updated.`,
  liaisons: say`Each row names who speaks with a business unit; one of the same unit is updated.`,
  strengths: say`Each row is a strength with its level, or what a programme needs of it.`,
  emergencies: say`Each row is an emergency; one of the same request and day is updated.`,
  'hidden-work': say`Each row is work of one kind that an initiative has or a template brings along; one that is there is updated.`,
  reviews: say`Each row is a review of an initiative on a day; one of the same day is updated.`,
  enablers: say`Each row says which part of the benefits of an initiative is credited to one that enables it.`,
  roles: say`Each row is a role that an initiative requires, and who fills it.`,
  teams: say`Each row is a team with its person-days a quarter, or its days in a quarter that it names; one of the same name is updated.`,
  milestones: say`Each row is a milestone, a gate or a first usable slice of an initiative; one of the same name is updated.`,
  actuals: say`Each row is booked on the initiative or service of its key, title or cost centre. The sum of a quarter and account takes the place of the one imported before, so a file should hold whole quarters. What is booked on an initiative is one-off money; once it is live, rows that a column calls run or opex are its run cost.`,
};

interface WhatProps extends Pick<Props, 'target' | 'isGuessed'> {
  readonly children: ReactNode;
}

function WhatIsIn({ target, isGuessed, children }: WhatProps) {
  return (
    <Section title={say`What is in this file?`} hint={explained[target]}>
      <div className={step.row}>
        <SelectField
          label={say`Its rows are`}
          {...(isGuessed && { hint: say`A guess from the headers.` })}
          value={target}
          choices={targetChoices}
          commit={(next) => {
            choose((choices) => withTarget(choices, next));
            return nothingRefused;
          }}
        />
        {children}
      </div>
    </Section>
  );
}
