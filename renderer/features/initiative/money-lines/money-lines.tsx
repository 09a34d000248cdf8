import type { Card } from '../../../../shared/rules/card';
import { counted } from '../../../../shared/words/counts';
import { BenefitLines } from './benefit-lines';
import { CardTable } from './card-table';
import { Disclosure } from './disclosure';
import { LineList } from './line-list';
import { StandingFields } from './standing';

/** The money of one initiative line by line, for those who need more than one cost and one benefit. */
export function MoneyLines({ card }: { readonly card: Card }) {
  const { moneyLines, benefits } = card;
  return (
    <div>
      <Disclosure title="Money by quarter" about={counted(moneyLines.length, 'line')}>
        {() => (
          <>
            <LineList card={card} />
            <CardTable card={card} />
            <StandingFields card={card} />
          </>
        )}
      </Disclosure>
      <Disclosure title="Benefits, line by line" about={counted(benefits.length, 'line')}>
        {() => <BenefitLines card={card} />}
      </Disclosure>
    </div>
  );
}
