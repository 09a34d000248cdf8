import { useMemo } from 'react';
import type { Money } from '../../../shared/model/money';
import type { Plan } from '../../../shared/model/plan';
import { settingsOf } from '../../../shared/model/plan';
import type { Quarter } from '../../../shared/model/quarter';
import type { PlanSettings } from '../../../shared/model/records/plan-settings';
import type { Scenario } from '../../../shared/model/records/scenario';
import type { Card, Cards } from '../../../shared/rules/cards/card';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { type Figures, figuresOf } from '../../../shared/rules/cards/figures';
import { yearlyRun } from '../../../shared/rules/cards/yearly-run';
import { firstOverload } from '../../../shared/rules/people/capacity';
import { locale } from '../../../shared/words/language';
import { type Speech, speechOf } from '../../../shared/words/speech';
import { currentPlan, currentScenarioId, isEditable, isLarge, isWritable, usePlanStore } from './plan-store';

/** The plan; only below the frame, which waits until it has been read. */
export function usePlan(): Plan {
  return usePlanStore(() => currentPlan());
}

export function useSettings(): PlanSettings {
  return usePlanStore(() => settingsOf(currentPlan()));
}

export function useScenarioId(): string {
  return usePlanStore(() => currentScenarioId());
}

/** Whether the plan is large: of a screen what is read first is then drawn at once, the rest in frames of its own. */
export function useIsLarge(): boolean {
  return usePlanStore(() => isLarge(currentPlan()));
}

/** The scenario in view. */
export function useScenario(): Scenario {
  return usePlanStore(() => currentScenario());
}

function currentScenario(): Scenario {
  const scenario = currentPlan().scenario.get(currentScenarioId());
  if (!scenario) throw new Error('the plan has no scenario');
  return scenario;
}

export function useCards(): Cards {
  return usePlanStore(() => cardsOf(currentPlan(), currentScenarioId()));
}

export function useCard(id: string | null): Card | null {
  return usePlanStore(() => (id ? (cardsOf(currentPlan(), currentScenarioId()).byId.get(id) ?? null) : null));
}

/** The first quarter in which a team of this card is over its usable days; null where none is, or nothing is added up yet. */
export function useOverload(card: Card): Quarter | null {
  return usePlanStore(({ isSummed }) =>
    isSummed ? (firstOverload(currentPlan(), card.placement.scenarioId, card)?.quarter ?? null) : null,
  );
}

/** Run cost a year of this card at full effect, its savings at services counted; null where it is not known. */
export function useYearlyRun(card: Card): Money | null {
  return usePlanStore(() => yearlyRun(currentPlan(), card));
}

export function useFigures(): Figures {
  return usePlanStore(() => figuresOf(currentPlan(), currentScenarioId()));
}

/** The same on the board, which is seen before a large plan is added up: null until then. */
export function useFiguresOnceSummed(): Figures | null {
  return usePlanStore(({ isSummed }) => (isSummed ? figuresOf(currentPlan(), currentScenarioId()) : null));
}

/** Whether anything can be stored at all, whatever is in view. */
export function useWritable(): boolean {
  return usePlanStore((state) => isWritable(state));
}

/** Whether what is in view can be edited. */
export function useEditable(): boolean {
  return usePlanStore((state) => isEditable(state));
}

/** How numbers, money and quarters are said: the user's locale, the plan's currency and fiscal year. */
export function useSpeech(): Speech {
  const settings = useSettings();
  return useMemo(() => speechOf(settings, locale), [settings]);
}

export function currentSpeech(): Speech {
  return speechOf(settingsOf(currentPlan()), locale);
}
