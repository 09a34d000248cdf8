import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { blankGoal } from '../../../shared/model/blank';
import { quarterIn } from '../../../shared/model/quarter';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { boardPlan } from '../../helpers/plans/board-plan';
import { cutPlan } from '../../helpers/plans/cut-plan';
import { largePlan } from '../../helpers/plans/made-up-plan';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';
import { strainedPlan } from '../../helpers/plans/strained-plan';
import { rows, show } from './shown-report';

describe('the report', () => {
  it('shows the lists of the summary with their sums', () => {
    show(boardPlan());
    expect(rows('report-top-run')[1]).toEqual(['Identity and access hardening', '0.62', '+0.06', '1.1–3.0M']);
    expect(rows('report-top-run')[2]).toEqual(['ERP release 24.2 roll-out', '0.84', '±0', '0.60–0.90M']);
    expect(rows('report-top-run').at(-1)).toEqual(['Together', '4.26', '−0.23', '']);
    expect(rows('report-top-innovate').at(-1)).toEqual(['Together', '3.16', '+0.38', '']);
  });

  it('shows what each outcome gets', () => {
    show(boardPlan());
    expect(rows('report-outcomes').slice(1)).toEqual([
      ['Revenue generation', '50', '1.74', '23 %', '', '2 of 4', 'margin 2.7–6.8M'],
      ['Efficiency', '30', '4.08', '55 %', '', '4 of 4', 'cashable saving 2.3–4.3M, avoided cost 0.60–0.90M'],
      ['Risk management', '20', '1.60', '22 %', '', '3 of 4', 'expected loss avoided 2.4–7.6M'],
    ]);
  });

  it('names run cost by what the funded work does to it', () => {
    // 0.15M more a year for the lists of the summary: -0.23M and +0.38M.
    show(boardPlan());
    expect(screen.getByText('Run cost added').nextElementSibling).toHaveTextContent('€ 0.15M');
    cleanup();
    const change = { outcome: 'efficiency', cost: 1_000, runCost: -40_000_000 } as const;
    show(after(freshPlan(), adding('Archive', change), moving(['Archive'], 'run', true)));
    expect(screen.getByText('Run cost saved').nextElementSibling).toHaveTextContent('€ 0.40M');
  });

  it('shows benefits kind by kind over the years, with who claims them and what enablers are credited with', () => {
    const plan = after(
      freshPlan(),
      adding('API', { outcome: 'efficiency', cost: 100_000_000 }),
      adding('Shop', {
        outcome: 'revenue',
        cost: 100_000_000,
        benefit: { kind: 'margin', low: 100_000_000, likely: 200_000_000, high: 300_000_000 },
      }),
      moving(['API', 'Shop'], 'innovate', true),
      {
        type: 'placement/schedule',
        scenarioId: base,
        initiativeIds: ['API', 'Shop'],
        changes: { start: quarterIn(2027, 1), lengthQuarters: 2 },
      },
      {
        type: 'dependency/set',
        dependency: { id: 'API.enables.Shop', fromId: 'API', toId: 'Shop', kind: 'enables', share: 3_000 },
      },
    );
    show(plan);
    // Live from Q3 2027: half of the first year's 2.00M, then all of it; 30 % of it is the API's.
    expect(rows('report-benefits')[2]).toEqual(['likely', '1.00', '2.00', '2.00', '2.00', '2.00', '2.00']);
    expect(rows('report-benefits').at(-1)).toEqual([
      'Claimed by nobody yet (2.00M). Of it, likely 0.60M a year is credited to enablers, and counted here once: API (0.60M).',
    ]);
  });

  it('draws the funding line between what is funded and what is not', () => {
    show(boardPlan());
    const first = rows('report-lane-run').map((cells) => cells.join('|'));
    const line = first.findIndex((row) => row.startsWith('Funding line: € 0.24M free of the list'));
    expect(line).toBe(7);
    expect(first[line + 1]).toContain('Desktop replacement');
  });

  it('says in the preview how many rows only the PDF has', () => {
    show(largePlan(60), 5);
    expect(screen.getByTestId('report-backlog')).toHaveTextContent('and 15 more in the PDF');
  });

  it('of an empty plan is one page that says so', () => {
    show(freshPlan());
    expect(screen.getByText('The plan has no initiatives and no services yet.')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('reads well where only services are there', () => {
    show(after(freshPlan(), { type: 'service/add', id: 's', name: 'ERP', changes: { cost: 100 } }));
    expect(screen.getByTestId('report-not-funded')).toHaveTextContent('Nothing stands in the two lists yet.');
    expect(screen.getByTestId('report-backlog')).toHaveTextContent('The backlog is empty.');
    expect(screen.getByTestId('report-lane-run')).toHaveTextContent('No initiatives yet.');
  });

  it('shows text of a plan as text, whatever it holds', () => {
    show(strainedPlan());
    expect(screen.getAllByText(/<b>&amp;<\/b> "quoted"/).length).toBeGreaterThan(0);
  });

  it('names every head of a table by its scope, and every picture in words', () => {
    show(boardPlan());
    for (const head of document.querySelectorAll('th')) expect(head).toHaveAttribute('scope');
    for (const picture of screen.getAllByRole('img')) expect(picture).toHaveAccessibleName();
    const levels = [...document.querySelectorAll('h1, h2, h3')].map((heading) =>
      Number(heading.tagName.slice(1)),
    );
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('says of each goal how far the funded plan gets, and that there are none', () => {
    show(boardPlan());
    expect(screen.getByTestId('report-goals')).toHaveTextContent('No goals are entered yet.');
    cleanup();
    const goal = {
      ...blankGoal,
      id: 'g',
      name: 'Always open',
      outcome: 'revenue',
      metric: 'Availability',
      unit: '%',
      baseline: 99.1,
      target: 99.9,
      sponsor: 'Ada',
    } as const;
    const [funded] = [...cardsOf(boardPlan(), base).lanes.run.funded];
    show(
      after(
        boardPlan(),
        { type: 'goal/set', goal },
        {
          type: 'initiative/edit',
          ids: [funded?.initiative.id ?? ''],
          changes: { goalId: 'g', goalContribution: 0.5 },
        },
      ),
    );
    expect(rows('report-goals')[1]).toEqual([
      'Always openRevenue generation · Availability from 99.1 to 99.9 %',
      'Ada',
      '99.6 %',
      'Short by 0.3 %',
    ]);
  });

  it('has the scores, the programmes and units, and the decisions with their reasons', () => {
    show(freshPlan());
    for (const part of ['scores', 'programme', 'businessUnit', 'decisions'])
      expect(screen.queryByTestId(`report-${part}`)).toBeNull();
    cleanup();
    show(
      after(
        cutPlan(),
        {
          type: 'initiative/edit',
          ids: ['Chat'],
          changes: {
            programme: 'Service desk',
            committed: 20_000_000,
            exitCost: 5_000_000,
            businessValue: 8,
            timeCriticality: 5,
            riskReduction: 2,
            jobSize: 5,
          },
        },
        {
          type: 'decision/set',
          entry: {
            id: 'd',
            initiativeId: 'Idea',
            at: '2026-11-01T09:00:00.000Z',
            verdict: 'later',
            reason: 'No money in 2027.',
            wouldChange: 'A sponsor',
            reviewBy: '2027-06-30',
          },
        },
      ),
    );
    const [head, ...scored] = rows('report-scores');
    expect(head).toEqual([
      'Initiative',
      'List',
      'Score',
      'Net present value',
      'Payback',
      'Benefit / cost',
      'WSJF',
      'Value / effort',
    ]);
    // (8 + 5 + 2) / 5 and 8 / 5.
    expect(scored.find(([title]) => title === 'Chat')?.slice(6)).toEqual(['3.0', '1.6']);
    expect(rows('report-programme')[1]).toEqual([
      'Service desk',
      '1 of 1',
      '0.50',
      '0.50',
      '0.00',
      '0.20',
      '0.50',
      '0.05',
      '–',
      'margin 0 to 1.00M',
    ]);
    expect(screen.queryByTestId('report-businessUnit')).toBeNull();
    expect(rows('report-decisions')[1]).toEqual([
      '1 Nov 2026',
      'Idea',
      'Later',
      'No money in 2027.',
      'A sponsor',
      '30 Jun 2027',
    ]);
  });

  it('names the reviews that are overdue on the day of the report, as the board does', () => {
    vi.useFakeTimers({ now: new Date(2027, 0, 15, 9), toFake: ['Date'] });
    const entry = {
      id: 'd',
      initiativeId: 'Kiosk',
      at: '2026-11-01T09:00:00.000Z',
      verdict: 'later' as const,
      reason: 'No budget this year',
      wouldChange: '',
      reviewBy: '2027-01-15',
    };
    show(after(freshPlan(), adding('Kiosk'), { type: 'decision/set', entry }));
    vi.useRealTimers();
    expect(screen.getByTestId('report-attention').textContent).toContain(
      'The decision on “Kiosk” is due for review',
    );
    // The title stands in the line: it is not named once more behind it.
    expect(screen.getByTestId('report-attention').textContent).not.toContain('review: Kiosk');
  });

  it('lists overrides with their reasons', () => {
    const plan = boardPlan();
    const override = {
      id: 'o',
      scenarioId: base,
      at: '2026-11-20T10:00:00.000Z',
      cause: 'guardrail' as const,
      reason: 'Agreed with the CFO',
      parameters: { min: 50, max: 60, share: 0.7, before: 0.6 },
      initiativeIds: ['Loyalty wallet', 'gone'],
    };
    show({ ...plan, override: new Map([['o', override]]) });
    const [, row] = rows('report-ledger');
    expect(row?.[0]).toBe('20 Nov 2026');
    expect(row?.[2]).toBe('Loyalty wallet and 1 more');
    expect(row?.[3]).toBe('Agreed with the CFO');
  });
});

it('what nobody has said of the backlog is no sum of zero, and an empty list has no sum', () => {
  show(after(freshPlan(), adding('Idea'), adding('Other')));
  expect(rows('report-backlog').at(-1)).toEqual(['Together', '–', '']);
  expect(rows('report-top-run').at(-1)).toEqual(['No initiatives yet']);
  cleanup();
  show(after(freshPlan(), adding('Idea', { cost: 500_000_00 }), adding('Other')));
  expect(rows('report-backlog').at(-1)?.[1]).toBe('0.50');
});
