import { textCell } from '../../../shared/backlog/write/write-csv';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { type Kpi, kpisOf } from '../../../shared/rules/budgets/kpis';
import { yearsOfPlan } from '../../../shared/rules/time/plan-years';
import { locale } from '../../../shared/words/language';
import {
  kpiAboutWords,
  kpiFormulas,
  kpiNames,
  kpiSources,
  kpiValueWords,
} from '../../../shared/words/outcomes/kpi-words';
import { say } from '../../../shared/words/say';
import { type Speech, speechOf } from '../../../shared/words/speech';
import { writeWhole } from './write-whole';

const columns = [
  say`Key figure`,
  say`Value`,
  say`At least`,
  say`In words`,
  say`Made of`,
  say`Formula`,
  say`Source`,
];

/**
 * Writes the key figures of the scenario that is the plan, as the money screen says them: a byte order mark, CRLF, shares
 * from 0 to 1. A value that is not known is empty; "At least" bounds it from below. Says how many rows.
 */
export async function exportKeyFigures(plan: Plan, path: string): Promise<number> {
  const settings = settingsOf(plan);
  const speech = speechOf(settings, locale);
  const rows = kpisOf(plan, settings.scenarioId, yearsOfPlan(settings)).map((kpi) => rowOf(kpi, speech));
  const lines = [columns.join(','), ...rows.map((cells) => cells.join(','))];
  await writeWhole(path, [Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf8')]);
  return rows.length;
}

function rowOf(kpi: Kpi, speech: Speech): string[] {
  const { code, value, atLeast } = kpi;
  return [
    textCell(kpiNames[code]),
    numberCell(value),
    numberCell(atLeast),
    textCell(kpiValueWords(kpi, speech)),
    textCell(kpiAboutWords(kpi, speech)),
    textCell(kpiFormulas[code]),
    textCell(kpiSources[code]),
  ];
}

/** A millionth of the whole is the last digit. */
function numberCell(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 1_000_000) / 1_000_000);
}
