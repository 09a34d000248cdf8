import { type OwnCell, plainAmount } from '../../../shared/backlog/write/own-cells';
import { minorDigits } from '../../../shared/model/money';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import type { Scenario } from '../../../shared/model/records/scenario';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { quarterCode } from '../../../shared/rules/time/quarter-code';
import { quarterWords, textOf } from './figure-cells';
import type { Table } from './money-table';

/** What every scenario decides of every initiative, lane by lane in rank order. */
export function placementTable(plan: Plan, scenarios: readonly Scenario[]): Table {
  const { currency } = settingsOf(plan);
  const digits = minorDigits(currency);
  const number = (value: number): OwnCell => ({ kind: 'number', text: String(value) });
  const money = (amount: number): OwnCell => ({ kind: 'number', text: plainAmount(amount, digits) });
  const code = (text: string): OwnCell => ({ kind: 'code', text });
  return {
    headers: ['Scenario', 'Lane', 'Place', 'Title', 'Funding', 'Given', 'Start', 'Quarters', 'Mark'],
    rows: scenarios.flatMap(({ id, name }) =>
      Object.entries(cardsOf(plan, id).lanes).flatMap(([lane, { funded, unfunded }]) =>
        [...funded, ...unfunded].map(({ initiative, placement, fundedAmount }, index) => [
          textOf(name),
          code(lane),
          number(index + 1),
          textOf(initiative.title),
          code(placement.funding),
          money(fundedAmount),
          placement.start === null ? null : code(quarterWords(quarterCode(placement.start))),
          number(placement.lengthQuarters),
          placement.mark === 'none' ? null : code(placement.mark),
        ]),
      ),
    ),
  };
}
