import { isAmountColumn } from '../fields';
import type { Table } from '../rows/table';
import type { Remark } from '../types';
import { currencyInHeader, mayMean } from './currency-signs';

/** Money columns whose header names a currency that is not the plan's; each once. */
export function otherCurrencies({ own, columns, settings: { currency } }: Table): Remark[] {
  if (own) return [];
  const money = columns.filter(({ mapped }) => isAmountColumn(mapped));
  const headers = [...new Set(money.map(({ column }) => column))];
  return headers.flatMap((column): Remark[] => {
    const found = currencyInHeader(column);
    if (found === null || mayMean(found, currency)) return [];
    return [{ line: null, column, code: 'other-currency', parameters: { text: column, found, currency } }];
  });
}
