import { useMemo, useState } from 'react';
import { isDated } from '../../../shared/rules/plan/plan-commands';
import { wordsBeside } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { useEditable, usePlan, useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { WholeNumberField } from '../../ui/fields/number-fields';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { Section } from '../../ui/page';
import { currencyName } from './currencies';
import { CurrencyDialog } from './currency-dialog';
import { edit } from './edit';
import styles from './settings.module.css';

/** Title, currency and the years the plan covers. */
export function PlanSection() {
  const settings = useSettings();
  const editable = useEditable();
  const { locale } = useSpeech();
  const [asking, setAsking] = useState(false);
  return (
    <Section title={say`Plan`}>
      <TextField
        label={say`Title`}
        value={settings.title}
        required={say`A plan needs a title.`}
        disabled={!editable}
        commit={(title) => edit({ title })}
      />
      <div className={styles.said}>
        <span className={styles.term}>{say`Currency`}</span>
        <span>
          {settings.currency}, {currencyName(settings.currency, locale)}
        </span>
        <Button disabled={!editable} onClick={() => setAsking(true)}>{say`Change currency…`}</Button>
      </div>
      <div className={styles.row}>
        <FirstMonth />
        <FirstYear />
        <WholeNumberField
          label={say`Years ahead`}
          hint={say`From 1 to 10, the first one counted.`}
          min={1}
          max={10}
          required
          value={settings.horizonYears}
          disabled={!editable}
          commit={(horizonYears) => (horizonYears === null ? undefined : edit({ horizonYears }))}
        />
      </div>
      <CurrencyDialog open={asking} onClose={() => setAsking(false)} />
    </Section>
  );
}

/** The year that figures are of. */
export function FirstYear() {
  const { firstYear: value } = useSettings();
  const editable = useEditable();
  return (
    <WholeNumberField
      label={say`First year`}
      hint={say`Budgets and figures on the board are for this year.`}
      min={1900}
      max={2199}
      required
      value={value}
      disabled={!editable}
      commit={(firstYear) => (firstYear === null ? undefined : edit({ firstYear }))}
    />
  );
}

export function FirstMonth() {
  const settings = useSettings();
  const plan = usePlan();
  const editable = useEditable();
  const { locale } = useSpeech();
  const fixed = isDated(plan);
  const months = useMemo(() => monthChoices(locale), [locale]);
  return (
    <SelectField
      label={say`Fiscal year begins in`}
      hint={
        fixed
          ? say`Fixed: starts, budgets or cost years are entered, and would come to mean other months.`
          : say`A fiscal year is named by the year in which it ends. Fixed once a start, a budget or a cost year is entered.`
      }
      value={String(settings.fiscalYearFirstMonth)}
      choices={months}
      disabled={!editable || fixed}
      commit={(month) => storeField({ type: 'plan/edit', changes: { fiscalYearFirstMonth: Number(month) } })}
    />
  );
}

function monthChoices(locale: string) {
  const format = new Intl.DateTimeFormat(wordsBeside(locale), { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    words: format.format(Date.UTC(2027, index, 1)),
  }));
}
