import { useMemo } from 'react';
import type { ImportTarget } from '../../../shared/backlog/target';
import type { BacklogInspection } from '../../../shared/contract/imports';
import { counted, sentence } from '../../../shared/words/counts';
import { importedWords, plannedVerb } from '../../../shared/words/import-words';
import { useSpeech } from '../../state/plan-hooks';
import type { ColumnView } from './column-views';
import { previewTable } from './preview-table';
import { remarkGroups } from './remark-groups';
import { RemarkList } from './remark-list';
import grid from './row-grid.module.css';
import step from './step.module.css';

interface Props {
  readonly look: BacklogInspection;
  readonly views: readonly ColumnView[];
  readonly target: ImportTarget;
}

/** What an import would do: how many rows, which are left out and why, and the first of them as they will be. */
export function CheckStep({ look, views, target }: Props) {
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
      <section className={step.panel}>
        <h2 className={step.heading}>
          {sentence(counted(preview.rows, 'row'))}: {importedWords(target, preview.created)}{' '}
          {plannedVerb(target)}, {left === 0 ? 'none left out' : `${left.toLocaleString('en-GB')} left out`}
        </h2>
        {leftOut.length > 0 && (
          <>
            <h3 className={step.term}>Left out</h3>
            <RemarkList groups={leftOut} />
          </>
        )}
        {warnings.length > 0 && (
          <>
            <h3 className={step.term}>Worth a look</h3>
            <RemarkList groups={warnings} />
          </>
        )}
        {leftOut.length + warnings.length === 0 && <p className={step.fine}>Every cell could be read.</p>}
      </section>
      <Drafts preview={preview} views={views} target={target} />
    </>
  );
}

interface DraftsProps {
  readonly preview: NonNullable<BacklogInspection['preview']>;
  readonly views: readonly ColumnView[];
  readonly target: ImportTarget;
}

function Drafts({ preview, views, target }: DraftsProps) {
  const speech = useSpeech();
  const { heads, rows } = useMemo(
    () => previewTable(target, preview, new Set(views.map(({ field }) => field)), speech),
    [target, preview, views, speech],
  );
  const which = rows.length < preview.created ? `The first ${rows.length}` : 'All of them';
  return (
    <section className={step.panel}>
      <h2 className={step.heading}>{which} as they will be</h2>
      {/* It scrolls sideways, so the keyboard must reach it. */}
      <div className={grid.scroll} tabIndex={0} role="group" aria-label="The rows as they will be">
        <table className={grid.grid} data-testid="import-preview">
          <thead>
            <tr>
              <th scope="col">Line</th>
              {heads.map(({ head, number }) => (
                <th key={head} scope="col" className={number ? grid.number : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, cells }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                {heads.map(({ head, number }, index) => (
                  <td key={head} className={number ? grid.number : undefined}>
                    {cells[index]}
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
