import { act, cleanup, render, screen } from '@testing-library/react';
import type { ComponentType, ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BoardScreen } from '../../../renderer/features/board/board-screen';
import { OverviewScreen } from '../../../renderer/features/board/overview-screen';
import { DecisionsScreen } from '../../../renderer/features/decisions/decisions-screen';
import { GridScreen } from '../../../renderer/features/grid/grid-screen';
import { useGrid } from '../../../renderer/features/grid/grid-store';
import { InitiativePanel } from '../../../renderer/features/initiative/initiative-panel';
import { panelParts } from '../../../renderer/features/initiative/panel-parts';
import { PeopleScreen } from '../../../renderer/features/people/people-screen';
import { RoadmapScreen } from '../../../renderer/features/roadmap/roadmap-screen';
import { useRoadmap } from '../../../renderer/features/roadmap/roadmap-store';
import { ScenariosScreen } from '../../../renderer/features/scenarios/scenarios-screen';
import { ServicesScreen } from '../../../renderer/features/services/services-screen';
import { usePlanStore } from '../../../renderer/state/plan/plan-store';
import { derivePlan } from '../../bench/derive-plan';
import { givePageLayout } from '../../helpers/page-layout';
import { type Double, startDouble } from '../import/engine-double';

/** Of a plan of more than 300 initiatives what is read first is drawn first. */
const [large, small] = [derivePlan(320), derivePlan(120)];

let double: Double;
let frames: FrameRequestCallback[];

beforeEach(() => {
  givePageLayout();
  useGrid.setState(useGrid.getInitialState(), true);
  useRoadmap.setState(useRoadmap.getInitialState(), true);
  frames = [];
});
afterEach(async () => {
  // Whoever waits for a turn stands before those of the next test.
  await nextFrames(30);
  vi.unstubAllGlobals();
  double.stop();
});

async function nextFrames(most: number): Promise<void> {
  for (let frame = 0; frame < most; frame++)
    await act(async () => {
      for (const draw of frames.splice(0)) draw(performance.now());
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
}

const count = (selector: string) => document.querySelectorAll(selector).length;

/** How much of a screen is drawn at once, and once all have had their turn. */
async function drawn(plan: typeof large, Shown: ComponentType, parts: Readonly<Record<string, string>>) {
  double = startDouble({ plan });
  await vi.waitUntil(() => usePlanStore.getState().status === 'ready' && usePlanStore.getState().isSummed, {
    timeout: 20_000,
  });
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  render(<Shown />);
  const counted = () => Object.entries(parts).map(([name, selector]) => [name, count(selector)]);
  const first = Object.fromEntries(counted()) as Record<string, number>;
  await nextFrames(20);
  const all = Object.fromEntries(counted()) as Record<string, number>;
  return { first, all };
}

/** In place of what every element is given for its size. */
function sized(name: 'clientHeight' | 'clientWidth', get: () => number): void {
  Object.defineProperty(Element.prototype, name, { configurable: true, get });
}

class Sizes {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}

const Board = () => <BoardScreen find={Find} />;
const Overview = () => <OverviewScreen find={Find} />;
const Find = ({ children }: { readonly children?: ReactNode }) => <div>{children}</div>;
const Panel = () => <InitiativePanel id="i4" />;

const screens: readonly [name: string, later: string, is: string, Shown: ComponentType][] = [
  ['the panel', 'parts', '[data-part]', Panel],
  ['the grid', 'cells', '[role=rowgroup] [data-column]', GridScreen],
  ['the services', 'rows', 'tr[data-row]', ServicesScreen],
  ['the services', 'cells at the right', 'tr[data-row] > td:nth-child(n + 12)', ServicesScreen],
  ['the roadmap', 'bars', '[data-bar]', RoadmapScreen],
  ['people', 'sections', 'section', PeopleScreen],
  ['people', 'teams', 'tr[data-testid^=team-]', PeopleScreen],
  ['the decisions', 'sections', 'section', DecisionsScreen],
  ['the scenarios', 'sections', 'section', ScenariosScreen],
  ['the scenarios', 'rows side by side', '[aria-label="Scenarios side by side"] tbody tr', ScenariosScreen],
];

/** Of what is in sight, the first rows come with the screen, and no field of a day. */
const firstRows: readonly [name: string, what: string, is: string, most: number, Shown: ComponentType][] = [
  ['the grid', 'rows', '[role=rowgroup] > [data-row]', 12, GridScreen],
  ['the services', 'rows', 'tr[data-row]', 10, ServicesScreen],
  ['the services', 'days', 'tr[data-row] input[type=date]', 0, ServicesScreen],
  ['the roadmap', 'rows', '[role=treegrid] > [role=row]', 12, RoadmapScreen],
  ['the decisions', 'rows', '[aria-label=Decisions] tbody tr', 12, DecisionsScreen],
  // Of eight teams over five years.
  ['people', 'cells of the load', '[role=grid] [role=gridcell]', 160, PeopleScreen],
];

describe('of a large plan what lies further down is not drawn with what is read first', () => {
  test.each(screens)('%s: %s', async (_name, later, is, Shown) => {
    const { first, all } = await drawn(large, Shown, { [later]: is });
    expect(all[later]).toBeGreaterThan(0);
    expect(first[later]).toBeLessThan(all[later] ?? 0);
  });

  test.each(firstRows)('%s: %s in sight', async (_name, what, is, most, Shown) => {
    const { first, all } = await drawn(large, Shown, { [what]: is });
    expect(first[what]).toBeLessThanOrEqual(most);
    expect(all[what]).toBeGreaterThan(most);
  });

  test('what is read first is there at once: the title of the panel, the rows in sight, the load of the teams', async () => {
    const cases: readonly [ComponentType, string][] = [
      [Panel, '#initiative-panel input'],
      [GridScreen, '[role=grid] [role=rowheader]'],
      [ServicesScreen, 'tr[data-row]'],
      [RoadmapScreen, '[data-bar]'],
      [PeopleScreen, '[role=grid] [role=gridcell]'],
      [DecisionsScreen, '[aria-label=Decisions] tbody tr'],
      [ScenariosScreen, '[aria-label="Scenarios side by side"] tbody tr'],
    ];
    for (const [Shown, is] of cases) {
      const { first } = await drawn(large, Shown, { is });
      expect(first['is']).toBeGreaterThan(0);
      await nextFrames(10);
      vi.unstubAllGlobals();
      double.stop();
    }
  });
});

describe('of a large plan nothing is laid out twice', () => {
  test('the panel stands over the screen, which makes room for it a frame later', async () => {
    const { first, all } = await drawn(large, Panel, { over: '#initiative-panel.over' });
    expect(first['over']).toBe(1);
    expect(all['over']).toBe(0);
  });

  test('the sums of the grid that nobody has asked for follow its rows, those that are known come with them', async () => {
    sized('clientWidth', () => 1_200);
    const sums = { sums: '[data-testid=grid-foot] [data-column=cost] span:not(:empty)' };
    const asked = await drawn(large, GridScreen, sums);
    expect(asked.first['sums']).toBe(0);
    expect(asked.all['sums']).toBe(1);
    cleanup();
    render(<GridScreen />);
    expect(count(sums.sums)).toBe(1);
  });

  test('a board that comes back has its rows before it is measured', async () => {
    await drawn(large, Board, {});
    cleanup();
    const cards: number[] = [];
    sized('clientHeight', () => {
      cards.push(count('[data-card]'));
      return 800;
    });
    render(<Board />);
    expect(cards[0]).toBeGreaterThan(0);
  });

  test('the marks of the overview are placed once, by the room there is', async () => {
    const marks: number[] = [];
    vi.stubGlobal('ResizeObserver', Sizes);
    sized('clientHeight', () => {
      marks.push(count('[role=listbox] path'));
      return 800;
    });
    const { first } = await drawn(large, Overview, { marks: '[role=listbox] path' });
    expect(marks[0]).toBe(0);
    expect(first['marks']).toBeGreaterThan(0);
  });
});

describe('of a large plan what follows has its room', () => {
  test('rows of a list that are about to be drawn', async () => {
    const { first, all } = await drawn(large, DecisionsScreen, { room: 'section > div[style*=height]' });
    expect(first['room']).toBe(1);
    expect(all['room']).toBe(0);
  });
});

describe('of a plan of ordinary size all is there at once', () => {
  test('the panel', async () => {
    const { first, all } = await drawn(small, Panel, { parts: '[data-part]' });
    expect(first['parts']).toBe(panelParts.length);
    expect(count('#initiative-panel.over')).toBe(0);
    expect(all).toEqual(first);
  });

  test('people', async () => {
    const { first, all } = await drawn(small, PeopleScreen, {
      sections: 'section',
      teams: '[data-testid^=team-]',
    });
    expect(first['sections']).toBeGreaterThan(3);
    expect(all).toEqual(first);
    expect(screen.getByRole('grid')).toBeVisible();
  });
});
