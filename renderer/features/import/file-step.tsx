import type { ImportTarget } from '../../../shared/backlog/target';
import type { BacklogInspection } from '../../../shared/contract/imports';
import { backlogWords } from '../../../shared/words/backlog-words';
import { Section } from '../../ui/page';
import { SelectField } from '../../ui/select-field';
import { type FormChoices, withForm, withTarget } from './choices';
import { delimiterChoices, encodingChoices } from './form-words';
import { RawRows } from './raw-rows';
import step from './step.module.css';
import { choose } from './wizard-store';

interface Props {
  readonly token: string;
  readonly form: FormChoices;
  readonly guess: BacklogInspection;
  readonly target: ImportTarget;
  /** Nobody has said what is in the file. */
  readonly isGuessed: boolean;
}

const nothingRefused = undefined;

/** How the file is written, as found; each part can be said otherwise. */
export function FileStep({ token, form, guess, target, isGuessed }: Props) {
  const encoding = form.encoding ?? guess.encoding;
  const delimiter = form.delimiter ?? guess.delimiter;
  const stored = (next: FormChoices) => {
    choose((choices) => withForm(choices, next));
    return nothingRefused;
  };
  return (
    <>
      <WhatIsIn target={target} isGuessed={isGuessed} />
      <Section
        title="How the file is written"
        hint="This is what was found. Change it where the rows below look wrong."
      >
        <div className={step.row}>
          <SelectField
            label="Encoding"
            value={encoding}
            choices={encodingChoices(encoding)}
            commit={(next) => stored({ encoding: next })}
          />
          <SelectField
            label="Columns are separated by"
            value={delimiter}
            choices={delimiterChoices(delimiter)}
            commit={(next) => stored({ delimiter: next })}
          />
        </div>
        {guess.remarks
          .filter(({ column, code }) => column === null && code !== 'columns-unused')
          .map(({ code, parameters, line }) => (
            <p key={`${code} ${line}`} className={step.warning}>
              {line !== null && `Line ${line}: `}
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
    </>
  );
}

const targetChoices: readonly { value: ImportTarget; words: string }[] = [
  { value: 'initiatives', words: 'Initiatives' },
  { value: 'services', words: 'Services that run today' },
  { value: 'actuals', words: 'Actual costs' },
];

const explained: Readonly<Record<ImportTarget, string>> = {
  initiatives: 'Each row becomes an initiative.',
  services: 'Each row becomes a service with its cost a year.',
  actuals:
    'Each row is booked on the initiative or service of its key, title or cost centre. The sum of a quarter and account takes the place of the one imported before, so a file should hold whole quarters.',
};

function WhatIsIn({ target, isGuessed }: Pick<Props, 'target' | 'isGuessed'>) {
  return (
    <Section title="What is in this file?" hint={explained[target]}>
      <div className={step.row}>
        <SelectField
          label="Its rows are"
          {...(isGuessed && { hint: 'A guess from the headers.' })}
          value={target}
          choices={targetChoices}
          commit={(next) => {
            choose((choices) => withTarget(choices, next));
            return nothingRefused;
          }}
        />
      </div>
    </Section>
  );
}
