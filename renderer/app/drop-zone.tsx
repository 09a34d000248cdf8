import { type DragEvent, type ReactNode, useState } from 'react';
import { isTableFile } from '../../shared/model/table-files';
import { say } from '../../shared/words/say';
import { dropBacklog } from '../state/files/get-backlog';
import { useEditable } from '../state/plan/plan-hooks';
import { notify } from '../state/window/notices';
import styles from './drop-zone.module.css';

interface Props {
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** The whole window takes a backlog that is dropped on it. */
export function DropZone({ className, children }: Props) {
  const [over, setOver] = useState(false);
  const editable = useEditable();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && editable) take(file);
  };
  const enter = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = editable ? 'copy' : 'none';
    setOver(true);
  };
  const leave = (event: DragEvent) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
  };
  return (
    <div className={className} onDragEnter={enter} onDragOver={enter} onDragLeave={leave} onDrop={drop}>
      {children}
      {over && (
        <div className={styles.over}>
          <p>
            {editable
              ? say`Drop the file here to look at it before it is imported`
              : say`What is in view is read-only`}
          </p>
        </div>
      )}
    </div>
  );
}

function take(file: File): void {
  if (isTableFile(file.name)) void dropBacklog(file);
  else
    notify({
      text: say`${file.name} is not a table. Save it as CSV or .xlsx in the tool it comes from, then drop that.`,
      tone: 'bad',
    });
}
