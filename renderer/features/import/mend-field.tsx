import { type KeyboardEvent, useState } from 'react';
import fieldStyles from '../../ui/field.module.css';
import { withMend } from './choices';
import { choose } from './wizard-store';

interface Props {
  readonly line: number;
  readonly column: string;
  /** What the cell holds. */
  readonly found: string;
}

/** How a cell should read instead; the file itself is not changed. Enter takes it and leads to the next one. */
export function MendField({ line, column, found }: Props) {
  const [text, setText] = useState(found);
  const take = () => {
    if (text !== found) choose((choices) => withMend(choices, line, column, text));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') setText(found);
    if (event.key !== 'Enter') return;
    const { currentTarget } = event;
    const next = currentTarget.closest('tr')?.nextElementSibling?.querySelector('input');
    const head = currentTarget.closest('details')?.querySelector('summary');
    // Leaving the field takes it.
    (next ?? head)?.focus();
  };
  return (
    <input
      className={fieldStyles.input}
      aria-label={`${column} in line ${line.toLocaleString('en-GB')} reads`}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={take}
      onKeyDown={press}
    />
  );
}
