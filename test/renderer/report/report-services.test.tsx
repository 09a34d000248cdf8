import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { quarterIn } from '../../../shared/model/quarter';
import type { MoneyLine } from '../../../shared/model/records/money-line';
import type { Command } from '../../../shared/rules/command';
import { simpleMoneyLine } from '../../../shared/rules/initiatives/simple-lines';
import { boardPlan } from '../../helpers/plans/board-plan';
import { largePlan } from '../../helpers/plans/made-up-plan';
import { after, freshPlan } from '../../helpers/plans/plans';
import { rows, show } from './shown-report';

describe('services in the report', () => {
  it('prints every initiative in its list and under its outcome, and every service', () => {
    const plan = largePlan(45);
    show(plan);
    const text = document.body.textContent ?? '';
    for (const { title } of plan.initiative.values()) expect(text).toContain(title);
    const lists = ['report-lane-run', 'report-lane-innovate', 'report-backlog'].map(
      (id) => screen.getByTestId(id).textContent,
    );
    for (const { title } of plan.initiative.values())
      expect(lists.some((list) => list?.includes(title))).toBe(true);
    const outcomes = screen.getByTestId('report-outcome-lists').textContent;
    for (const { title, outcome } of plan.initiative.values()) if (outcome) expect(outcomes).toContain(title);
    for (const { name } of plan.service.values())
      expect(screen.getByTestId('report-services').textContent).toContain(name);
  });

  it('shows services by year, with what was entered and who ends them', () => {
    const plan = after(
      boardPlan(),
      { type: 'service/edit', ids: ['Data centres'], changes: { costYear: 2026 } },
      {
        type: 'effect/set',
        effect: {
          id: 'e',
          initiativeId: 'Data-centre exit, wave 2',
          serviceId: 'Data centres',
          kind: 'end',
          amount: null,
          from: null,
          parallelQuarters: 0,
        },
      },
    );
    show(plan);
    // 9.40 * 1.034 = 9.72, * 1.034 again = 10.05.
    expect(rows('report-services')[1]?.slice(1, 4)).toEqual(['9.40', '9.72', '10.05']);
    expect(rows('report-services')[1]?.[0]).toContain('indexed by 3.4 % a year');
    // 7.85 of 2026: * 1.034 = 8.1169 in 2027, 8.3929 in 2028, 8.6782 in 2029; live from Q1 2028 on.
    expect(rows('report-services')[2]?.slice(0, 4)).toEqual([
      'Data centresIT · 7.85M in 2026 · indexed by 3.4 % a year · contract ends 30 Sept 2027Ended from Q1 2028 by Data-centre exit, wave 2',
      '8.12',
      '8.39',
      '8.68',
    ]);
    // As many years as the screen: 8.9733 in 2030, 9.2784 in 2031.
    expect(rows('report-services').at(-1)).toEqual([
      'Saved by funded initiatives',
      '±0',
      '−8.39',
      '−8.68',
      '−8.97',
      '−9.28',
    ]);
  });

  it('prints what is forecast or booked of a service without a planned cost, so that the column adds up', () => {
    const line = (id: string, serviceId: string, amount: number, changes: Partial<MoneyLine>): Command => ({
      type: 'money/set',
      line: { ...simpleMoneyLine({ serviceId }, 'run', amount), id, ...changes },
    });
    const service = (id: string, cost: number | null): Command => ({
      type: 'service/add',
      id,
      name: id,
      changes: { cost },
    });
    show(
      after(
        freshPlan(),
        service('ERP', 200_000_000),
        service('Fax', null),
        service('Mail', null),
        service('Wiki', null),
        line('f', 'Fax', 120_000_000, { stage: 'forecast', anchor: quarterIn(2027, 1) }),
        line('m', 'Mail', 30_000_000, { stage: 'actual', anchor: quarterIn(2027, 1) }),
      ),
    );
    // 2.00 planned, 1.20 forecast, 0.30 booked in Q1 2027 alone: 3.50, then 2.00 + 1.20 = 3.20.
    expect(rows('report-services').map((cells) => cells.slice(0, 3))).toEqual([
      ['Service', '2027', '2028'],
      ['ERP', '2.00', '2.00'],
      ['Fax', '1.20', '1.20'],
      ['Mail', '0.30', '–'],
      ['Wiki', '–', '–'],
      ['Together', '3.50', '3.20'],
    ]);
  });
});
