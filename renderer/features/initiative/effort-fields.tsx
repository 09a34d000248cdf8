import { X } from 'lucide-react';
import { useState } from 'react';
import { type Effort, effortId } from '../../../shared/model/records/effort';
import type { Team } from '../../../shared/model/records/team';
import type { Card } from '../../../shared/rules/cards/card';
import { effortsByInitiative } from '../../../shared/rules/tables/lines';
import { wholeMoney } from '../../../shared/words/money';
import { boughtDaysRule } from '../../../shared/words/people/planning-rules';
import { daysWords } from '../../../shared/words/people/team-words';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { useEditable, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { isInPlan } from '../../state/plan/plan-store';
import { storeInTurn } from '../../state/plan/store-in-turn';
import { showScreen } from '../../state/window/view-store';
import { Button, IconButton } from '../../ui/button';
import { FieldPlace } from '../../ui/fields/field-place';
import { WholeNumberField } from '../../ui/fields/number-fields';
import { SelectField } from '../../ui/fields/select-field';
import { HowMadeButton } from '../../ui/how-made-button';
import styles from './effort-fields.module.css';
import panel from './initiative-panel.module.css';

/** What it asks of which team: own days, days bought outside, and how they lie over the work. */
export function EffortFields({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const disabled = !useEditable();
  const { id } = card.initiative;
  // A team is asked once days are typed.
  const [wanted, setWanted] = useState<string | null>(null);
  const efforts = effortsByInitiative(plan.effort).of(id);
  const asked = new Set(efforts.map(({ teamId }) => teamId));
  const others = [...plan.team.values()].filter((team) => !asked.has(team.id) && team.id !== wanted);
  const fresh = wanted !== null && !asked.has(wanted) ? plan.team.get(wanted) : undefined;
  return (
    <>
      {plan.team.size === 0 && (
        <p className={panel.note}>
          {say`No team is entered yet.`}
          <Button onClick={() => showScreen('people')}>{say`Enter teams`}</Button>
        </p>
      )}
      {efforts.map((effort) => {
        const team = plan.team.get(effort.teamId);
        return team && <EffortRow key={team.id} id={id} team={team} effort={effort} disabled={disabled} />;
      })}
      {fresh && (
        <EffortRow
          key={fresh.id}
          id={id}
          team={fresh}
          effort={noEffort}
          disabled={disabled}
          isFresh
          leave={() => setWanted(null)}
        />
      )}
      {efforts.some(({ externalDays }) => externalDays > 0) && (
        <HowMadeButton
          words
          className={panel.whole}
          about={say`Cost of bought work`}
          rules={[boughtDaysRule]}
        />
      )}
      {others.length > 0 && (
        <SelectField
          className={panel.whole}
          label={say`Ask another team`}
          value=""
          disabled={disabled}
          choices={[
            { value: '', words: say`Choose a team` },
            ...others.map(({ id: value, name }) => ({ value, words: name })),
          ]}
          commit={(teamId) => {
            setWanted(teamId || null);
            return undefined;
          }}
        />
      )}
    </>
  );
}

type Asked = Pick<Effort, 'days' | 'externalDays' | 'spread'>;

const noEffort: Asked = { days: 0, externalDays: 0, spread: 'even' };

const spreads: readonly { readonly value: Effort['spread']; readonly words: string }[] = [
  { value: 'even', words: say`Evenly` },
  { value: 'front', words: say`More at first` },
  { value: 'back', words: say`More at the end` },
];

interface RowProps {
  readonly id: string;
  readonly team: Team;
  readonly effort: Asked;
  readonly disabled: boolean;
  readonly isFresh?: boolean;
  readonly leave?: () => void;
}

function EffortRow({ id, team, effort, disabled, isFresh = false, leave }: RowProps) {
  const speech = useSpeech();
  const { days, externalDays, spread } = effort;
  const store = (change: Partial<Asked>) =>
    storeInTurn((plan) => {
      const known = plan.effort.get(effortId(id, team.id)) ?? effort;
      const next = { days: known.days, externalDays: known.externalDays, spread: known.spread, ...change };
      return { type: 'effort/set', initiativeId: id, teamId: team.id, effort: next };
    });
  const shared = { min: 0, max: 1_000_000, disabled, required: true } as const;
  return (
    <div className={styles.effort} role="group" aria-label={team.name}>
      <p className={styles.team}>{team.name}</p>
      <IconButton
        label={say`Ask nothing of ${team.name}`}
        disabled={disabled}
        onClick={() => (isFresh ? leave?.() : void store({ days: 0, externalDays: 0 }))}
      >
        <X size={14} aria-hidden="true" />
      </IconButton>
      <FieldPlace id={team.id} name={team.name} isThere={() => isInPlan('team', team.id)}>
        <div className={panel.three}>
          <WholeNumberField
            {...shared}
            label={say`Days`}
            value={days}
            autoFocus={isFresh}
            commit={(value) => store({ days: value ?? 0 })}
          />
          <WholeNumberField
            {...shared}
            label={say`External days`}
            value={externalDays}
            commit={(value) => store({ externalDays: value ?? 0 })}
          />
          <SelectField
            label={say`Spread`}
            value={spread}
            choices={spreads}
            disabled={disabled}
            commit={(value) => (isFresh ? undefined : store({ spread: value }))}
          />
        </div>
      </FieldPlace>
      {externalDays > 0 && <p className={panel.note}>{externalWords(team, externalDays, speech)}</p>}
    </div>
  );
}

/** "15 days × € 800.00 = € 12,000.00, part of the one-off cost." */
function externalWords({ name, dayRate }: Team, days: number, speech: Speech): string {
  if (dayRate === null) return say`${name} has no day rate, so these days cost nothing yet.`;
  return say`${daysWords(days)} × ${wholeMoney(dayRate, speech)} = ${wholeMoney(days * dayRate, speech)}, part of the one-off cost.`;
}
