import { type KeyboardEvent, useState } from 'react';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import { announce } from '../../../state/window/announcer';
import fieldStyles from '../../../ui/fields/field.module.css';
import { withMend } from '../choices';
import { choose } from '../wizard-store';
import { mendedWords } from './mended-words';

interface Props {
  readonly line: number;
  readonly column: string;
  /** What the cell holds. */
  readonly found: string;
}

/** How a cell should read instead; the file itself is not changed. Enter takes it and leads to the next one, or the next group. */
export function MendField({ line, column, found }: Props) {
  const [text, setText] = useState(found);
  const take = () => {
    if (text === found) return;
    choose((choices) => withMend(choices, line, column, text));
    announce(mendedWords(line, column, text));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') setText(found);
    if (event.key !== 'Enter') return;
    const { currentTarget } = event;
    const next = currentTarget.closest('tr')?.nextElementSibling?.querySelector('input');
    // Leaving the field takes it.
    if (next) next.focus();
    else focusNextGroup(currentTarget);
  };
  return (
    <input
      className={fieldStyles.input}
      aria-label={say`${column} in line ${line.toLocaleString(locale)} reads`}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={take}
      onKeyDown={press}
    />
  );
}

/** The head of the group behind that of an element; behind the last one the heading over them all. */
function focusNextGroup(element: Element): void {
  const section = element.closest('section');
  const heads = [...(section?.querySelectorAll('summary') ?? [])];
  const own = element.closest('details')?.querySelector('summary');
  const next = own && heads[heads.indexOf(own) + 1];
  const heading = section?.querySelector('h2');
  if (heading) heading.tabIndex = -1;
  (next ?? heading)?.focus();
}
