import { Copy } from 'lucide-react';
import type { CopiedCell } from '../../shared/backlog/clipboard-table';
import type { Speech } from '../../shared/words/speech';
import { useSpeech } from '../state/plan-hooks';
import { IconButton } from './button';

interface Props {
  /** What the table is called. */
  readonly of: string;
  /** The rows where not all of them are drawn; else those on the screen are read. */
  readonly rows?: (speech: Speech) => readonly (readonly CopiedCell[])[];
}

/** Puts the tables of the section it stands in on the clipboard, for Excel, Word and PowerPoint. */
export function CopyTable({ of, rows }: Props) {
  const speech = useSpeech();
  const copy = async (button: Element) => {
    // Read when asked: most visits copy nothing.
    const [{ shownTable }, { copyRows }] = await Promise.all([
      import('./shown-table'),
      import('./to-clipboard'),
    ]);
    const root = button.closest('[data-copied], section') ?? button.ownerDocument.body;
    copyRows(rows ? rows(speech) : shownTable(root, speech));
  };
  return (
    <IconButton label={`Copy table: ${of}`} onClick={({ currentTarget }) => void copy(currentTarget)}>
      <Copy size={15} aria-hidden="true" />
    </IconButton>
  );
}
