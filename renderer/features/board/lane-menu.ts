import type { CopiedCell } from '../../../shared/backlog/file/clipboard-table';
import type { Lane } from '../../../shared/model/codes';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { say } from '../../../shared/words/say';
import { addInitiative } from '../../state/actions/add-initiative';
import { boardView, laneIds } from '../../state/board/board-order';
import { selectAll } from '../../state/board/selection';
import { currentSpeech } from '../../state/plan/plan-hooks';
import { currentPlan, currentScenarioId, isEditable } from '../../state/plan/plan-store';
import { showScreen } from '../../state/window/view-store';
import type { HandOut } from '../../ui/copying/hand-out';
import type { MenuGroup } from '../../ui/menu';

/** What is copied of each initiative of a lane; the grid copies any of its columns. */
const copied = [
  'title',
  'outcome',
  'status',
  'cost',
  'fundingAmount',
  'yearlyRun',
  'start',
  'last',
  'businessOwner',
  'itOwner',
] as const;

/** What can be done with a lane as a whole, from its head or between its cards. `head`: its section on the board. */
export function laneGroups(lane: Lane, head: Element | null, handOut: HandOut | null): MenuGroup[] {
  const ids = laneIds(cardsOf(currentPlan(), currentScenarioId()), lane, boardView());
  const ask = head?.querySelector<HTMLElement>('[data-how-made]');
  const isEmpty = ids.length === 0;
  return [
    {
      id: 'add',
      entries: [
        {
          id: 'add',
          words: say`Add an initiative here`,
          disabled: !isEditable(),
          run: () => void addInitiative(lane),
        },
      ],
    },
    {
      id: 'all',
      entries: [
        { id: 'select', words: say`Select all in this list`, disabled: isEmpty, run: () => selectAll(ids) },
        {
          id: 'copy',
          words: say`Copy as a table`,
          disabled: isEmpty || !handOut,
          run: () => void (handOut && copyLane(ids, handOut)),
        },
      ],
    },
    {
      id: 'figures',
      entries: [
        ...(lane === 'backlog'
          ? []
          : [{ id: 'budgets', words: say`Show the budgets`, run: () => showScreen('money') }]),
        ...(ask ? [{ id: 'how', words: say`How is this made?`, run: () => ask.click() }] : []),
      ],
    },
  ].filter(({ entries }) => entries.length > 0);
}

/** Puts the initiatives on the clipboard as they stand in the lane, with exact values. */
async function copyLane(ids: readonly string[], { tell }: HandOut): Promise<void> {
  // Read when asked: the board opens without them.
  const [{ columnOf }, { columnName }, { copiedCell }, { copyRows }] = await Promise.all([
    import('../../../shared/rules/columns/catalogue'),
    import('../../../shared/words/columns/column-words'),
    import('../../ui/copying/copied-cell'),
    import('../../ui/copying/to-clipboard'),
  ]);
  const plan = currentPlan();
  const { byId } = cardsOf(plan, currentScenarioId());
  const columns = copied.flatMap((id) => columnOf(id) ?? []);
  const heads = columns.map(({ id }): CopiedCell => ({ text: columnName(id), figure: null, head: true }));
  const rows = ids
    .flatMap((id) => byId.get(id) ?? [])
    .map((card) => columns.map((column) => copiedCell(card, column, { plan, speech: currentSpeech() })));
  copyRows([heads, ...rows], tell);
}
