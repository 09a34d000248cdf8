import { expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import { changesBetween } from '../../../../shared/rules/reports/agenda-since';
import { agendaChangeWords } from '../../../../shared/words/report/agenda-words';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const sales = { of: 'unit', unit: 'Sales', person: null } as const;
const unit = { businessUnit: 'Sales', cost: 100_00, outcome: 'revenue' } as const;
const then = after(
  freshPlan(),
  adding('Kept', unit),
  adding('Moved', unit),
  adding('Dearer', unit),
  adding('Dropped', unit),
  adding('Gone', unit),
  adding('Left', unit),
  moving(['Kept', 'Moved', 'Dearer', 'Dropped'], 'innovate', true),
  {
    type: 'placement/schedule',
    scenarioId: base,
    initiativeIds: ['Kept', 'Moved', 'Dearer', 'Dropped'],
    changes: { start: quarterIn(2027, 1), lengthQuarters: 1 },
  },
);

test('what became of the work of a business unit, the gravest first, with its money', () => {
  const now = after(
    then,
    adding('Fresh', unit),
    moving(['Dropped'], 'innovate', false),
    { type: 'initiative/delete', ids: ['Gone'] },
    { type: 'initiative/edit', ids: ['Left'], changes: { businessUnit: 'Finance', status: 'approved' } },
    { type: 'initiative/edit', ids: ['Dearer'], changes: { cost: 150_00 } },
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Moved'],
      changes: { start: quarterIn(2027, 3) },
    },
  );
  const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
  const said = changesBetween(then, now, base, sales).map((each) =>
    agendaChangeWords(each, speech).replaceAll('\u00a0', ' '),
  );
  // Dropped no longer spends its 100; what leaves the unit is told to it for the last time.
  expect(said).toEqual([
    'Dropped is no longer paid for, € 100 less.',
    'Gone is no longer planned.',
    'Moved has other dates.',
    'Dearer has other figures, € 50 more.',
    'Left has other figures.',
    'Fresh is new and not paid for.',
  ]);
});

test('a place in the order alone is no change, and neither is nothing', () => {
  expect(changesBetween(then, then, base, sales)).toEqual([]);
  const now = after(then, { ...moving(['Kept'], 'innovate', true), before: 'Moved' });
  expect(changesBetween(then, now, base, sales)).toEqual([]);
});
