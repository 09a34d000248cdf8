import { type ReactElement, use, useRef } from 'react';
import { say } from '../../../shared/words/say';
import { chartActions } from '../../ui/charts/chart-menu';
import { type HandOut, HandOutContext } from '../../ui/copying/hand-out';
import { ContextMenu, type MenuGroup } from '../../ui/menu';

const charts = 'figure, [data-chart]';

interface Under {
  readonly table: Element | null;
  readonly chart: Element | null;
}
const nothing: Under = { table: null, chart: null };

/**
 * By right click on the preview its tables are copied and its charts copied or saved as pictures; by the menu key those that
 * stand first in sight.
 */
export function PreviewMenu({ children }: { readonly children: ReactElement }) {
  const handOut = use(HandOutContext);
  const under = useRef(nothing);
  if (!handOut) return children;
  return (
    // Chosen text has the system's own menu, which copies it.
    <div
      style={{ display: 'contents' }}
      onContextMenuCapture={(event) => {
        if (window.getSelection()?.toString().trim()) event.stopPropagation();
      }}
    >
      <ContextMenu
        onOpen={(event) => {
          under.current = event.target instanceof Element ? underIn(event.target) : nothing;
        }}
        groups={() => groupsFor(under.current, handOut)}
      >
        {children}
      </ContextMenu>
    </div>
  );
}

function underIn(target: Element): Under {
  const [table, chart] = [target.closest('table'), target.closest(charts)];
  if (table || chart) return { table, chart };
  const region = target.closest('[role="region"]') ?? target;
  const { top } = region.getBoundingClientRect();
  const inSight = (what: string) =>
    [...region.querySelectorAll(what)].find((each) => each.getBoundingClientRect().bottom > top + 24) ?? null;
  return { table: inSight('table'), chart: inSight(charts) };
}

function groupsFor({ table, chart }: Under, handOut: HandOut): MenuGroup[] {
  const copyTable = async (from: Element) => {
    // Read when asked: most visits copy nothing.
    const [{ shownTable }, { copyRows }] = await Promise.all([
      import('../../ui/copying/shown-table'),
      import('../../ui/copying/to-clipboard'),
    ]);
    copyRows(shownTable(from, handOut.speech), handOut.tell);
  };
  const takeChart = async (action: (typeof chartActions)[number][0], from: Element) => {
    const { handOutChart } = await import('../../ui/picture/chart-actions');
    await handOutChart(action, from, nameOf(from), handOut);
  };
  const groups: MenuGroup[] = [];
  if (table)
    groups.push({
      id: 'table',
      title: nameOf(table),
      entries: [{ id: 'copy-table', words: say`Copy the table`, run: () => void copyTable(table) }],
    });
  if (chart)
    groups.push({
      id: 'chart',
      title: nameOf(chart),
      entries: chartActions.map(([id, words]) => ({ id, words, run: () => void takeChart(id, chart) })),
    });
  if (groups.length === 0)
    groups.push({
      id: 'none',
      entries: [{ id: 'none', words: say`No table or chart here`, disabled: true, run: () => undefined }],
    });
  return groups;
}

/** The last heading before it, which is what a reader would call it. */
function nameOf(part: Element): string {
  const article = part.closest('article');
  const headings = [...(article?.querySelectorAll('h1, h2, h3') ?? [])];
  const before = headings.filter(
    (heading) => heading.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1)?.textContent?.trim() ?? say`Report`;
}
