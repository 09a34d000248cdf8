import type { Scenario } from '../../../shared/model/records/scenario';

/** What is compared before anything is chosen: from the latest baseline to what is in view, else from the plan to another. */
export function pairAtFirst(all: readonly Scenario[], inView: string): readonly [string, string] {
  const plan = all[0]?.id ?? '';
  if (inView !== plan) {
    const viewed = all.find(({ id }) => id === inView);
    return viewed?.kind === 'baseline' ? [inView, plan] : [plan, inView];
  }
  const baseline = all.find(({ kind }) => kind === 'baseline')?.id;
  return baseline ? [baseline, plan] : [plan, all[1]?.id ?? plan];
}
