import { useMemo } from 'react';
import type { Plan } from '../../../shared/model/plan';
import { driftOf } from '../../../shared/rules/budgets/drift';
import { laneWords } from '../../../shared/words/codes';
import { moneyIn } from '../../../shared/words/money';
import { reportUnit, unitWords } from '../../../shared/words/report-units';
import { say } from '../../../shared/words/say';
import { usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { useBarDrag } from './drag/drag-store';
import { type FootRow, FootRows } from './foot-rows';
import type { Scale } from './geometry';
import { loadRowCount, loadRows } from './load-rows';

/** So many rows of money stand at the foot. */
const moneyRows = 3;

export function footRowCount(plan: Plan): number {
  return moneyRows + loadRowCount(plan);
}

/** Change money by quarter under the bars and the load of the teams: as it is, or as it would be for the bar in the hand. */
export function Foot({ scale }: { readonly scale: Scale }) {
  const speech = useSpeech();
  const now = usePlan();
  const plan = useBarDrag((drag) => drag.plan) ?? now;
  const scenarioId = useScenarioId();
  const { quarters } = useMemo(
    () => driftOf(plan, scenarioId, Math.ceil(scale.count / 4)),
    [plan, scenarioId, scale.count],
  );
  const all = quarters.map(
    ({ change, inBacklog, changeGone }) => change.run + change.innovate + inBacklog + changeGone,
  );
  const most = Math.max(1, ...all);
  const unit = reportUnit(all, speech);
  const row = (id: 'run' | 'innovate' | 'plain', name: string, of: (index: number) => number): FootRow => ({
    id,
    name,
    tone: id,
    cells: quarters.map(({ quarter }, index) => {
      const amount = of(index);
      return { quarter, words: amount === 0 ? '' : moneyIn(amount, unit, speech), level: amount / most };
    }),
  });
  const rows = [
    row('run', laneWords.run, (index) => quarters[index]?.change.run ?? 0),
    row('innovate', laneWords.innovate, (index) => quarters[index]?.change.innovate ?? 0),
    row('plain', say`Change money, ${unitWords(unit, speech)}`, (index) => all[index] ?? 0),
  ];
  const load = loadRows(plan, scenarioId, scale, speech);
  return (
    <>
      <FootRows label={say`Change money by quarter`} rows={rows} scale={scale} />
      {load.length > 0 && <FootRows label={say`Load of the teams by quarter`} rows={load} scale={scale} />}
    </>
  );
}
