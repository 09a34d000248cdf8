import { isObject } from '../../../shared/contract/grid-layout';
import { isKeptView, type KeptView } from '../../../shared/contract/kept-view';
import { isPath } from './kept-grids';

/** Plans whose window is remembered. */
const mostViews = 10;

export interface PlanView {
  readonly path: string;
  readonly view: KeptView;
}

/** The window of a plan as it was left last, before those of others. */
export function withView(views: readonly PlanView[], kept: PlanView): readonly PlanView[] {
  return [kept, ...views.filter(({ path }) => path !== kept.path)].slice(0, mostViews);
}

/** Whether what a settings file says is how windows were left. */
export function areViews(value: unknown): value is PlanView[] {
  return (
    Array.isArray(value) &&
    value.length <= mostViews &&
    value.every((each) => isObject(each) && isPath(each['path']) && isKeptView(each['view']))
  );
}
