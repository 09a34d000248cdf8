import type { CopiedCell } from '../../../shared/backlog/file/clipboard-table';
import type { ServiceRow } from '../../../shared/rules/services/service-rows';
import { reviewVerdictWords } from '../../../shared/words/codes';
import { shownFigure } from '../../../shared/words/columns/shown-figure';
import type { MoneyUnit } from '../../../shared/words/money';
import { effectOnServiceWords } from '../../../shared/words/money/effect-words';
import { serviceSourcingWords } from '../../../shared/words/money/service-words';
import { inUnit, unitWords } from '../../../shared/words/report-units';
import type { Speech } from '../../../shared/words/speech';
import { showCost, showIndexation } from './read-cells';
import { serviceColumns } from './service-columns';

/** The services in view as a table to be copied: the grid draws only those in sight. */
export function copiedServices(
  rows: readonly ServiceRow[],
  years: readonly number[],
  unit: MoneyUnit,
  speech: Speech,
): CopiedCell[][] {
  const heads = serviceColumns(years, unitWords(unit, speech), speech);
  return [heads.map(({ words }) => named(words)), ...rows.map((row) => cellsOf(row, unit, speech))];
}

function cellsOf({ service, cost, said, effects, sourcing }: ServiceRow, unit: MoneyUnit, speech: Speech) {
  const figure = (text: string): CopiedCell => {
    const shown = shownFigure(text, speech);
    return shown ? { text, figure: shown.figure, plain: shown.plain } : words(text);
  };
  const { costYear, unchangedSince, review } = service;
  return [
    named(service.name),
    figure(showCost(speech)(cost)),
    words(costYear === null ? '' : String(costYear)),
    figure(showIndexation(speech.locale)(service.indexation)),
    ...said.map((year) => figure(year.cost === 0 ? '–' : inUnit(year.cost, unit, speech))),
    ...[service.contractEnd, service.noticeDate, service.sunset].map((day) => words(day ?? '')),
    words(unchangedSince === null ? '' : String(unchangedSince)),
    words(review === null ? '' : reviewVerdictWords[review]),
    words(effects.map((effect) => effectOnServiceWords(effect, speech)).join('\n')),
    words(service.businessUnit),
    words(service.owner),
    words(sourcing === null ? '' : serviceSourcingWords[sourcing]),
  ];
}

const words = (text: string): CopiedCell => ({ text, figure: null });
const named = (text: string): CopiedCell => ({ text, figure: null, head: true });
