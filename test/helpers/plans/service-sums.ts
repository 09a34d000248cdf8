import fc from 'fast-check';
import { fiscalYearOf, type Quarter, quarterOfYear } from '../../../shared/model/quarter';
import type { Command } from '../../../shared/rules/command';
import { simpleMoneyLine } from '../../../shared/rules/initiatives/simple-lines';
import { heldFor } from '../../../shared/rules/money/service-forecasts';

/** What is forecast or booked of services: from a quarter on, for some quarters alone, or in a month; a year's sum at times. */
export function serviceSums(
  services: readonly string[],
  quarter: fc.Arbitrary<Quarter>,
): fc.Arbitrary<Command> {
  return fc
    .record({
      serviceId: fc.constantFrom(...services),
      stage: fc.constantFrom('forecast' as const, 'actual' as const, 'actual' as const),
      amount: fc.oneof(fc.constant(40_000), fc.integer({ min: 0, max: 500_000 })),
      anchor: fc.option(quarter),
      held: fc.option(fc.integer({ min: 1, max: 5 })),
      month: fc.option(fc.integer({ min: 1, max: 3 })),
    })
    .map(({ serviceId, stage, amount, anchor, held, month }) => {
      const line = {
        ...simpleMoneyLine({ serviceId }, 'run', amount),
        id: `${serviceId}.${stage}`,
        stage,
        anchor,
      };
      if (stage === 'forecast')
        return { type: 'money/set', line: { ...line, ...(held !== null && heldFor(amount, held)) } };
      if (anchor === null || month === null) return { type: 'money/set', line };
      const number = (quarterOfYear(anchor) - 1) * 3 + month;
      const period = `${fiscalYearOf(anchor)}-${String(number).padStart(2, '0')}`;
      return {
        type: 'money/set',
        line: { ...line, bookings: [{ period, costCentre: '', text: '', amount, rows: 1 }] },
      };
    });
}
