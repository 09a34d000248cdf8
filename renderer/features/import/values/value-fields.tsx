import { useState } from 'react';
import type { ValueField } from '../../../../shared/backlog/fields';
import { say } from '../../../../shared/words/say';
import fieldStyles from '../../../ui/fields/field.module.css';
import { withValue } from '../choices';
import { choose } from '../wizard-store';
import { codeChoices, otherwise } from './value-choices';

interface Props {
  readonly column: string;
  /** The cell. */
  readonly text: string;
  /** What it stands for; null: nothing. */
  readonly code: string | null;
}

interface CodeProps extends Props {
  readonly field: ValueField;
  /** It is not understood, and nobody has said what it means. */
  readonly isOpen: boolean;
}

const nothing = '';
const unsaid = '?';

/** What a cell stands for, of the few things its field can be. */
export function CodeSelect({ column, field, text, code, isOpen }: CodeProps) {
  const pick = (value: string) => {
    if (value !== unsaid)
      choose((choices) => withValue(choices, column, text, value === nothing ? null : value));
  };
  return (
    <select
      className={fieldStyles.input}
      aria-label={say`“${text}” in ${column} becomes`}
      value={isOpen ? unsaid : (code ?? nothing)}
      onChange={(event) => pick(event.target.value)}
    >
      {isOpen && <option value={unsaid}>{say`Choose… Until then it ${otherwise[field]}`}</option>}
      {codeChoices(field).map(({ value, words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
      <option value={nothing}>{say`Left empty`}</option>
    </select>
  );
}

/** The name a cell is taken for, so that several spellings become one; empty leaves the field empty. */
export function NameField({ column, text, code, names }: Props & { readonly names: string }) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? code ?? '';
  const take = () => {
    const name = shown.trim();
    setTyped(null);
    if (typed !== null && name !== (code ?? ''))
      choose((choices) => withValue(choices, column, text, name === '' ? null : name));
  };
  return (
    <input
      className={fieldStyles.input}
      aria-label={say`“${text}” in ${column} becomes`}
      list={names}
      placeholder={say`Left empty`}
      value={shown}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}
