import type { Service } from '../../../shared/model/records/service';
import type { ServiceChanges } from '../../../shared/rules/commands/service';
import type { ServiceRow } from '../../../shared/rules/services/service-rows';
import type { MoneyUnit } from '../../../shared/words/money';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { storeField } from '../../state/plan/dispatch';

export interface Props {
  readonly row: ServiceRow;
  /** Its place among all rows, from 0 on. */
  readonly index: number;
  readonly firstYear: number;
  readonly unit: MoneyUnit;
  readonly speech: Speech;
  readonly editable: boolean;
  /** Its contract ends in the plan's first year; its notice is due soon. */
  readonly ending: boolean;
  readonly noticeDue: boolean;
  /** It has just been added: its name is to be typed. */
  readonly fresh: boolean;
  /** All of its cells are drawn, and not only its name and its money: the browser makes a field of a day of many parts. */
  readonly whole: boolean;
}

type Cells = ReturnType<typeof cellsOf>;
export type Part = Props & { readonly cells: Cells };

/** What all cells of a service share: how they are named, and how they store. */
export function cellsOf(service: Service, editable: boolean) {
  return {
    of: (what: string, column: string) => ({
      label: say`${what} of ${service.name}`,
      column,
      disabled: !editable,
    }),
    store: (changes: ServiceChanges) => storeField({ type: 'service/edit', ids: [service.id], changes }),
  };
}

/** A text as it stands. */
export const asIs = (text: string) => text;
