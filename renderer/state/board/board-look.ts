import { create } from 'zustand';
import type { Plan } from '../../../shared/model/plan';
import {
  type Colouring,
  type ColourScale,
  colourings,
  colourScale,
} from '../../../shared/rules/board/colour-by';
import { type Grouping, groupings, type Swimlane, swimlanesOf } from '../../../shared/rules/board/swimlanes';
import type { Card } from '../../../shared/rules/cards/card';
import { registerViewPart } from './view-parts';

interface BoardLook {
  /** By what the cards of each column are grouped; null: by nothing. */
  readonly group: Grouping | null;
  /** By what the cards are coloured. */
  readonly colour: Colouring;
  /** Keys of swimlanes that are folded, in all columns. */
  readonly folded: ReadonlySet<string>;
}

export const useBoardLook = create<BoardLook>()(() => ({
  group: null,
  colour: 'outcome',
  folded: new Set(),
}));

export function groupBoard(group: Grouping | null): void {
  useBoardLook.setState({ group, folded: new Set() });
}

export function colourBoard(colour: Colouring): void {
  lastScale = null;
  useBoardLook.setState({ colour });
}

export function foldSwimlane(key: string): void {
  const folded = new Set(useBoardLook.getState().folded);
  if (!folded.delete(key)) folded.add(key);
  useBoardLook.setState({ folded });
}

export function unfoldAll(): void {
  if (useBoardLook.getState().folded.size > 0) useBoardLook.setState({ folded: new Set() });
}

let lastScale: { readonly plan: Plan; readonly of: string; readonly scale: ColourScale } | null = null;

/** The colours of a scenario's cards; made once for a plan. */
export function colourScaleOf(plan: Plan, scenarioId: string, by: Colouring): ColourScale {
  const of = `${scenarioId} ${by}`;
  if (lastScale?.plan !== plan || lastScale.of !== of)
    lastScale = { plan, of, scale: colourScale(plan, scenarioId, by) };
  return lastScale.scale;
}

interface Known {
  readonly plan: Plan;
  readonly by: Grouping;
  readonly lanes: readonly Swimlane[];
}
const known = new WeakMap<readonly Card[], Known>();

/** The swimlanes of a list of cards; the same ones as long as nothing has changed. */
export function swimlanesIn(plan: Plan, cards: readonly Card[], by: Grouping): readonly Swimlane[] {
  const before = known.get(cards);
  if (before?.plan === plan && before.by === by) return before.lanes;
  const lanes = swimlanesOf(plan, cards, by);
  known.set(cards, { plan, by, lanes });
  return lanes;
}

registerViewPart('group', {
  take: () => useBoardLook.getState().group ?? '',
  put: (stored) => groupBoard(groupings.find((each) => each === stored) ?? null),
});
registerViewPart('colour', {
  take: () => useBoardLook.getState().colour,
  put: (stored) => colourBoard(colourings.find((each) => each === stored) ?? 'outcome'),
});
