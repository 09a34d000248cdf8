import type { Plan } from '../../model/plan';
import type { HiddenTemplate } from '../../model/records/hidden-work';
import { memoByFirst } from '../tables/memo';
import { shippedTemplates } from './shipped-templates';

const shippedIds: ReadonlySet<string> = new Set(shippedTemplates.map(({ id }) => id));

/** Whether a template came with the app, so that it can be what it was again but not go. */
export function isShipped(id: string): boolean {
  return shippedIds.has(id);
}

/** All templates of a plan: what is shipped, as the plan changed it, then its own. */
export function templatesOf({ hiddenTemplate }: Pick<Plan, 'hiddenTemplate'>): readonly HiddenTemplate[] {
  return templatesIn(hiddenTemplate);
}

const templatesIn = memoByFirst((own: Plan['hiddenTemplate']): readonly HiddenTemplate[] => [
  ...shippedTemplates.map((shipped) => own.get(shipped.id) ?? shipped),
  ...[...own.values()].filter(({ id }) => !isShipped(id)),
]);
