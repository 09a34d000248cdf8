import { X } from 'lucide-react';
import { useState } from 'react';
import { type EffectKind, effectKinds } from '../../../shared/model/codes';
import type { Money } from '../../../shared/model/money';
import { quarterIn } from '../../../shared/model/quarter';
import type { ServiceEffect } from '../../../shared/model/records/service-effect';
import type { Card } from '../../../shared/rules/cards/card';
import type { EffectRow } from '../../../shared/rules/services/service-rows';
import { yearsOfPlan } from '../../../shared/rules/time/plan-years';
import { goLiveOf } from '../../../shared/rules/time/schedule';
import { bareMoney } from '../../../shared/words/money';
import { effectKindWords, effectStoryWords } from '../../../shared/words/money/effect-words';
import { quarterWords, yearWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import { dispatch } from '../../state/plan/dispatch';
import { useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { storeInTurn } from '../../state/plan/store-in-turn';
import { IconButton } from '../../ui/button';
import { MoneyField, WholeNumberField } from '../../ui/fields/number-fields';
import { type Choice, SelectField } from '../../ui/fields/select-field';
import styles from './service-effects.module.css';

export interface PanelEffect extends EffectRow {
  /** The name of the service. */
  readonly service: string;
}

interface Props {
  readonly row: PanelEffect;
  readonly card: Card;
  readonly disabled: boolean;
}

/** What an initiative does to one service, when, and what follows. */
export function ServiceEffectFields({ row, card, disabled }: Props) {
  const speech = useSpeech();
  const { effect, service } = row;
  const store = (changes: Partial<ServiceEffect>) =>
    storeInTurn((plan) => {
      const now = plan.serviceEffect.get(effect.id);
      return now && { type: 'effect/set', effect: { ...now, ...changes } };
    });
  return (
    <div
      className={styles.effect}
      role="group"
      aria-label={service}
      data-testid={`effect-${effect.serviceId}`}
    >
      <div className={styles.head}>
        <span className={styles.name}>{service}</span>
        <IconButton
          label={say`Leave ${service} as it is`}
          disabled={disabled}
          onClick={() => void dispatch({ type: 'effect/delete', ids: [effect.id] }, { offerUndo: true })}
        >
          <X size={15} aria-hidden="true" />
        </IconButton>
      </div>
      <KindFields effect={effect} disabled={disabled} store={store} />
      <NotBefore effect={effect} card={card} disabled={disabled} store={store} />
      <WholeNumberField
        label={say`Quarters side by side`}
        min={0}
        max={80}
        required
        value={effect.parallelQuarters}
        disabled={disabled}
        commit={(value) => store({ parallelQuarters: value ?? 0 })}
      />
      <p className={styles.story}>{effectStoryWords(row, speech)}</p>
      <SavedByYear name={row.story.counts ? say`Saves` : say`Would save`} rows={[row]} />
    </div>
  );
}

interface PartProps {
  readonly effect: ServiceEffect;
  readonly disabled: boolean;
  readonly store: (changes: Partial<ServiceEffect>) => Promise<string | null>;
}

/** Whether it ends it, takes its place or makes it cheaper; the last is stored once its sum has been typed. */
function KindFields({ effect, disabled, store }: PartProps) {
  const speech = useSpeech();
  const [wantsAmount, setWantsAmount] = useState(false);
  const choose = (kind: EffectKind) => {
    setWantsAmount(kind === 'shrink');
    return kind === 'shrink' ? undefined : store({ kind, amount: null });
  };
  const shown = wantsAmount ? 'shrink' : effect.kind;
  const isAmount = shown === 'shrink';
  const storeAmount = async (amount: Money | null) => {
    const words = await store({ kind: 'shrink', amount });
    if (!words) setWantsAmount(false);
    return words;
  };
  return (
    <>
      <SelectField
        className={styles.whole}
        label={say`What it does`}
        value={shown}
        disabled={disabled}
        choices={effectKinds.map((value) => ({ value, words: effectKindWords[value] }))}
        commit={choose}
      />
      {isAmount && (
        <MoneyField
          className={styles.whole}
          label={say`Less a year, in ${speech.currency}`}
          speech={speech}
          value={effect.amount}
          disabled={disabled}
          autoFocus={wantsAmount}
          required={say`Enter by how much it becomes cheaper a year.`}
          commit={storeAmount}
        />
      )}
    </>
  );
}

/** The quarter it does not begin before, as where a contract runs on. */
function NotBefore({ effect, card, disabled, store }: PartProps & { readonly card: Card }) {
  const speech = useSpeech();
  const { firstYear, horizonYears } = useSettings();
  const goLive = goLiveOf(card);
  const from = quarterIn(firstYear, 1);
  const quarters = Array.from({ length: horizonYears * 4 + 4 }, (_, index) => from + index);
  if (effect.from !== null && !quarters.includes(effect.from)) quarters.push(effect.from);
  const choices: Choice<string>[] = [
    { value: '', words: say`Go-live` },
    ...quarters
      .sort((a, b) => a - b)
      .map((quarter) => ({ value: String(quarter), words: quarterWords(quarter, speech) })),
  ];
  return (
    <SelectField
      label={say`Not before`}
      value={effect.from === null ? '' : String(effect.from)}
      disabled={disabled}
      choices={choices}
      hint={say`Live from ${quarterWords(goLive, speech)}`}
      commit={(value) => store({ from: value === '' ? null : Number(value) })}
    />
  );
}

interface SavedProps {
  readonly name: string;
  readonly rows: readonly PanelEffect[];
}

/** What is saved in each of the years that figures look ahead. */
export function SavedByYear({ name, rows }: SavedProps) {
  const speech = useSpeech();
  const { firstYear, horizonYears } = useSettings();
  const amounts = Array.from({ length: yearsOfPlan({ horizonYears }) }, (_, index) =>
    rows.reduce((sum, { story }) => sum + (story.years[index] ?? 0), 0),
  );
  if (amounts.every((amount) => amount === 0)) return null;
  return (
    <dl className={styles.years} aria-label={say`${name} by year`}>
      {amounts.map((amount, index) => (
        <div key={firstYear + index}>
          <dt>{yearWords(firstYear + index, speech)}</dt>
          <dd>{amount === 0 ? '–' : bareMoney(amount, speech)}</dd>
        </div>
      ))}
    </dl>
  );
}
