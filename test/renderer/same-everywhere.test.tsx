import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { MoneyScreen } from '../../renderer/features/money/money-screen';
import { OutcomesScreen } from '../../renderer/features/outcomes/outcomes-screen';
import { PeopleScreen } from '../../renderer/features/people/people-screen';
import { Report } from '../../renderer/features/report/report';
import { ScenariosScreen } from '../../renderer/features/scenarios/scenarios-screen';
import type { EngineClient } from '../../renderer/state/engine-client';
import { usePlanStore } from '../../renderer/state/plan-store';
import { startSession } from '../../renderer/state/session';
import { useView } from '../../renderer/state/view-store';
import { type Plan, settingsOf } from '../../shared/model/plan';
import { wholeReport } from '../../shared/model/report-choice';
import type { Command } from '../../shared/rules/command';
import { speechOf } from '../../shared/words/speech';
import { exporting } from '../helpers/exporting';
import { openBody, type Page, tempFolder, testEngine, valueOf } from '../helpers/plan-file';
import { partings, type Places } from '../helpers/same-figures/compare-places';
import { exactly, type Gathered } from '../helpers/same-figures/figure';
import { fromCsv, fromFinance } from '../helpers/same-figures/from-csv';
import { fromJson, type Printed } from '../helpers/same-figures/from-json';
import { fromPaper } from '../helpers/same-figures/from-paper';
import {
  fromMoneyScreen,
  fromOutcomesScreen,
  fromPeopleScreen,
  fromScenariosScreen,
} from '../helpers/same-figures/from-screen';

// The page's stand-in for a browser brings arrays of its own, the files of a real engine are Node's.
vi.stubGlobal('Uint8Array', Object.getPrototypeOf(Buffer));

/** The sample plan in a file of its own, edited, and read back by another engine: what is shown went to disk and back. */
async function planFile(currency: string, firstYear: number, edits: (plan: Plan) => readonly Command[]) {
  const folder = tempFolder();
  const path = join(folder, 'plan.bimodal');
  const made = testEngine();
  valueOf(
    await made.ask('plan/open', {
      ...openBody(path),
      currency,
      firstYear,
      sample: 'resources/sample-backlog.csv',
    }),
  );
  const first = await made.page();
  for (const command of edits(await first.read())) await first.do(command, undefined, 'As agreed');
  await made.get('plan/close', {});
  const engine = testEngine();
  valueOf(await engine.open(path, false));
  return { engine, page: await engine.page(), folder };
}

/** The page's own state over the port of a real engine. */
async function startPage(page: Page): Promise<() => void> {
  usePlanStore.setState(usePlanStore.getInitialState(), true);
  useView.setState(useView.getInitialState(), true);
  const client: EngineClient = {
    ask: (name, body) => page.ask(name, body),
    onEvent: () => () => undefined,
    onConnected: (listen) => {
      listen();
      return () => undefined;
    },
    reconnect: () => undefined,
    close: () => undefined,
  };
  const stop = startSession(client);
  await vi.waitUntil(() => usePlanStore.getState().status === 'ready', { timeout: 10_000 });
  return stop;
}

async function screens(page: Page, goals: readonly string[]): Promise<Gathered> {
  const stop = await startPage(page);
  const figures = new Map();
  const take = async (Screen: () => React.ReactNode, read: (from: ParentNode) => Gathered) => {
    const { container } = render(<Screen />);
    const years = screen.queryByRole('button', { name: 'Show all years' });
    if (years) await userEvent.click(years);
    for (const [name, figure] of read(container)) figures.set(name, figure);
    cleanup();
  };
  await take(MoneyScreen, fromMoneyScreen);
  await take(PeopleScreen, fromPeopleScreen);
  await take(OutcomesScreen, fromOutcomesScreen);
  await take(ScenariosScreen, (from) => fromScenariosScreen(from, goals));
  stop();
  return figures;
}

function paper(plan: Plan, goals: readonly string[]): Gathered {
  const { scenarioId } = settingsOf(plan);
  const speech = speechOf(settingsOf(plan), 'en-GB');
  const choice = wholeReport('board-pack', 'A4');
  const { container } = render(
    <Report plan={plan} scenarioId={scenarioId} speech={speech} choice={choice} />,
  );
  const figures = fromPaper(container, goals);
  cleanup();
  return figures;
}

/** The five places; the first says every figure in full. */
async function gather({ engine, page, folder }: Awaited<ReturnType<typeof planFile>>): Promise<Places> {
  // As text and back: what `show --json` prints.
  const shown = JSON.parse(JSON.stringify(await engine.get('plan/figures', {}))) as Printed;
  const goals = shown.goals.map(({ name }) => name);
  mkdirSync(join(folder, 'out'), { recursive: true });
  const write = async (what: 'figures' | 'key-figures' | 'finance') => {
    const path = join(folder, 'out', `${what}.csv`);
    await engine.get('plan/export', exporting(path, { what }));
    return path;
  };
  return {
    json: fromJson(shown),
    csv: fromCsv({ figures: await write('figures'), keyFigures: await write('key-figures') }),
    finance: fromFinance(await write('finance')),
    paper: paper(await page.read(), goals),
    screen: await screens(page, goals),
  };
}

/** What a place has no room for: the finance table says sums of years alone, paper the first year of other scenarios. */
function absent(firstYear: number): (place: string, name: string) => boolean {
  const later = new RegExp(`^scenario .* (?!${firstYear})\\d{4} (?!room$)`);
  return (place, name) =>
    (place === 'finance' && !/^drift \d+ all spend$/.test(name)) || (place === 'paper' && later.test(name));
}

const parts = ['drift', 'budget', 'load', 'goal', 'benefit', 'scenario', 'kpi'] as const;

/** Other figures: yen have no decimals, the fiscal year begins in April, budgets are cut and everything costs more. */
function others(plan: Plan): Command[] {
  const { scenarioId, firstYear } = settingsOf(plan);
  const costly = [...plan.initiative.keys()].slice(0, 5);
  return [
    { type: 'plan/edit', changes: { fiscalYearFirstMonth: 4 } },
    { type: 'budget/scale', scenarioId, fiscalYear: firstYear, percent: -10 },
    ...costly.map(
      (id, at): Command => ({ type: 'initiative/edit', ids: [id], changes: { cost: 7_654_321 * (at + 1) } }),
    ),
  ];
}

/** The places with one figure of one of them a little other than rounding makes it. */
function withFault(places: Places, place: string, name: string): Places {
  const figures = new Map(places[place]);
  const { value, within } = figures.get(name) ?? exactly(0);
  figures.set(name, { value: (value ?? 0) + 3 * within + 0.01 * Math.abs(value ?? 0), within });
  return { ...places, [place]: figures };
}

function without(places: Places, place: string, name: string): Places {
  const figures = new Map(places[place]);
  figures.delete(name);
  return { ...places, [place]: figures };
}

describe.each([
  { title: 'of the sample', currency: 'EUR', firstYear: 2027, edits: () => [] },
  { title: 'of another plan', currency: 'JPY', firstYear: 2034, edits: others },
])('the figures $title, from the file', ({ currency, firstYear, edits }) => {
  test('are the same on the screens, on paper, in CSV, in the table for finance and in show --json', async () => {
    const made = await planFile(currency, firstYear, edits);
    const places = await gather(made);
    const mayLack = absent(firstYear);
    expect(partings(places, mayLack)).toEqual([]);
    for (const [place, figures] of Object.entries(places)) {
      if (place === 'finance') expect(figures.size).toBeGreaterThanOrEqual(5);
      else
        for (const part of parts)
          expect(
            [...figures.keys()].filter((name) => name.startsWith(part)).length,
            `${part} ${place}`,
          ).toBeGreaterThan(3);
    }

    // Planted: one figure of each part in each place is another one, or is not there.
    for (const [place, figures] of Object.entries(places).slice(1))
      for (const part of place === 'finance' ? ['drift'] : parts) {
        const [name = ''] = [...figures].find(([key, { value }]) => key.startsWith(part) && value) ?? [];
        expect(partings(withFault(places, place, name), mayLack)).toEqual([
          expect.stringContaining(`${name}: ${place} `),
        ]);
        expect(partings(without(places, place, name), mayLack)).toEqual([
          expect.stringContaining(`${place} lacks “${name}”`),
        ]);
      }

    // Planted: a paper printed before the last edit, which made one service dearer.
    const plan = await made.page.read();
    const [service] = plan.service.keys();
    await made.page.do({ type: 'service/edit', ids: [service ?? ''], changes: { cost: 9_876_543_210 } });
    const after = await gather({ ...made, folder: join(made.folder, 'again') });
    expect(partings(after, mayLack)).toEqual([]);
    const parted = partings({ ...after, paper: places['paper'] ?? new Map() }, mayLack);
    for (const part of ['drift', 'budget', 'scenario', 'kpi'])
      expect(parted.some((words) => words.startsWith(part))).toBe(true);
  }, 60_000);
});
