import type { Beginning } from '../../../shared/contract/shell';
import type { Plan, TableName } from '../../../shared/model/plan';
import { isTyping } from '../actions/keys';
import { chooseBacklog } from '../files/get-backlog';
import { type PlanState, usePlanStore } from '../plan/plan-store';
import { openOverlay } from './overlay';
import { offerTour } from './tour';
import { showScreen, useView } from './view-store';

/** What a user puts into a plan; one without any of it is as it was made. */
const filled: readonly TableName[] = ['initiative', 'service', 'goal', 'team', 'budget', 'import'];

/** Whether nothing has been put into the plan yet. */
export function isUntouched({ plan, undo, redo }: Pick<PlanState, 'plan' | 'undo' | 'redo'>): boolean {
  return plan !== null && undo === null && redo === null && filled.every((name) => plan[name].size === 0);
}

/** So many initiatives are worth a tour: one that is typed by hand is not to be interrupted. */
const worthATour = 5;

/**
 * Follows what the window was opened for (the page's search text): an app that starts with nothing begins on the start page;
 * a plan that was made for an import asks for the file, one that was made empty how it is to be set up; the sample shows the tour, and so does a plan once it is first filled.
 * The answer ends it.
 */
export function beginWith(search: string): () => void {
  const begin = search.slice(1) as Beginning;
  let stop = usePlanStore.subscribe((state) => {
    if (state.status !== 'ready') return;
    stop();
    if (begin === 'start' && isUntouched(state)) showScreen('start');
    if (begin === 'import') void chooseBacklog();
    if (begin === 'setup') openOverlay('setup');
    if (begin === 'tour') void offerTour();
    else if (isUntouched(state)) stop = offerOnceFilled();
  });
  return () => stop();
}

/** The tour is of the board with cards on it, and comes only while nobody writes. */
function offerOnceFilled(): () => void {
  const look = () => {
    const { screen, panel } = useView.getState();
    const plan: Plan | null = usePlanStore.getState().plan;
    const isThere = (plan?.initiative.size ?? 0) >= worthATour;
    if (!isThere || screen !== 'board' || panel !== null || isTyping(document.activeElement)) return;
    end();
    void offerTour();
  };
  const stops = [usePlanStore.subscribe(look), useView.subscribe(look)];
  const end = () => {
    for (const stop of stops) stop();
  };
  return end;
}
