import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Plan } from '../../shared/model/plan';
import { settingsOf } from '../../shared/model/plan';
import { type ReportChoice, readReportChoice } from '../../shared/model/report-choice';
import type { Coded } from '../../shared/rules/decision';
import { locale } from '../../shared/words/language';
import { reportTitle } from '../../shared/words/report/report-title';
import { speechOf } from '../../shared/words/speech';
import { missingSigns } from '../features/report/missing-signs';
import { paperFontsReady } from '../features/report/paper-fonts';
import { Report } from '../features/report/report';
import { createEngineClient, windowPortSource } from '../state/plan/engine-client';
import { readChangesSince } from '../state/plan/history';
import { usePlanStore } from '../state/plan/plan-store';
import { startSession } from '../state/plan/session';
import { markLanguage } from '../state/window/page-language';
import './print.css';

/**
 * What main reads on the page's root element: how many sections are drawn of how many, whether it can be printed, and which
 * signs no font of this computer has.
 */
const page = document.documentElement.dataset;

async function print(): Promise<void> {
  markLanguage();
  const leaveSession = startSession(createEngineClient(windowPortSource()));
  const [plan] = await Promise.all([planRead(), paperFontsReady()]);
  const choice = chosenReport();
  const scenarioId = chosenScenario(plan);
  await show(plan, scenarioId, choice, await readChangesSince(scenarioId, choice));
  await document.fonts.ready;
  // Only the summary fits itself to its page.
  while (choice.sections.includes('summary') && !document.querySelector('[data-fitted]'))
    await new Promise((resolve) => setTimeout(resolve, 5));
  // The page shows the plan as it is now and may stand for long: what is edited later is no business of it.
  leaveSession();
  page.missing = missingSigns(document.getElementById('root')?.textContent ?? '');
  page.ready = 'yes';
}

function chosenReport(): ReportChoice {
  return readReportChoice(JSON.parse(new URLSearchParams(window.location.search).get('choice') ?? 'null'));
}

/** The one the window looks at; the plan's own where none is named, or it is gone meanwhile. */
function chosenScenario(plan: Plan): string {
  const chosen = new URLSearchParams(window.location.search).get('scenario');
  return chosen !== null && plan.scenario.has(chosen) ? chosen : settingsOf(plan).scenarioId;
}

/** The plan as soon as it has been read; refuses with the code of the failure. */
function planRead(): Promise<Plan> {
  return new Promise((resolve, reject) => {
    const look = ({
      status,
      plan,
      failure,
    }: {
      status: string;
      plan: Plan | null;
      failure: Coded | null;
    }) => {
      if (status === 'ready' && plan) resolve(plan);
      if (status === 'failed') reject(new Error(failure?.code ?? 'internal'));
    };
    usePlanStore.subscribe(look);
    look(usePlanStore.getState());
  });
}

/** Milliseconds of drawing before main may hear how far it is. */
const slice = 50;

/** Draws section after section, so that main can tell how far the report is; a short one is drawn in one go. */
async function show(
  plan: Plan,
  scenarioId: string,
  choice: ReportChoice,
  sinceThen: readonly Coded[] | null,
): Promise<void> {
  document.title = reportTitle(plan, scenarioId, choice);
  const element = document.getElementById('root');
  if (!element) throw new Error('the print page has no root');
  const root = createRoot(element);
  const speech = speechOf(settingsOf(plan), locale);
  const source = { plan, scenarioId, speech, choice, sinceThen };
  const all = choice.sections.length;
  let begun = performance.now();
  for (let drawn = 1; drawn <= all; drawn += 1) {
    flushSync(() => root.render(<Report {...source} drawn={drawn} />));
    if (performance.now() - begun < slice) continue;
    page.drawn = `${drawn}/${all}`;
    await breath();
    begun = performance.now();
  }
}

/** Lets messages that wait be served. A timer would wait a second in a window that nobody sees. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

print().catch((error: unknown) => {
  page.failed = error instanceof Error ? error.message : 'internal';
  console.error(error);
});
