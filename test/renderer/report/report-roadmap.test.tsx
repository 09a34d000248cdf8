import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { quarterIn } from '../../../shared/model/quarter';
import type { Command } from '../../../shared/rules/command';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';
import { show } from './shown-report';

it('the roadmap spans the plan’s years, headed by year and quarter, and tells gates and what work waits on', () => {
  const scheduled = (id: string, start: number, lengthQuarters: number): Command => ({
    type: 'placement/schedule',
    scenarioId: base,
    initiativeIds: [id],
    changes: { start, lengthQuarters },
  });
  show(
    after(
      freshPlan(),
      { type: 'plan/edit', changes: { horizonYears: 2 } },
      adding('App', { outcome: 'revenue', cost: 400 }),
      adding('API', { outcome: 'revenue', cost: 400 }),
      scheduled('API', quarterIn(2027, 1), 2),
      scheduled('App', quarterIn(2027, 3), 4),
      {
        type: 'milestone/set',
        milestone: { id: 'm', initiativeId: 'App', name: 'Go on?', kind: 'gate', offsetQuarters: 1 },
      },
      moving(['API', 'App'], 'innovate', true),
      {
        type: 'dependency/set',
        dependency: { id: 'App.needs.API', fromId: 'App', toId: 'API', kind: 'needs', share: 1_000 },
      },
    ),
  );
  const section = within(screen.getByTestId('report-roadmap-section'));
  expect(section.getByRole('heading', { name: 'Roadmap 2027–2028' })).toBeTruthy();
  const heads = section.getAllByRole('columnheader').map(({ textContent }) => textContent);
  const quarters = ['Q1', 'Q2', 'Q3', 'Q4'];
  expect(heads).toEqual(['Funded work', '2027', '2028', ...quarters, ...quarters]);
  expect(section.getByRole('rowheader', { name: /^App/ }).textContent).toBe(
    'AppQ3 2027–Q2 2028 · gate Go on? at the end of Q4 2027 · waits on API',
  );
  expect(
    section.getByRole('img', {
      name: 'Q3 2027–Q2 2028, drive innovation; gate Go on? at the end of Q4 2027; waits on API',
    }),
  ).toBeTruthy();
  expect(section.getByText(/Black diamond: a gate/)).toBeTruthy();
});
