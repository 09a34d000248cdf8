import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Report } from '../../../renderer/features/report/report';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import { wholeReport } from '../../../shared/model/report-choice';
import { reportTitle } from '../../../shared/words/report/report-title';
import { speechOf } from '../../../shared/words/speech';
import { boardPlan } from '../../helpers/plans/board-plan';
import { after, base, freshPlan } from '../../helpers/plans/plans';

function show(plan: Plan, report: 'briefing' | 'agenda', peer: string) {
  const speech = speechOf(settingsOf(plan), 'en-GB');
  const choice = wholeReport(report, 'A4', peer);
  render(<Report plan={plan} scenarioId={base} speech={speech} choice={choice} />);
  return choice;
}

const said = (id: string) => (screen.getByTestId(id).textContent ?? '').replaceAll('\u00a0', ' ');
const rows = (id: string) =>
  within(screen.getByTestId(id))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replaceAll('\u00a0', ' ')));

describe('the reports for a peer', () => {
  it('brief the CMO: what serves, with its sum, what does not come, what moves, what is asked', () => {
    const choice = show(boardPlan(), 'briefing', 'cmo');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('IT plan 2027');
    expect(document.body).toHaveTextContent('Briefing for the CMO');
    expect(reportTitle(boardPlan(), base, choice)).toBe('IT plan 2027 · Briefing for the CMO · Base');
    expect(rows('report-peer-serves')).toEqual([
      ['Initiative', 'What it brings a year', 'Of use from', 'Cost in 2027'],
      ['Order API for marketplaces', 'margin 1.5–4.2M', 'Q4 2027', '€ 1.02M'],
      ['Self-service returns in the app', 'margin 1.2–2.6M', 'Q3 2027', '€ 0.72M'],
      ['Together', '€ 1.74M'],
    ]);
    expect(said('report-peer-serves')).toContain('Not paid for: Loyalty wallet, € 0.70M: margin 0.50–3.10M');
    expect(said('report-peer-moves')).toContain('Order API for marketplaces begins in Q2 2027');
    expect(said('report-peer-asked')).toContain('Say yes to Loyalty wallet for € 0.70M');
  });

  it('set the agenda of the COO: what changed since the baseline, and what was decided', () => {
    const plan = after(
      boardPlan(),
      { type: 'scenario/freeze', id: 'then', name: 'Then', sourceId: base },
      {
        type: 'placement/schedule',
        scenarioId: base,
        initiativeIds: ['Order API for marketplaces'],
        changes: { start: quarterIn(2027, 3) },
      },
      {
        type: 'decision/set',
        entry: {
          id: 'd',
          initiativeId: 'Loyalty wallet',
          at: '2026-11-01T10:00:00.000Z',
          verdict: 'later',
          reason: 'The order API comes first.',
          wouldChange: '',
          reviewBy: '2027-03-31',
        },
      },
    );
    show(plan, 'agenda', 'coo');
    expect(said('report-agenda-changed')).toContain('Order API for marketplaces has other dates.');
    expect(rows('report-agenda-reviews')[1]).toEqual([
      '31 Mar 2027',
      'Loyalty wallet',
      'Later',
      'The order API comes first.',
    ]);
  });

  it('name what is missing in a plan that has nothing yet', () => {
    show(freshPlan(), 'briefing', 'ceo');
    expect(said('report-peer-serves')).toContain('No initiative that is paid for in 2027 serves you yet.');
    expect(said('report-peer-moves')).toContain('Nothing that is paid for is still to come.');
    expect(said('report-peer-asked')).toContain('Nothing: what serves you goes on as it is.');
  });

  it('say where no baseline tells what changed', () => {
    show(boardPlan(), 'agenda', 'cfo');
    expect(said('report-agenda-changed')).toContain('The plan holds no baseline yet');
    expect(said('report-agenda-reviews')).toContain('Nothing was written down');
  });
});
