import { expect, test } from 'vitest';
import { figuresOf } from '../../../shared/rules/cards/figures';
import type { Command } from '../../../shared/rules/command';
import { reportListsOf } from '../../../shared/rules/reports/report-lists';
import { headlinesOf } from '../../../shared/words/report/headline-words';
import type { Speech } from '../../../shared/words/speech';
import { M } from '../../helpers/plans/cut-plan';
import { adding, after, base, freshPlan } from '../../helpers/plans/plans';

const speech: Speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };

function runToday(...commands: Command[]) {
  const plan = after(freshPlan(), adding('A', { outcome: 'risk' }), ...commands);
  const all = headlinesOf(figuresOf(plan, base), reportListsOf(plan, base), speech);
  return all.find(({ name }) => name === 'Run today');
}

test('without services what runs today is not entered, which zero would not say', () => {
  expect(runToday()).toEqual({ name: 'Run today', figure: 'Not entered', about: 'no services' });
});

test('with a service it is its cost, be that nothing', () => {
  const service = (cost: number): Command => ({
    type: 'service/add',
    id: 's',
    name: 'ERP',
    changes: { cost },
  });
  expect(runToday(service(M(12)))).toMatchObject({ figure: '€\u00a012.00M', about: '1 service' });
  expect(runToday(service(0))).toMatchObject({ figure: '€\u00a00', about: '1 service' });
});

function figureOf(name: string, ...commands: Command[]) {
  const plan = after(freshPlan(), ...commands);
  const all = headlinesOf(figuresOf(plan, base), reportListsOf(plan, base), speech);
  return all.find((headline) => headline.name === name)?.figure;
}
const fund = (id: string): Command => ({
  type: 'placement/move',
  scenarioId: base,
  initiativeIds: [id],
  lane: 'run',
  funded: true,
  before: null,
});

test.each(['Change, funded', 'Run cost added', 'Planned in all'])(
  '%s is not entered where no initiative that is funded says what it costs, and a sum where one does',
  (name) => {
    const unknown = [adding('A', { outcome: 'risk' }), fund('A')];
    expect(figureOf(name, ...unknown)).toBe('Not entered');
    const known = [adding('B', { outcome: 'risk', cost: 0, runCost: 0 }), fund('B')];
    expect(figureOf(name, ...unknown, ...known)).toBe('€\u00a00');
  },
);

test('an empty list adds nothing, and that is a fact; what is planned of nothing is not', () => {
  expect(figureOf('Change, funded')).toBe('€\u00a00');
  expect(figureOf('Run cost added')).toBe('€\u00a00');
  expect(figureOf('Planned in all')).toBe('Not entered');
});
