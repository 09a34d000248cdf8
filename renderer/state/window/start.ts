import { create } from 'zustand';
import type { Reply } from '../../../shared/contract/envelope';
import type { PlanOpened, RecentPlan } from '../../../shared/contract/shell-replies';
import { say } from '../../../shared/words/say';
import { exportTable } from '../files/export-table';
import { chooseBacklog } from '../files/get-backlog';
import { askShell } from '../files/shell-client';
import { tellFailure } from '../plan/dispatch';
import { isEditable, usePlanStore } from '../plan/plan-store';
import { isUntouched } from './beginning';
import { notify } from './notices';
import { showScreen, useView } from './view-store';

/** The plans of before; null until the shell has said them. */
export const useRecentPlans = create<{ readonly plans: readonly RecentPlan[] | null }>()(() => ({
  plans: null,
}));

export async function readRecentPlans(): Promise<void> {
  const reply = await askShell('recent/read', {});
  useRecentPlans.setState({ plans: reply.ok ? (reply.value?.plans ?? []) : [] });
}

export async function removeRecentPlan(id: string): Promise<void> {
  await askShell('recent/remove', { id });
  await readRecentPlans();
}

/** Puts the sample portfolio into the bin, from where the system can bring it back. */
export async function removeSample(): Promise<void> {
  const reply = await askShell('plan/remove-sample', {});
  if (reply.ok) notify({ text: say`The sample portfolio is in the bin` });
  else tellFailure({ code: reply.code, parameters: reply.parameters });
  await readRecentPlans();
}

/** Opens another plan by what `ask` asks for: a window whose plan holds nothing goes once that is there. */
async function opening(ask: (leave: boolean) => Promise<Reply<PlanOpened>>): Promise<void> {
  const leave = isUntouched(usePlanStore.getState());
  const reply = await ask(leave);
  if (!reply.ok) {
    tellFailure({ code: reply.code, parameters: reply.parameters });
    await readRecentPlans();
    return;
  }
  const { window } = reply.value;
  if (window === 'this' || (window === 'other' && !leave)) leaveStart();
}

/** Back to the plan that lies under the start page. */
export function leaveStart(): void {
  if (useView.getState().screen === 'start') showScreen('board');
}

export const openRecentPlan = (id: string) => opening((leave) => askShell('recent/open', { leave, id }));
export const openSample = (afresh = false) => opening((leave) => askShell('plan/sample', { leave, afresh }));
export const newPlan = () => opening((leave) => askShell('plan/new', { leave, begin: 'setup' }));
export const openPlan = () => opening((leave) => askShell('plan/open', { leave }));

/** Into this plan where it holds nothing and can be edited, else into a new one. */
export async function importIntoNewPlan(): Promise<void> {
  if (isUntouched(usePlanStore.getState()) && isEditable()) await chooseBacklog();
  else await opening(() => askShell('plan/new', { begin: 'import' }));
}

/** Asks where, and writes a table to fill in. */
export async function getTemplate(): Promise<void> {
  const words = await exportTable({ what: 'template', format: 'xlsx', fields: null, scenarioId: null });
  if (words !== null) notify({ text: words, tone: 'bad', key: 'template' });
}
