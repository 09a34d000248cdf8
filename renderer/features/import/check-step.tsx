import { useMemo } from 'react';
import type { BacklogInspection } from '../../../shared/contract/engine';
import { counted, sentence } from '../../../shared/words/counts';
import { useSpeech } from '../../state/plan-hooks';
import type { ColumnView } from './column-views';
import styles from './import.module.css';
import { previewColumns } from './preview-columns';
import { remarkGroups } from './remark-groups';
import { RemarkList } from './remark-list';

interface Props {
  readonly look: BacklogInspection;
  readonly views: readonly ColumnView[];
}

/** What an import would do: how many rows, which are left out and why, and the first of them as they will be. */
export function CheckStep({ look, views }: Props) {
  const { preview } = look;
  const leftOut = useMemo(() => remarkGroups(preview?.leftOut ?? []), [preview]);
  const warnings = useMemo(
    () => remarkGroups([...look.remarks, ...(preview?.warnings ?? [])]),
    [look, preview],
  );
  if (!preview) return null;
  const left = preview.leftOut.length;
  return (
    <>
      <section className={styles.panel}>
        <h2 className={styles.heading}>
          {sentence(counted(preview.rows, 'row'))}: {counted(preview.created, 'initiative')} to be created,{' '}
          {left === 0 ? 'none left out' : `${left.toLocaleString('en-GB')} left out`}
        </h2>
        {leftOut.length > 0 && (
          <>
            <h3 className={styles.term}>Left out</h3>
            <RemarkList groups={leftOut} />
          </>
        )}
        {warnings.length > 0 && (
          <>
            <h3 className={styles.term}>Worth a look</h3>
            <RemarkList groups={warnings} />
          </>
        )}
        {leftOut.length + warnings.length === 0 && <p className={styles.fine}>Every cell could be read.</p>}
      </section>
      <Drafts preview={preview} views={views} />
    </>
  );
}

interface DraftsProps {
  readonly preview: NonNullable<BacklogInspection['preview']>;
  readonly views: readonly ColumnView[];
}

function Drafts({ preview, views }: DraftsProps) {
  const speech = useSpeech();
  const columns = useMemo(() => previewColumns(new Set(views.map(({ field }) => field))), [views]);
  const { drafts, created } = preview;
  const which = drafts.length < created ? `The first ${drafts.length}` : 'All of them';
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>{which} as they will be</h2>
      {/* It scrolls sideways, so the keyboard must reach it. */}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label="Initiatives as they will be">
        <table className={styles.grid} data-testid="import-preview">
          <thead>
            <tr>
              <th scope="col">Line</th>
              {columns.map(({ head, number }) => (
                <th key={head} scope="col" className={number ? styles.number : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drafts.map((draft) => (
              <tr key={draft.line}>
                <th scope="row">{draft.line}</th>
                {columns.map(({ head, number, show }) => (
                  <td key={head} className={number ? styles.number : undefined}>
                    {show(draft, speech)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
