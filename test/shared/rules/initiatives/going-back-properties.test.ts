import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../../shared/model/patch';
import { patchBetweenSteps } from '../../../../shared/model/patch-between';
import { type Plan, tableNames } from '../../../../shared/model/plan';
import { allAtOnce } from '../../../../shared/model/steps';
import { checkPlan } from '../../../../shared/rules/check-plan';
import { restoreInitiative } from '../../../../shared/rules/initiatives/restore-initiative';
import { planningCommands, startedPlan } from '../../../helpers/commands/planning-commands';
import { badRecords } from '../../../helpers/plans/bad-records';
import { ask, at } from '../../../helpers/plans/plans';

test('whatever was done, plan and initiative can go back to any state they had', () => {
  fc.assert(
    fc.property(fc.array(planningCommands, { minLength: 2, maxLength: 25 }), fc.nat(24), (sequence, when) => {
      const states = [startedPlan()];
      for (const command of sequence) {
        const decision = ask(states.at(-1) as Plan, command, 'because');
        if (decision.kind === 'patch') states.push(apply(states.at(-1) as Plan, decision.patch));
      }
      const now = states.at(-1) as Plan;
      const then = states[when % states.length] as Plan;
      expect(apply(now, allAtOnce(patchBetweenSteps(now, then)))).toEqual(then);
      const decision = restoreInitiative(now, then, 'a', at);
      if (decision.kind !== 'patch') return;
      const next = apply(now, decision.patch);
      expect(badRecords(next)).toEqual([]);
      expect(checkPlan(next)).toEqual([]);
      expect(next.initiative.get('a')?.title).toBe(then.initiative.get('a')?.title);
      for (const table of tableNames)
        for (const row of next[table].values() as Iterable<{ id: string; initiativeId?: string }>)
          if (row.initiativeId !== 'a' && row.id !== 'a' && table !== 'dependency')
            expect((now[table] as ReadonlyMap<string, unknown>).get(row.id)).toBe(row);
    }),
    { numRuns: 100 },
  );
});
