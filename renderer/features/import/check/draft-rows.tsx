import { useMemo } from 'react';
import { isListTarget } from '../../../../shared/backlog/list-fields';
import type { ImportTarget } from '../../../../shared/backlog/target';
import type { CheckReply } from '../../../../shared/contract/imports';
import { say } from '../../../../shared/words/say';
import { useSpeech } from '../../../state/plan/plan-hooks';
import hidden from '../../../ui/visually-hidden.module.css';
import type { ColumnView } from '../column-view';
import { previewTable } from '../columns/preview-table';
import { MoreRows } from '../more-rows';
import grid from '../row-grid.module.css';
import { useRows } from '../use-rows';

interface Props {
  readonly token: string;
  readonly check: CheckReply;
  readonly views: readonly ColumnView[];
  readonly target: ImportTarget;
}

/** New rows as they will be. */
export function DraftRows({ token, check, views, target }: Props) {
  const speech = useSpeech();
  const drafts = useRows({ token, check, list: 'new' });
  const services = useRows({ token, check, list: 'services' });
  const actuals = useRows({ token, check, list: 'actuals' });
  const agreements = useRows({ token, check, list: 'agreements' });
  const listed = useRows({ token, check, list: 'listed' });
  const { heads, rows } = useMemo(() => {
    const shown = {
      drafts: drafts.rows,
      services: services.rows,
      actuals: actuals.rows,
      agreements: agreements.rows,
      listed: listed.rows,
    };
    return previewTable(target, shown, new Set(views.map(({ field }) => field)), speech);
  }, [target, drafts.rows, services.rows, actuals.rows, agreements.rows, listed.rows, views, speech]);
  const { more } = isListTarget(target)
    ? listed
    : { initiatives: drafts, services, actuals, agreements }[target];
  return (
    <>
      {/* It scrolls sideways, so the keyboard must reach it. */}
      <div className={grid.scroll} tabIndex={0} role="group" aria-label={say`The rows as they will be`}>
        <table className={grid.grid} data-testid="import-preview">
          <caption className={hidden.hidden}>{say`New rows as they will be`}</caption>
          <thead>
            <tr>
              <th scope="col">{say`Line`}</th>
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
      <MoreRows shown={rows.length} of={check.counts.created - check.rekeyed} onMore={more} />
    </>
  );
}
