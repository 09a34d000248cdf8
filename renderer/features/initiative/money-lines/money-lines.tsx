import type { Card } from '../../../../shared/rules/cards/card';
import { CardTable } from './card-table';
import { LineList } from './line-list';
import { StandingFields } from './standing';

/** The money of one initiative line by line, for those who need more than one cost. */
export function MoneyLines({ card }: { readonly card: Card }) {
  return (
    <>
      <LineList card={card} />
      <CardTable card={card} />
      <StandingFields card={card} />
    </>
  );
}
