import { expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { compareScenarios } from '../../../../shared/rules/scenarios/compare';
import { brief, copy, frozen, funding } from '../../../helpers/compare-plans';
import { cutPlan, M } from '../../../helpers/plans/cut-plan';
import { after, base } from '../../../helpers/plans/plans';

// Rebuild is live from Q3 2027 with 0.1M run a year.
const run = (id: string, amount: number, changes: Partial<MoneyLine> = {}): Command => ({
  type: 'money/set',
  line: { ...simpleMoneyLine({ initiativeId: 'Rebuild' }, 'run', amount), id, ...changes },
});
const forecast = (amount: number) => run('forecast', amount, { stage: 'forecast' });
const planned = (amount: number): Command => ({
  type: 'initiative/edit',
  ids: ['Rebuild'],
  changes: { runCost: amount },
});
const saves = (initiativeId: string, from = quarterIn(2028, 1)): Command => ({
  type: 'effect/set',
  effect: {
    id: `${initiativeId}.Hosting`,
    initiativeId,
    serviceId: 'Hosting',
    kind: 'end',
    amount: null,
    from,
    parallelQuarters: 0,
  },
});

test('a forecast of 0.3M run a year in place of 0.1M is another estimate: 0.1M more in 2027, 0.2M in a later year', () => {
  const plan = after(cutPlan(), frozen, forecast(M(0.3)));
  expect(brief(plan, 'before', base)).toEqual([['Rebuild', 'changed', 're-estimated']]);
  const [item] = compareScenarios(plan, 'before', base).items;
  expect(item).toMatchObject({ run: M(0.2), firstYear: { run: M(0.1) } });
});

test('where a forecast stands, what was planned moves no figure and is no difference', () => {
  const plan = after(cutPlan(), forecast(M(0.3)), frozen, planned(M(0.2)));
  expect(compareScenarios(plan, 'before', base).items).toEqual([]);
});

test('planned alone, another sum is another estimate', () => {
  const plan = after(cutPlan(), frozen, planned(M(0.2)));
  expect(brief(plan, 'before', base)).toEqual([['Rebuild', 'changed', 're-estimated']]);
});

test('run money booked of funded work, 0.04M in place of 0.025M, is no saving elsewhere', () => {
  const plan = after(
    cutPlan(),
    frozen,
    run('paid', M(0.04), { stage: 'actual', anchor: quarterIn(2027, 3) }),
  );
  expect(brief(plan, 'before', base)).toEqual([['Rebuild', 'changed', 're-estimated']]);
  const [item] = compareScenarios(plan, 'before', base).items;
  expect(item).toMatchObject({ firstYear: { run: M(0.015) } });
});

test('the same money in another quarter is only phased otherwise', () => {
  const paid = (id: string, amount: number, number: number) =>
    run(id, amount, { stage: 'actual', anchor: quarterIn(2028, number) });
  const plan = after(cutPlan(), frozen, paid('a', M(0.05), 1), paid('b', 0, 2));
  expect(brief(plan, 'before', base)).toEqual([['Rebuild', 'changed', 're-phased']]);
});

test('a saving that another takes over is told as that, between scenarios and against a baseline', () => {
  // Rebuild ends Hosting from Q1 2028; where Chat ends it a quarter earlier, in its place, Rebuild saves nothing.
  const plan = after(
    cutPlan(),
    saves('Rebuild', quarterIn(2028, 2)),
    saves('Chat'),
    funding('Chat', 'none'),
    frozen,
    copy,
  );
  const taken = after(plan, funding('Chat', 'full', 'other'));
  const rebuild = (a: string, b: string) => brief(taken, a, b).find(([id]) => id === 'Rebuild');
  expect(rebuild(base, 'other')).toEqual(['Rebuild', 'changed', 'savings-elsewhere']);
  expect(rebuild('before', 'other')).toEqual(['Rebuild', 'changed', 'savings-elsewhere']);
});

test('stopped in the baseline and going on since is resumed, and nothing else', () => {
  const mark = (what: 'stop' | 'none'): Command => ({
    type: 'placement/mark',
    scenarioId: base,
    initiativeIds: ['Rebuild'],
    mark: what,
  });
  const plan = after(cutPlan(), mark('stop'), frozen, mark('none'));
  expect(brief(plan, 'before', base)).toEqual([['Rebuild', 'changed', 'resumed']]);
});
