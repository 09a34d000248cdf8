import type { BrowserWindow } from 'electron';
import type { ControlBody, ReportFacts } from '../../../shared/contract/control';
import type { Reply } from '../../../shared/contract/envelope';
import type { ReportChoice } from '../../../shared/model/report-choice';
import { wordsLocale } from '../../../shared/words/language';
import { log } from '../log';
import { speechOfPage } from '../speech-told';
import type { EngineLink } from '../windows/engine-process';
import { pageOrigin } from '../windows/page-files';
import { knowPage } from '../windows/pages';
import { type Drawing, type MissingSigns, type PrintStage, whatIsLaidOut } from './drawing';
import type { FooterFacts } from './footer';

export interface Printed {
  readonly choice: ReportChoice;
  /** null: the scenario that is the plan. */
  readonly scenario: ControlBody<'plan/report'>['scenario'];
  /** The initiatives it is about, by id, key or title; without any, those of the choice. */
  readonly initiatives?: readonly string[];
  /** Leaves off: the window goes, and nothing is answered but that. */
  readonly signal?: AbortSignal;
  /** Hears how far it is, from where it is when somebody begins to listen. */
  readonly onStage?: (stage: PrintStage) => void;
  /** Whom it is for is named as a person types it: a peer's name, a business unit in any case. */
  readonly namesAudience?: boolean;
}

/** Which state of the plan is on the page, and the day it is printed. */
export type PrintedFacts = ReportFacts & FooterFacts & MissingSigns;

/** Lays the report out on the print page, in this window, and tells what stands there then. */
export async function layOutIn(
  window: BrowserWindow,
  drawing: Drawing,
  engine: EngineLink,
  printed: Printed,
): Promise<Reply<PrintedFacts>> {
  const begun = Date.now();
  const asked = await askWhatIsPrinted(engine, printed);
  if (!asked.ok) return asked;
  const { scenarioId, revision } = asked.value;
  knowPage(window.webContents, { engine: Promise.resolve(engine), planWindow: null });
  await window.loadURL(`${pageOrigin}/print.html?${queryOf(printed, asked.value)}`);
  const laid = await whatIsLaidOut(window, drawing);
  if (!laid) {
    log('failed', { what: 'print', milliseconds: Date.now() - begun });
    return { ok: false, code: 'internal', parameters: {} };
  }
  const facts = await engine.request('plan/report', { scenario: { id: scenarioId } });
  if (!facts.ok) return facts;
  // The page read the plan after the first answer and before the second: where they differ, nobody knows which one it shows.
  if (facts.value.revision !== revision) return layOutIn(window, drawing, engine, printed);
  return { ok: true, value: { ...facts.value, ...laid, day: today() } };
}

/** Whether the plan is what the page shows, and the day is. */
export async function stillStands(engine: EngineLink, shown: PrintedFacts): Promise<Reply<boolean>> {
  const now = await engine.request('plan/report', { scenario: { id: shown.scenarioId } });
  if (!now.ok) return now;
  const { fingerprint, revision } = now.value;
  const isSame = shown.fingerprint === fingerprint && shown.revision === revision && shown.day === today();
  return { ok: true, value: isSame };
}

function askWhatIsPrinted(
  engine: EngineLink,
  { choice: { peer, unit }, scenario, initiatives = [], namesAudience = false }: Printed,
): Promise<Reply<ReportFacts>> {
  const audience = unit !== null ? { unit } : peer !== null ? { peer } : undefined;
  return engine.request('plan/report', {
    scenario,
    initiatives: [...initiatives],
    ...(namesAudience && audience && { audience }),
  });
}

function queryOf(
  { choice, initiatives = [] }: Printed,
  { audience, initiativeIds, scenarioId }: ReportFacts,
): string {
  return new URLSearchParams({
    choice: JSON.stringify({
      ...choice,
      ...(initiatives.length > 0 && { initiativeIds }),
      ...audience,
    }),
    scenario: scenarioId,
    ...speechOfPage(),
  }).toString();
}

function today(): string {
  return new Intl.DateTimeFormat(wordsLocale, { dateStyle: 'long' }).format(new Date());
}
