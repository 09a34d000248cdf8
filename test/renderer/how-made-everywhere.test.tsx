import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { samplePlan } from '../../electron/engine/sample/sample-plan';
import { App } from '../../renderer/app/app';
import { panelParts } from '../../renderer/features/initiative/panel-parts';
import { openPart } from '../../renderer/state/board/panel-parts';
import { openPanel, showScreen } from '../../renderer/state/window/view-store';
import type { Plan } from '../../shared/model/plan';
import { lackingHowMade } from '../helpers/how-made/lacking';
import { givePageLayout } from '../helpers/page-layout';
import { type Started, startFake } from '../helpers/start-fake';

// The page's stand-in for a browser brings arrays of its own, the sample's backlog is read by Node.
vi.stubGlobal('Uint8Array', Object.getPrototypeOf(Buffer));

const screens = [
  'board',
  'grid',
  'outcomes',
  'roadmap',
  'money',
  'services',
  'people',
  'peers',
  'scenarios',
  'decisions',
  'settings',
] as const;

/** What people wrote themselves: reasons, and what would change a decision. */
const entered = 'table[aria-label="Decisions"]';

/** In the panel: from where to where a goal is to get, as it was entered with the goal, and comments. */
const aims = '[data-part="goal"], [data-part="chain"], [data-part="notes"]';

/** Beside settings stand their own bounds ("From 1 to 10"): plain numbers that nothing makes. */
const asked = (name: string) => (name === 'settings' ? 'with units' : 'all');

const made = { title: 'Sample', currency: 'EUR', firstYear: 2027, scenarioId: 'base' };
let plan: Plan;
let started: Started;
beforeEach(async () => {
  const backlog = readFileSync('resources/sample-backlog.csv', 'utf8');
  plan = await samplePlan(backlog, made, '2026-11-21T09:00:00.000Z');
  givePageLayout();
  started = await startFake(plan);
  render(<App />);
});
afterEach(() => {
  cleanup();
  started.stop();
});

/** A screen's script is read as it is first shown; what it works out later is drawn in turn. */
const drawn = (ms = 100) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));

async function showAll(name: (typeof screens)[number]): Promise<void> {
  act(() => showScreen(name));
  await vi.waitUntil(() => document.querySelector(`main [data-scroll], main section, main [role="grid"]`), {
    timeout: 15_000,
  });
  await drawn(700);
}

test('every figure on every screen can be asked how it is made', async () => {
  const lacking: string[] = [];
  for (const name of screens) {
    const look = (where: string) => {
      const found = lackingHowMade(document.body, entered, asked(name));
      lacking.push(...found.map((words) => `${where}: ${words}`));
    };
    await showAll(name);
    look(name);
    for (const tab of screen.queryAllByRole('tab').slice(1)) {
      fireEvent.click(tab);
      await drawn();
      look(`${name}, ${tab.textContent}`);
    }
  }
  expect(lacking).toEqual([]);
}, 270_000);

test('the figures of the start of the next year and of the panel can be asked too', async () => {
  await showAll('scenarios');
  fireEvent.click(await screen.findByRole('button', { name: 'Start 2028 from 2027 …' }));
  await screen.findByRole('dialog');
  expect(lackingHowMade(screen.getByRole('dialog').parentElement ?? document.body)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  const card = [...plan.effort.values()].find(({ externalDays }) => externalDays > 0)?.initiativeId;
  act(() => {
    showScreen('board');
    openPanel(card ?? '');
    for (const { name } of panelParts) openPart(name, name !== 'history');
  });
  await drawn(500);
  expect(lackingHowMade(screen.getByTestId('panel'), aims)).toEqual([]);
}, 180_000);

test('planted: a figure without the question is named with the part it stands in', async () => {
  await showAll('money');
  const region = await screen.findByRole('region', { name: 'What drives it' });
  expect(lackingHowMade(document.body, entered)).toEqual([]);
  region.querySelector('details')?.remove();
  expect(lackingHowMade(document.body, entered)).toEqual([expect.stringMatching(/^What drives it: \d/)]);
  // Its head alone says of what the numbers are millions.
  (await screen.findByRole('region', { name: 'The chart in figures' })).querySelector('details')?.remove();
  expect(lackingHowMade(document.body, entered)).toEqual([
    expect.stringMatching(/^The chart in figures: \d/),
    expect.stringMatching(/^What drives it: \d/),
  ]);
}, 180_000);
