import fc from 'fast-check';
import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { solveProgram } from '../../../../electron/engine/solver/solve-program';
import { apply, invert } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { allAtOnce } from '../../../../shared/model/steps';
import {
  type BestSetProblem,
  bestSetOf,
  bestSetProblemSteps,
  noSetOf,
  withoutBrokenSteps,
} from '../../../../shared/rules/optimise/best-set';
import type { BestSetQuestion } from '../../../../shared/rules/optimise/best-set-question';
import { holdsOf } from '../../../../shared/rules/optimise/holds-of';
import type { Solved } from '../../../../shared/rules/optimise/program';
import { bestByTrial, holdsAll } from '../../../helpers/best-set-oracle';
import { anyChoicePlan, anyEffects, anyQuestion, withEffects } from '../../../helpers/best-set-plans';
import { ask, base } from '../../../helpers/plans/plans';

const highs = await loadHighs();

/** As the engine asks: again where the plan's own rules say that a limit is broken. */
function solved(plan: Plan, question: BestSetQuestion): { problem: BestSetProblem; found: Solved } {
  let problem = allAtOnce(bestSetProblemSteps(plan, base, question));
  for (let round = 0; ; round++) {
    const found = solveProgram(highs, problem.program, { seconds: 10, gap: 0 });
    const next =
      found.kind === 'solved' && round < 10 ? allAtOnce(withoutBrokenSteps(problem, found.chosen)) : null;
    if (next === null) return { problem, found };
    problem = next;
  }
}

const runs = { numRuns: 100 };

test('of all sets that hold what is asked the best is found; where none holds it, that is said', () => {
  fc.assert(
    fc.property(anyChoicePlan(8), anyQuestion, (plan, question) => {
      const { problem, found } = solved(plan, question);
      const most = bestByTrial(plan, question);
      if (most === null || found.kind !== 'solved') {
        expect([found.kind, most]).toEqual(['impossible', null]);
        return;
      }
      expect(holdsAll(plan, question, found.chosen)).toBe(true);
      const largest = Math.max(1, ...problem.worths.map((worth) => Math.abs(worth ?? 0)));
      // A tie between sets that differ by less than a thousandth of the largest worth goes to the one nearer to the plan.
      expect(bestSetOf(problem, found).after).toBeGreaterThanOrEqual(most - largest * 1.1e-3);
      expect(bestSetOf(problem, found).after).toBeLessThanOrEqual(most + 1e-6 * largest);
    }),
    runs,
  );
});

test('what conflicts is all that is needed: without any one of it there is a set', () => {
  fc.assert(
    fc.property(anyChoicePlan(6), anyQuestion, (plan, question) => {
      const { problem, found } = solved(plan, question);
      if (found.kind !== 'impossible') return;
      const rows = found.rows.map(
        (row) => problem.program.rows[row] as (typeof problem.program.rows)[number],
      );
      const isPossible = (some: typeof rows) =>
        solveProgram(highs, { worth: problem.program.worth, rows: some }, { seconds: 5, gap: 0 }).kind ===
        'solved';
      expect(found.isLeast).toBe(true);
      expect(rows.length).toBeGreaterThan(0);
      expect(isPossible(rows)).toBe(false);
      for (const left of rows) expect(isPossible(rows.filter((row) => row !== left))).toBe(true);
    }),
    runs,
  );
});

test('what is let go of of a conflict takes it away', () => {
  fc.assert(
    fc.property(anyChoicePlan(6), anyQuestion, (plan, question) => {
      const conflictOf = (asked: BestSetQuestion) => {
        const { problem, found } = solved(plan, asked);
        return found.kind === 'impossible' ? noSetOf(problem, found).conflict : null;
      };
      const conflict = conflictOf(question);
      if (conflict === null) return;
      const { holds } = question;
      for (const key of holdsOf(conflict, holds))
        expect(conflictOf({ ...question, holds: { ...holds, [key]: false } })).not.toEqual(conflict);
    }),
    runs,
  );
});

test('where no two save at one service, the best set is the best there is', () => {
  fc.assert(
    fc.property(anyChoicePlan(6), anyEffects, anyQuestion, (drawn, effects, question) => {
      const plan = withEffects(drawn, effects);
      const { problem, found } = solved(plan, question);
      if (found.kind !== 'solved') return;
      const { after, savesTogether } = bestSetOf(problem, found);
      if (savesTogether) return;
      const largest = Math.max(1, ...problem.worths.map((worth) => Math.abs(worth ?? 0)));
      expect(after).toBeGreaterThanOrEqual((bestByTrial(plan, question) ?? 0) - largest * 1.1e-3);
    }),
    runs,
  );
});

test('where savings at services overlap, a set that is found holds everything all the same', () => {
  fc.assert(
    fc.property(anyChoicePlan(7), anyEffects, anyQuestion, (drawn, effects, question) => {
      const plan = withEffects(drawn, effects);
      const { found } = solved(plan, question);
      if (found.kind === 'solved') expect(holdsAll(plan, question, found.chosen)).toBe(true);
      else expect(found.kind).toBe('impossible');
    }),
    runs,
  );
});

test('a scenario of the set is made without a question, beside a plan that stays, and is taken back in one step', () => {
  fc.assert(
    fc.property(anyChoicePlan(8), anyQuestion, (plan, asked) => {
      const holds = { ...asked.holds, budgets: true, guardrail: true, pinned: true };
      const { problem, found } = solved(plan, { ...asked, holds });
      if (found.kind !== 'solved') return;
      const { funded, dropped } = bestSetOf(problem, found);
      const ids = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id);
      const made = ask(plan, {
        type: 'scenario/add-set',
        id: 'best',
        name: 'Best',
        sourceId: base,
        fund: ids(funded),
        drop: ids(dropped),
      });
      if (made.kind !== 'patch') throw new Error(JSON.stringify(made));
      expect(made.patch.override).toBeUndefined();
      const after = apply(plan, made.patch);
      for (const [id, row] of plan.placement) expect(after.placement.get(id)).toBe(row);
      const isFunded = (id: string) => after.placement.get(`best.${id}`)?.funding !== 'none';
      expect(problem.field.cards.map(({ initiative }) => isFunded(initiative.id))).toEqual(
        problem.field.cards.map((_, index) => found.chosen[index] === 1),
      );
      const back = apply(after, invert(made.patch));
      expect([...back.placement]).toEqual([...plan.placement]);
      expect([...back.scenario]).toEqual([...plan.scenario]);
    }),
    runs,
  );
});
