import { knownRows } from './known-rows';
import { agreementRows, emergencyRows, hiddenRows } from './agreement-rows';
import { deliveryRows, roleRows, strengthRows } from './delivery-rows';
import { inertiaRows, intakeRows } from './intake-rows';
import { overrideRows } from './override-rows';
import { metricRows, realisedRows } from './live-rows';
import { kpiRows, laneRows, outcomeRows, planRows, priorityRows } from './plan-rows';
import { chainRows, peerRows } from './peer-rows';
import type { FigureRow, Shown } from './row';
import { scenarioRows } from './scenario-rows';
import {
  capacityRows,
  creditRows,
  dateGapRows,
  goalRows,
  reserveRows,
  rollUpRows,
  scoreRows,
} from './work-rows';
import { benefitRows, budgetRows, driftRows, serviceRows, yearRows } from './year-rows';

const groups: readonly ((shown: Shown) => readonly FigureRow[])[] = [
  planRows,
  laneRows,
  outcomeRows,
  priorityRows,
  kpiRows,
  knownRows,
  yearRows,
  budgetRows,
  driftRows,
  serviceRows,
  benefitRows,
  creditRows,
  rollUpRows,
  capacityRows,
  reserveRows,
  goalRows,
  peerRows,
  chainRows,
  metricRows,
  realisedRows,
  scoreRows,
  inertiaRows,
  intakeRows,
  deliveryRows,
  strengthRows,
  roleRows,
  dateGapRows,
  overrideRows,
  agreementRows,
  emergencyRows,
  hiddenRows,
  scenarioRows,
];

/**
 * All figures that `bimodal show --json` prints, one a row, taken from the very object it prints: nothing is worked out
 * anew. Left out are the revision and the decision log, which are no figures.
 */
export function figureRows(shown: Shown): FigureRow[] {
  return groups.flatMap((rows) => rows(shown));
}
