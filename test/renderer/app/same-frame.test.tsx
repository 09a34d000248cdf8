import { act, render } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { App } from '../../../renderer/app/app';
import { MoneyScreen } from '../../../renderer/features/money/money-screen';
import { OutcomesScreen } from '../../../renderer/features/outcomes/outcomes-screen';
import { PeopleScreen } from '../../../renderer/features/people/people-screen';
import { ScenariosScreen } from '../../../renderer/features/scenarios/scenarios-screen';
import { ServicesScreen } from '../../../renderer/features/services/services-screen';
import { useFigures } from '../../../renderer/state/plan/plan-hooks';
import { usePlanStore } from '../../../renderer/state/plan/plan-store';
import { openPanel } from '../../../renderer/state/window/view-store';
import type { Command } from '../../../shared/rules/command';
import { readOf, statesAfter } from '../../helpers/one-commit';
import { givePageLayout } from '../../helpers/page-layout';
import { after, base, moving } from '../../helpers/plans/plans';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

const edited = 'Data-centre exit, wave 2';

/** What a window can show, all of it at once: the board with the panel of an initiative, and five screens beside it. */
const figures = {
  strip: '[data-testid="strip"]',
  'head of run': '[data-testid="lane-run"] > header',
  'head of innovate': '[data-testid="lane-innovate"] > header',
  'funding line': '[data-testid="funding-line-run"]',
  card: `[data-testid="card-${edited}"]`,
  panel: '#initiative-panel',
  'free on other screens': '[data-testid="free-of-year"]',
  'spend by year': 'table[aria-label="Spend by year"]',
  'spend chart': '[data-testid="spend-chart"]',
  'what drives run': 'section[aria-label="What drives it"]',
  'key figures': 'section[aria-label="Key figures"]',
  budgets: 'table[aria-label="Budgets by year"]',
  programmes: 'table[aria-label="Programmes"]',
  'money against the priority': 'section[aria-label="Money against the priority"]',
  benefits: 'section[aria-label="Benefits by kind"]',
  'side by side': 'table[aria-label="Scenarios side by side"]',
  differences: 'section[aria-label="What differs"]',
  services: 'table[aria-label="Services"]',
} as const;
type Name = keyof typeof figures;

const read = readOf(figures);

let started: Started;
afterEach(() => started.stop());

/** The plan of the design against what was promised: nothing differs yet. */
async function shown(beside: React.ReactNode = null) {
  givePageLayout();
  const freeze: Command = { type: 'scenario/freeze', id: 'promise', name: 'Promise', sourceId: base };
  started = await startFake(after(designPlan(), freeze));
  openPanel(edited);
  render(
    <>
      <App />
      <MoneyScreen />
      <OutcomesScreen />
      <PeopleScreen />
      <ScenariosScreen />
      <ServicesScreen />
      {beside}
    </>,
  );
}

const everyday: readonly Name[] = [
  'strip',
  'head of run',
  'funding line',
  'free on other screens',
  'spend by year',
  'spend chart',
  'budgets',
  'key figures',
  'programmes',
  'money against the priority',
  'side by side',
  'differences',
];
const edits: readonly (readonly [string, Command, readonly Name[]])[] = [
  [
    'another cost',
    { type: 'initiative/edit', ids: [edited], changes: { cost: 99_000_000 } },
    [...everyday, 'card', 'panel'],
  ],
  [
    'another run cost',
    { type: 'initiative/edit', ids: [edited], changes: { runCost: 77_000_000 } },
    [
      'head of run',
      'card',
      'panel',
      'spend by year',
      'spend chart',
      'what drives run',
      'programmes',
      'differences',
    ],
  ],
  [
    'funding taken away',
    moving([edited], 'run', false),
    [...everyday, 'panel', 'what drives run', 'benefits'],
  ],
  [
    'moved to the other lane',
    moving([edited], 'innovate', true),
    [
      'strip',
      'head of run',
      'head of innovate',
      'funding line',
      'free on other screens',
      'spend by year',
      'spend chart',
      'budgets',
      'side by side',
      'differences',
      'panel',
    ],
  ],
  [
    'stopped',
    { type: 'placement/mark', scenarioId: base, initiativeIds: [edited], mark: 'stop' },
    [...everyday, 'card', 'what drives run', 'benefits'],
  ],
  [
    'another cost of a service',
    { type: 'service/edit', ids: ['hosting'], changes: { cost: 2_000_000_000 } },
    [
      'strip',
      'free on other screens',
      'spend by year',
      'spend chart',
      'budgets',
      'key figures',
      'side by side',
      'differences',
      'services',
    ],
  ],
  [
    'another budget',
    {
      type: 'budget/set',
      scenarioId: base,
      fiscalYear: 2027,
      scope: 'total',
      amount: 5_000_000_000,
      hard: false,
    },
    ['strip', 'free on other screens', 'spend by year', 'budgets', 'side by side', 'differences'],
  ],
];

test('an edit shows on all open figures in one frame: there is a state before and one after, and none that mixes the two', async () => {
  await shown();
  for (const [name, command, followers] of edits) {
    const { plan } = usePlanStore.getState();
    const states = await statesAfter(command, read);
    expect(states, name).toHaveLength(2);
    const [before, now] = states;
    const changed = Object.keys(figures).filter((figure) => before?.[figure] !== now?.[figure]);
    expect(changed, name).toEqual(expect.arrayContaining([...followers]));
    act(() => usePlanStore.setState({ plan }));
    expect(read(), name).toEqual(before);
  }
}, 180_000);

test('a figure that follows a moment later would be seen', async () => {
  function Late() {
    const { spend } = useFigures();
    const [late, setLate] = useState(spend);
    useEffect(() => {
      const timer = setTimeout(() => setLate(spend));
      return () => clearTimeout(timer);
    }, [spend]);
    return <p data-testid="late">{late}</p>;
  }
  await shown(<Late />);
  const states = await statesAfter(
    { type: 'initiative/edit', ids: [edited], changes: { cost: 99_000_000 } },
    readOf({ ...figures, late: '[data-testid="late"]' }),
  );
  expect(states).toHaveLength(3);
});
