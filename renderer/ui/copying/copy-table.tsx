import { Copy } from 'lucide-react';
import { use } from 'react';
import type { CopiedCell } from '../../../shared/backlog/file/clipboard-table';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { IconButton } from '../button';
import { HandOutContext } from './hand-out';

interface Props {
  /** What the table is called. */
  readonly of: string;
  /** The rows where not all of them are drawn; else those on the screen are read. */
  readonly rows?: (speech: Speech) => readonly (readonly CopiedCell[])[];
}

/** Puts the tables of the section it stands in on the clipboard, for Excel, Word and PowerPoint. */
export function CopyTable({ of, rows }: Props) {
  const handOut = use(HandOutContext);
  if (!handOut) return null;
  const { speech, tell } = handOut;
  const copy = async (button: Element) => {
    // Read when asked: most visits copy nothing.
    const [{ shownTable }, { copyRows }] = await Promise.all([
      import('./shown-table'),
      import('./to-clipboard'),
    ]);
    const root = button.closest('[data-copied], section') ?? button.ownerDocument.body;
    copyRows(rows ? rows(speech) : shownTable(root, speech), tell);
  };
  return (
    <IconButton
      data-hands-out="table"
      data-of={of}
      label={say`Copy table: ${of}`}
      onClick={({ currentTarget }) => void copy(currentTarget)}
    >
      <Copy size={15} aria-hidden="true" />
    </IconButton>
  );
}
