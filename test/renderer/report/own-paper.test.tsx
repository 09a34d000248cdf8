import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Report } from '../../../renderer/features/report/report';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { wholeReport } from '../../../shared/model/report-choice';
import type { ReportId } from '../../../shared/model/report-kinds';
import { speechOf } from '../../../shared/words/speech';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';

const logo = `data:image/png;base64,${'A'.repeat(40)}`;
const dressed = after(
  freshPlan(),
  adding('Kiosk', { outcome: 'risk' }),
  moving(['Kiosk'], 'run', true),
  { type: 'letterhead/set', changes: { accent: '#7b3fc4', logo, logoWords: 'Example Ltd' } },
  { type: 'report-note/set', section: 'summary', text: 'Prices are of May.' },
  { type: 'report-note/set', section: 'lists', text: 'First line.\n\nSecond line.' },
);

function show(plan: Plan, report: ReportId) {
  const speech = speechOf(settingsOf(plan), 'en-GB');
  return render(<Report plan={plan} scenarioId={base} speech={speech} choice={wholeReport(report, 'A4')} />);
}

test.each(['board-summary', 'briefing'] as const)(
  '%s bears the logo with its words, and the colour',
  (report) => {
    const { container } = show(dressed, report);
    expect(screen.getByRole('img', { name: 'Example Ltd' })).toHaveAttribute('src', logo);
    expect(container.querySelector('article')?.style.getPropertyValue('--accent')).toBe('#7b3fc4');
  },
);

test('a note stands with its section, line by line, in every report that has the section', () => {
  show(dressed, 'board-pack');
  expect(screen.getByTestId('report-note-summary')).toHaveTextContent('Prices are of May.');
  const lines = within(screen.getByTestId('report-note-lists')).getAllByText(/line\.$/);
  expect(lines.map(({ textContent }) => textContent)).toEqual(['First line.', 'Second line.']);
  expect(screen.queryByTestId('report-note-drift')).toBeNull();
});

test('a plan without a letterhead prints in ink and without a picture', () => {
  const { container } = show(after(freshPlan(), adding('Kiosk', {})), 'board-summary');
  expect(screen.queryByRole('img', { name: 'Example Ltd' })).toBeNull();
  expect(container.querySelector('article')?.style.getPropertyValue('--accent')).toBe('');
});

test('drawn in steps, as paper draws it, the pack lists in the end what it lists at once', () => {
  const speech = speechOf(settingsOf(dressed), 'en-GB');
  // One choice, as paper has: only what is drawn of it changes.
  const choice = wholeReport('board-pack', 'A4');
  const drawn = (count: number) => (
    <Report plan={dressed} scenarioId={base} speech={speech} choice={choice} drawn={count} />
  );
  const listed = () =>
    within(screen.getByRole('navigation', { name: 'Contents' }))
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
  const { unmount } = render(drawn(Infinity));
  const all = listed();
  unmount();
  const again = render(drawn(1));
  for (const count of [8, 20, Infinity]) again.rerender(drawn(count));
  expect(listed()).toEqual(all);
  expect(all.length).toBeGreaterThan(5);
});

test('the pack lists its sections with a link to each, and leaves out those that say nothing', () => {
  show(dressed, 'board-pack');
  const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
  const names = links.map(({ textContent }) => textContent);
  expect(names).toContain('The two lists');
  expect(names).not.toContain('Scenarios compared');
  expect(names).not.toContain('Summary on one page');
  for (const link of links) {
    const place = document.querySelector(link.getAttribute('href') ?? '');
    expect(place?.nextElementSibling?.tagName).not.toBe('SPAN');
  }
});
