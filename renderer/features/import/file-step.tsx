import type { BacklogInspection } from '../../../shared/contract/engine';
import { backlogWords } from '../../../shared/words/backlog-words';
import { Section } from '../../ui/page';
import { SelectField } from '../../ui/select-field';
import { type FormChoices, withForm } from './choices';
import { delimiterChoices, encodingChoices } from './form-words';
import styles from './import.module.css';
import { RawRows } from './raw-rows';
import { choose } from './wizard-store';

interface Props {
  readonly token: string;
  readonly form: FormChoices;
  readonly guess: BacklogInspection;
}

const nothingRefused = undefined;

/** How the file is written, as found; each part can be said otherwise. */
export function FileStep({ token, form, guess }: Props) {
  const encoding = form.encoding ?? guess.encoding;
  const delimiter = form.delimiter ?? guess.delimiter;
  const stored = (next: FormChoices) => {
    choose((choices) => withForm(choices, next));
    return nothingRefused;
  };
  return (
    <Section
      title="How the file is written"
      hint="This is what was found. Change it where the rows below look wrong."
    >
      <div className={styles.row}>
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
          <p key={`${code} ${line}`} className={styles.warning}>
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
  );
}
