import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { MoneyScreen } from '../../../renderer/features/money/money-screen';
import { OutcomesScreen } from '../../../renderer/features/outcomes/outcomes-screen';
import { PeopleScreen } from '../../../renderer/features/people/people-screen';
import { Report } from '../../../renderer/features/report/report';
import { ScenariosScreen } from '../../../renderer/features/scenarios/scenarios-screen';
import type { EngineClient } from '../../../renderer/state/plan/engine-client';
import { usePlanStore } from '../../../renderer/state/plan/plan-store';
import { startSession } from '../../../renderer/state/plan/session';
import { useView } from '../../../renderer/state/window/view-store';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { wholeReport } from '../../../shared/model/report-choice';
import type { Command } from '../../../shared/rules/command';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { speechOf } from '../../../shared/words/speech';
import { exporting } from '../exporting';
import { openBody, type Page, tempFolder, testEngine, valueOf } from '../plan-file';
import type { Places } from './compare-places';
import type { Gathered } from './figure';
import { fromCsv, fromFinance } from './from-csv';
import { fromJson, type Printed } from './from-json';
import { fromPaper } from './from-paper';
import { fromMoneyScreen, fromOutcomesScreen, fromPeopleScreen, fromScenariosScreen } from './from-screen';

/** The sample plan in a file of its own, edited, and read back by another engine: what is shown went to disk and back. */
export async function planFile(
  currency: string,
  firstYear: number,
  edits: (plan: Plan) => readonly Command[],
) {
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
    const years = screen.queryByRole('button', { name: say`Show all years` });
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
  const speech = speechOf(settingsOf(plan), locale);
  const choice = wholeReport('board-pack', 'A4');
  const { container } = render(
    <Report plan={plan} scenarioId={scenarioId} speech={speech} choice={choice} />,
  );
  const figures = fromPaper(container, goals);
  cleanup();
  return figures;
}

/** The five places; the first says every figure in full. */
export async function gather({
  engine,
  page,
  folder,
}: Awaited<ReturnType<typeof planFile>>): Promise<Places> {
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
