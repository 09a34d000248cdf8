import { uuidv7 } from 'uuidv7';
import { create } from 'zustand';
import type { Plan } from '../../../shared/model/plan';
import { dayFormat } from '../../../shared/words/formats';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import type { Outcome } from './dispatch';
import { dispatch } from './dispatch';
import { currentPlan, currentScenarioId, viewScenario } from './plan-store';

/** A scenario or a baseline that waits for its name. */
export interface NewScenario {
  readonly kind: 'scenario' | 'baseline';
  readonly sourceId: string;
  readonly name: string;
}

/** Asked for from the header and from the screen alike; one dialog answers. */
export const useNewScenario = create<{ readonly asked: NewScenario | null }>()(() => ({ asked: null }));

/** Asks for the name of a copy of the scenario in view, or of another. */
export function askNewScenario(kind: NewScenario['kind'], sourceId: string = currentScenarioId()): void {
  const plan = currentPlan();
  const source = plan.scenario.get(sourceId);
  if (!source) return;
  const wanted = kind === 'baseline' ? `${source.name}, ${today()}` : say`${source.name}, another way`;
  useNewScenario.setState({ asked: { kind, sourceId, name: freeName(plan, wanted) } });
}

export function leaveNewScenario(): void {
  useNewScenario.setState({ asked: null });
}

/** Makes it; a new scenario is what is worked on next, a baseline is not. */
export async function makeScenario({ kind, sourceId, name }: NewScenario): Promise<Outcome> {
  const id = uuidv7();
  const type = kind === 'baseline' ? 'scenario/freeze' : 'scenario/add';
  const outcome = await dispatch({ type, id, name, sourceId }, { offerUndo: true, refusalInPlace: true });
  if (outcome.kind === 'done' && kind === 'scenario') viewScenario(id);
  return outcome;
}

export function deleteScenario(id: string): Promise<Outcome> {
  return dispatch({ type: 'scenario/delete', id }, { offerUndo: true });
}

/** Makes a scenario the plan, and looks at it. */
export async function adoptScenario(id: string): Promise<void> {
  const { kind } = await dispatch({ type: 'scenario/adopt', id }, { offerUndo: true });
  if (kind === 'done') viewScenario(null);
}

/** The name, with a number behind it where it is taken. */
export function freeName(plan: Plan, wanted: string): string {
  const taken = new Set([...plan.scenario.values()].map(({ name }) => name.trim().toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  return name;
}

function today(): string {
  return dayFormat(locale, 'here').format(new Date());
}
