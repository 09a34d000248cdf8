import { create } from 'zustand';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { currentPlan, currentScenarioId } from '../plan/plan-store';
import { type Preview, previewOf } from '../plan/preview';
import { moveTo, type Place } from './moves';

export interface DragState {
  /** The card in the hand; null while nothing is dragged. */
  readonly id: string | null;
  /** All cards that move with it, in board order. */
  readonly ids: readonly string[];
  readonly moving: ReadonlySet<string>;
  readonly place: Place | null;
  readonly preview: Preview | null;
  /** The card has been let go; the answer is on its way. */
  readonly dropped: boolean;
}

const atRest: DragState = {
  id: null,
  ids: [],
  moving: new Set(),
  place: null,
  preview: null,
  dropped: false,
};

/** Apart from the plan and the view: what changes here while the hand moves renders no card. */
export const useDrag = create<DragState>()(() => atRest);

// Only lane and funding change the figures, never the rank: at most five previews a drag, however far the hand goes.
let previews = new Map<string, Preview>();

export function pickUp(id: string, ids: readonly string[]): void {
  previews = new Map();
  useDrag.setState({ ...atRest, id, ids, moving: new Set(ids) });
}

export function hoverAt(place: Place | null): void {
  const { place: before, ids } = useDrag.getState();
  if (place?.lane === before?.lane && place?.funded === before?.funded && place?.index === before?.index)
    return;
  useDrag.setState({ place, preview: place && previewAt(ids, place) });
}

export function letGo(): void {
  useDrag.setState({ dropped: true });
}

export function endDrag(): void {
  previews = new Map();
  useDrag.setState(atRest);
}

function previewAt(ids: readonly string[], place: Place): Preview {
  const key = `${place.lane} ${place.funded}`;
  const known = previews.get(key);
  if (known) return known;
  const preview = previewed(ids, place);
  previews.set(key, preview);
  return preview;
}

function previewed(ids: readonly string[], place: Place): Preview {
  const scenarioId = currentScenarioId();
  return previewOf(moveTo(cardsOf(currentPlan(), scenarioId), scenarioId, ids, place));
}
