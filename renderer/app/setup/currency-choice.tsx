import { useMemo } from 'react';
import type { Plan } from '../../../shared/model/plan';
import { say } from '../../../shared/words/say';
import { commonCurrencies, currencyName } from '../../features/settings/currencies';
import { storeField } from '../../state/plan/dispatch';
import { useEditable, usePlan, useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { SelectField } from '../../ui/fields/select-field';

/** What has amounts, or belongs to what has. */
const withAmounts = ['initiative', 'service', 'team', 'budget'] as const;

/** Whether nothing stands in the plan yet whose amounts another currency would change. */
function isWithoutAmounts(plan: Plan): boolean {
  return withAmounts.every((name) => plan[name].size === 0);
}

/** The currency of a plan without amounts, which only gets another name; where there are some, they would have to be converted. */
export function CurrencyChoice() {
  const { currency } = useSettings();
  const { locale } = useSpeech();
  const isFree = isWithoutAmounts(usePlan());
  const editable = useEditable();
  const choices = useMemo(
    () =>
      [...new Set([currency, ...commonCurrencies])].map((code) => ({
        value: code,
        words: `${code}, ${currencyName(code, locale)}`,
      })),
    [currency, locale],
  );
  return (
    <SelectField
      label={say`Currency`}
      hint={isFree ? undefined : say`The plan has amounts: Settings has the way to convert them.`}
      value={currency}
      choices={choices}
      disabled={!editable || !isFree}
      commit={(code) => storeField({ type: 'plan/change-currency', currency: code, rate: 1 })}
    />
  );
}
