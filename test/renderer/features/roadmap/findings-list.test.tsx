import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { FindingsList } from '../../../../renderer/features/roadmap/findings-list';
import { currentPlan } from '../../../../renderer/state/plan/plan-store';
import { dependencyFindings } from '../../../../shared/rules/roadmap/dependency-findings';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';
import { type Double, startDouble } from '../../import/engine-double';
import { show } from '../../import/show';

let double: Double;
afterEach(() => {
  double.stop();
  vi.unstubAllGlobals();
});

/** Five funded initiatives, of which four need one that is not. */
async function shown(isLow: boolean) {
  vi.stubGlobal('matchMedia', () => ({
    matches: isLow,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  const waiting = ['A', 'B', 'C', 'D'];
  const worth = { outcome: 'revenue', cost: 1_000 } as const;
  const plan = after(
    freshPlan(),
    adding('API', worth),
    ...waiting.map((id) => adding(id, worth)),
    moving(['API'], 'run', false),
    moving(waiting, 'run', true),
    ...waiting.map((id) => ({
      type: 'dependency/set' as const,
      dependency: { id: `${id}.needs.API`, fromId: id, toId: 'API', kind: 'needs' as const, share: 0 },
    })),
  );
  double = startDouble({ plan });
  return show(() => <FindingsList findings={dependencyFindings(currentPlan(), base)} />);
}

test('three of four are shown until one asks for all', async () => {
  const user = await shown(false);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
});

test('in a low window one is shown: the bars need the room', async () => {
  const user = await shown(true);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
});
