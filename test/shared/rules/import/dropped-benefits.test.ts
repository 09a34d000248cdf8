import { expect, test } from 'vitest';
import { blankImport } from '../../../../shared/model/blank';
import { apply, invert } from '../../../../shared/model/patch';
import { allAtOnce } from '../../../../shared/model/steps';
import type { Command } from '../../../../shared/rules/command';
import { undoImport } from '../../../../shared/rules/import/undo-import';
import { adding, after, ask, at, freshPlan, merging } from '../../../helpers/plans/plans';

const benefit = { kind: 'margin' as const, low: 1, likely: 2, high: 3 };
const own = { id: 'own', initiativeId: 'a', kind: 'avoided' as const, low: 7, likely: 7, high: 7 };
const found = (benefitId: string): Command => ({
  type: 'realised/set',
  values: [{ initiativeId: 'a', benefitId, day: '2027-06-30', amount: 5, by: 'Ann' }],
});
const benefitSaid = (to: typeof benefit | null): Command => ({
  type: 'initiative/edit',
  ids: ['a'],
  changes: { benefit: to },
});
const file = {
  ...blankImport,
  id: 'i',
  target: 'initiatives' as const,
  fileName: 'x.csv',
  at,
  source: 'list',
};
const cleared = merging(file, { changed: [{ id: 'a', fields: { benefitLikely: null } }] });

/** The simple benefit was found to be 5, and its claim is open again, like that of a line of the user's. */
const plan = after(
  freshPlan(),
  adding('a', { benefit }),
  { type: 'benefit/set', line: { ...own, rampQuarters: 0, offsetQuarters: 0, claimant: '' } },
  found('a.benefit'),
  found('own'),
  {
    type: 'live-review/set',
    review: {
      id: 'r',
      initiativeId: 'a',
      day: '2027-07-01',
      by: 'Bob',
      finding: 'Half of it',
      reopened: ['a.benefit', 'own'],
    },
  },
);

/** Which benefit lines are there, have values, and are open again, after a command that can be undone. */
function leftBy(command: Command) {
  const decision = ask(plan, command);
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  const then = apply(plan, decision.patch);
  expect(apply(then, invert(decision.patch))).toEqual(plan);
  return {
    lines: [...then.benefitLine.keys()],
    found: [...then.realisedValue.values()].map(({ benefitId }) => benefitId),
    reopened: then.liveReview.get('r')?.reopened,
  };
}

test('a benefit that is taken off the card goes with what was found of it', () => {
  expect(leftBy(benefitSaid(null))).toEqual({ lines: [], found: [], reopened: [] });
  const again = after(plan, benefitSaid(null), benefitSaid(benefit));
  expect([...again.benefitLine.keys()]).toEqual(['a.benefit']);
  expect(again.realisedValue.size).toBe(0);
});

test('so it does where a list clears it, or its line is deleted; the others stay', () => {
  const others = { lines: ['own'], found: ['own'], reopened: ['own'] };
  expect(leftBy(cleared)).toEqual(others);
  expect(leftBy({ type: 'benefit/delete', ids: ['a.benefit'] })).toEqual(others);
});

test('taking the import back gives it again with what was found of it', () => {
  const decision = ask(plan, cleared);
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  const imported = apply(plan, decision.patch);
  const { patch } = allAtOnce(undoImport(imported, 'i', decision.patch, new Map(), at));
  const back = apply(imported, patch);
  expect(back.benefitLine.get('a.benefit')).toEqual(plan.benefitLine.get('a.benefit'));
  expect(back.realisedValue.size).toBe(2);
  expect(back.liveReview.get('r')?.reopened).toEqual(['a.benefit', 'own']);
});
