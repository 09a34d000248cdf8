import type { Plan } from '../../../shared/model/plan';
import { type Figures, figuresOf } from '../../../shared/rules/cards/figures';
import { usePlan, useScenarioId } from '../plan/plan-hooks';
import { usePlanStore } from '../plan/plan-store';
import { useDrag } from './drag-store';

/** The plan as it is, or as it would be if the card in the air were dropped here. */
export function useShownPlan(): { readonly plan: Plan; readonly isPreview: boolean } {
  const plan = usePlan();
  const preview = useDrag((drag) => drag.preview?.plan ?? null);
  return preview ? { plan: preview, isPreview: true } : { plan, isPreview: false };
}

interface ShownFigures {
  readonly now: Figures;
  readonly shown: Figures;
  readonly isPreview: boolean;
}

/** Figures as they are and, while a card is in the air, as they would be; null until a large plan has been added up. */
export function useShownFigures(): ShownFigures | null {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const isSummed = usePlanStore((state) => state.isSummed);
  const { plan: shownPlan, isPreview } = useShownPlan();
  if (!isSummed) return null;
  const figures = (of: Plan) => figuresOf(of, scenarioId);
  return { now: figures(plan), shown: figures(shownPlan), isPreview };
}
