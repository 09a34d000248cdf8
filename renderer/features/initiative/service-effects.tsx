import { uuidv7 } from 'uuidv7';
import type { Plan } from '../../../shared/model/plan';
import type { ServiceEffect } from '../../../shared/model/records/service-effect';
import type { Card } from '../../../shared/rules/cards/card';
import { effectStory } from '../../../shared/rules/services/effect-story';
import { effectsByInitiative } from '../../../shared/rules/tables/lines';
import { wordsBeside } from '../../../shared/words/language';
import { cardMoneyRules } from '../../../shared/words/people/figure-rules';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { useEditable, usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { isInPlan } from '../../state/plan/plan-store';
import { showScreen } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import { FieldPlace } from '../../ui/fields/field-place';
import { SelectField } from '../../ui/fields/select-field';
import { HowMadeButton } from '../../ui/how-made-button';
import styles from './initiative-panel.module.css';
import { type PanelEffect, SavedByYear, ServiceEffectFields } from './service-effect-fields';

/** Which services it ends, takes the place of or makes cheaper, and what follows from that. */
export function ServiceEffects({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const disabled = !useEditable();
  const rows = effectRowsOf(plan, scenarioId, card);
  return (
    <>
      {rows.map((row) => (
        <FieldPlace
          key={row.effect.id}
          id={row.effect.id}
          name={row.service}
          isThere={() => isInPlan('serviceEffect', row.effect.id)}
        >
          <ServiceEffectFields row={row} card={card} disabled={disabled} />
        </FieldPlace>
      ))}
      {rows.length > 1 && <SavedByYear name={say`Together`} rows={rows} />}
      {rows.length > 0 && (
        <HowMadeButton
          words
          className={styles.whole}
          about={say`Saved at services`}
          rules={cardMoneyRules.filter(([name]) => name === say`Saved`)}
        />
      )}
      <AddService plan={plan} card={card} rows={rows} disabled={disabled} />
    </>
  );
}

/** The effects of a card in the order of their services' names. */
function effectRowsOf(plan: Plan, scenarioId: string, card: Card): PanelEffect[] {
  const effects = effectsByInitiative(plan.serviceEffect).of(card.initiative.id);
  const rows = effects.map((effect) => ({
    effect,
    title: card.initiative.title,
    service: plan.service.get(effect.serviceId)?.name ?? '',
    story: effectStory(plan, scenarioId, effect, card),
  }));
  return rows.sort((a, b) => a.service.localeCompare(b.service) || (a.effect.id < b.effect.id ? -1 : 1));
}

interface AddProps {
  readonly plan: Plan;
  readonly card: Card;
  readonly rows: readonly PanelEffect[];
  readonly disabled: boolean;
}

/** A service chosen here is ended by the initiative, until something else is said of it. */
function AddService({ plan, card, rows, disabled }: AddProps) {
  const { locale } = useSpeech();
  if (plan.service.size === 0) {
    return (
      <p className={styles.note}>
        {say`No services are entered yet.`}
        <Button onClick={() => showScreen('services')}>{say`Enter services`}</Button>
      </p>
    );
  }
  const taken = new Set(rows.map(({ effect }) => effect.serviceId));
  const free = [...plan.service.values()].filter(({ id }) => !taken.has(id));
  if (free.length === 0) return null;
  const names = new Intl.Collator(wordsBeside(locale), { numeric: true });
  const add = (serviceId: string) => (serviceId === '' ? undefined : storeEffect(newEffect(card, serviceId)));
  return (
    <SelectField
      className={styles.whole}
      label={say`Add a service it changes`}
      value=""
      disabled={disabled}
      choices={[
        { value: '', words: say`Choose a service…` },
        ...free
          .sort((a, b) => names.compare(a.name, b.name))
          .map(({ id, name }) => ({ value: id, words: name })),
      ]}
      commit={add}
    />
  );
}

function newEffect(card: Card, serviceId: string): ServiceEffect {
  const { id: initiativeId } = card.initiative;
  return {
    id: uuidv7(),
    initiativeId,
    serviceId,
    kind: 'end',
    amount: null,
    from: null,
    parallelQuarters: 0,
  };
}

function storeEffect(effect: ServiceEffect): Promise<string | null> {
  return storeField({ type: 'effect/set', effect });
}
