import { uuidv7 } from 'uuidv7';
import { create } from 'zustand';
import type { Reply } from '../../../shared/contract/envelope';
import type { BestSet, BestSetReply } from '../../../shared/rules/optimise/best-set';
import type { BestSetQuestion } from '../../../shared/rules/optimise/best-set-question';
import { dispatch, type Outcome } from './dispatch';
import { currentScenarioId, viewScenario } from './plan-store';
import { engine } from './session';

/** The scenario that a best set is sought for; asked for from the screen and the palette alike, one dialog answers. */
export const useBestSet = create<{ readonly asked: { readonly scenarioId: string } | null }>()(() => ({
  asked: null,
}));

export function askBestSet(): void {
  useBestSet.setState({ asked: { scenarioId: currentScenarioId() } });
}

export function leaveBestSet(): void {
  useBestSet.setState({ asked: null });
}

/** Seeks under a job of its own; nothing is stored. */
export function seekBestSet(
  job: string,
  scenarioId: string,
  question: BestSetQuestion,
): Promise<Reply<BestSetReply>> {
  return engine().ask('best-set/find', { job, scenarioId, question });
}

export function stopSeeking(job: string): void {
  void engine().ask('job/cancel', { job });
}

/** Makes a scenario of the set beside the one it was found for, and looks at it. */
export async function makeScenarioOfSet(sourceId: string, name: string, set: BestSet): Promise<Outcome> {
  const id = uuidv7();
  const ids = (members: BestSet['funded']) => members.map((member) => member.id);
  const outcome = await dispatch(
    { type: 'scenario/add-set', id, name, sourceId, fund: ids(set.funded), drop: ids(set.dropped) },
    { offerUndo: true, refusalInPlace: true },
  );
  if (outcome.kind === 'done') viewScenario(id);
  return outcome;
}
