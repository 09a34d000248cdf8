import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { HowMade } from '../../../renderer/ui/how-made';
import { HowMadeButton } from '../../../renderer/ui/how-made-button';
import { scoreSources } from '../../../shared/words/outcomes/score-words';
import {
  cardMoneyRules,
  dateGapRule,
  differenceRules,
  laneRules,
  roadmapRules,
  stripRules,
} from '../../../shared/words/people/figure-rules';

describe('how a figure is made', () => {
  test('opens on demand below the figures, each formula with its source', async () => {
    render(<HowMade rules={[['Sum', 'One + other.', 'plain arithmetic']]} about="Sums" />);
    await userEvent.click(screen.getByText('How is this made?'));
    expect(screen.getByText('One + other.')).toHaveTextContent('One + other. Source: plain arithmetic.');
  });

  test('opens over the screen by keyboard where there is no room below, and closes again', async () => {
    const user = userEvent.setup();
    render(<HowMadeButton about="The plan in figures" rules={stripRules} />);
    await user.tab();
    expect(screen.getByRole('button', { name: 'How is this made? The plan in figures' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('dialog', { name: 'The plan in figures' })).toHaveTextContent(
      'FreeBudget − contingency − spend of the year.',
    );
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('every rule names a source, and what is a choice of this app says so', () => {
    const rules = [
      stripRules,
      laneRules,
      roadmapRules,
      cardMoneyRules,
      differenceRules,
      [dateGapRule],
    ].flat();
    for (const [name, rule, source] of rules)
      expect([name, rule, source].every((text) => text !== '')).toBe(true);
    expect(rules.find(([name]) => name === 'One-off by quarter')?.[2]).toMatch(/own choice, the weights/);
    expect(scoreSources.npv).toMatch(/Brealey, Myers and Allen/);
    expect(scoreSources.payback).toMatch(/Brealey, Myers and Allen/);
    expect(scoreSources.wsjf).toMatch(/Reinertsen/);
    expect(scoreSources.ratio).toMatch(/Green Book/);
  });
});
