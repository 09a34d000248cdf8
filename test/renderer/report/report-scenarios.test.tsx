import { cleanup, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Report } from '../../../renderer/features/report/report';
import { settingsOf } from '../../../shared/model/plan';
import { wholeReport } from '../../../shared/model/report-choice';
import { speechOf } from '../../../shared/words/speech';
import { cutPlan, cutting } from '../../helpers/plans/cut-plan';
import { after } from '../../helpers/plans/plans';
import { rows, show } from './shown-report';

describe('scenarios and baselines in the report', () => {
  it('puts scenarios side by side and says what became of the baseline, where there are any', () => {
    show(cutPlan());
    expect(screen.queryByTestId('report-scenarios')).toBeNull();
    expect(screen.queryByTestId('report-baseline')).toBeNull();
    cleanup();
    show(after(cutPlan(), ...cutting));
    expect(rows('report-scenarios')[0]).toEqual(['Figure', 'BaseThe plan', 'Before the cutBaseline']);
    expect(rows('report-scenarios')).toContainEqual(['Free', '1.05', '0.05−1.00']);
    expect(rows('report-baseline')[1]).toEqual([
      'Rebuild',
      'Stopped',
      'Stopped: what is left is not spent, the exit cost is',
      '−0.75',
      '−0.75',
      '−0.10',
      'saves −0.30M',
    ]);
    expect(rows('report-baseline').at(-1)?.slice(0, 3)).toEqual(['Together', '−1.95', '−1.95']);
    expect(screen.getByTestId('report-baseline')).toHaveTextContent('frozen on 21 Nov 2026');
    expect(screen.getByTestId('report-baseline')).toHaveTextContent('IT budget 2027: 10.00M → 9.00M.');
    expect(screen.getByTestId('report-scenarios')).toHaveTextContent(
      'A baseline counts with the money and the benefits it froze.',
    );
  });

  it('of a baseline says that the services are those of today, and what it froze', () => {
    const plan = after(cutPlan(), ...cutting, {
      type: 'service/edit',
      ids: ['Hosting'],
      changes: { cost: 7_000_000_00 },
    });
    const { container } = render(
      <Report
        plan={plan}
        scenarioId="before"
        speech={speechOf(settingsOf(plan), 'en-GB')}
        choice={wholeReport('board-pack', 'A4')}
      />,
    );
    // Hosting cost 6.0M when it was frozen.
    expect(container).toHaveTextContent(
      'Services as they are today, € 7.00M in 2027; the baseline froze run today of € 6.00M.',
    );
  });
});
