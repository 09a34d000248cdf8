import { conditionNames } from '../cards/delivery-words';
import { strengthName } from '../people/strength-words';
import { say } from '../say';
import { count, dateUnit, type FigureRow, money, named, rowsOf, type Shown, text } from './row';

/** How work is delivered that is not delivered as usual, each of its conditions; and long innovations without a first slice. */
export function deliveryRows({ delivery }: Shown): FigureRow[] {
  const group = say`Delivery`;
  return [
    ...delivery.initiatives.flatMap(({ title, mode, timeBoxEnd, conditions }) =>
      rowsOf(group, { of: title }, [
        [say`Delivery`, text, mode],
        [say`Time-box ends`, dateUnit, timeBoxEnd],
        ...conditions.map(({ condition, state }) => [conditionNames[condition], text, state] as const),
      ]),
    ),
    ...delivery.noFirstSlice.flatMap(({ title, quarters }) =>
      rowsOf(group, { of: title }, [[say`Length without a first slice`, named('quarters'), quarters]]),
    ),
  ];
}

const levels = named(say`levels from 1 to 5`);

/** What the IT organisation is good at, what programmes need of it, and what falls short. */
export function strengthRows({ strengths }: Shown): FigureRow[] {
  const group = say`Strengths`;
  const names = new Map(strengths.strengths.map((each) => [each.id, strengthName(each)]));
  const nameOf = (id: string) => names.get(id) ?? '';
  return [
    ...strengths.strengths.flatMap(({ id, level, partner }) =>
      rowsOf(group, { of: nameOf(id) }, [
        [say`Level`, levels, level],
        [say`Partner`, text, partner],
      ]),
    ),
    ...strengths.programmes.flatMap(({ programme, funded, needs }) =>
      rowsOf(group, { of: programme }, [
        [say`Funded initiatives`, count, funded],
        ...needs.flatMap(({ strength, needs: level, gap }) => [
          [say`Needs ${nameOf(strength)}`, levels, level] as const,
          [`Falls short in ${nameOf(strength)}`, named('levels'), gap] as const,
        ]),
      ]),
    ),
    ...strengths.partnerFor.flatMap(({ strength, gap }) =>
      rowsOf(group, { of: nameOf(strength) }, [
        [say`To partner for, most levels short`, named('levels'), gap],
      ]),
    ),
  ];
}

/** Roles that funded work requires, and for how much of it nobody fills them. */
export function roleRows({ roles }: Shown): FigureRow[] {
  return roles.flatMap(({ role, required, open, openMoney, filledBy }) =>
    rowsOf(say`Required roles`, { of: role }, [
      [say`Initiatives that require it`, count, required],
      [say`Initiatives that wait for it`, count, open],
      [say`Money that waits for it`, money, openMoney],
      [say`Filled by`, text, filledBy.join('; ')],
    ]),
  );
}
