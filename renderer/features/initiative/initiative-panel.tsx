import { ChevronDown, ChevronUp, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Card } from '../../../shared/rules/card';
import { laneWords } from '../../../shared/words/codes';
import { useCard } from '../../state/plan-hooks';
import { isInPlan } from '../../state/plan-store';
import { stepPanel } from '../../state/step-panel';
import { focusCard, openPanel } from '../../state/view-store';
import { IconButton } from '../../ui/button';
import { FieldPlace } from '../../ui/field-place';
import { OutcomeMark } from '../../ui/outcome-mark';
import { BenefitFields } from './benefit-fields';
import { EffortFields } from './effort-fields';
import { DateFields } from './date-fields';
import { GoalFields } from './goal-fields';
import { DependencyFields } from './dependency-fields';
import styles from './initiative-panel.module.css';
import { MilestoneFields } from './milestone-fields';
import { MoneyFields } from './money-fields';
import { MoneyLines } from './money-lines/money-lines';
import { PanelFooter } from './panel-footer';
import { PeopleFields } from './people-fields';
import { PlacementFields } from './placement-fields';
import { ServiceEffects } from './service-effects';
import { ScoreFields } from './score-fields';
import { StandingFields } from './standing-fields';
import { WordsFields } from './words-fields';

/** All of one initiative, to be edited while the board stays in sight. */
export function InitiativePanel({ id }: { readonly id: string }) {
  const card = useCard(id);
  if (!card) return null;
  // A field takes the first Escape for what is typed in it; the next one leaves the panel.
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close(id);
  };
  return (
    <aside
      className={styles.panel}
      id="initiative-panel"
      aria-label="Initiative"
      tabIndex={-1}
      data-testid="panel"
      onKeyDown={pressed}
    >
      <PanelHeader card={card} />
      <FieldPlace
        key={id}
        id={id}
        name={card.initiative.title}
        open={() => openPanel(id)}
        isThere={() => isInPlan('initiative', id)}
      >
        <div className={styles.fields}>
          <WordsFields card={card} />
          <PlacementFields card={card} />
          <MoneyFields card={card} />
          <MoneyLines card={card} />
          <BenefitFields card={card} />
          <GoalFields card={card} />
          <StandingFields card={card} />
          <PeopleFields card={card} />
          <DateFields card={card} />
          <EffortFields card={card} />
          <MilestoneFields card={card} />
          <DependencyFields card={card} />
          <ServiceEffects card={card} />
          <ScoreFields card={card} />
        </div>
      </FieldPlace>
      <PanelFooter card={card} />
    </aside>
  );
}

function close(id: string): void {
  openPanel(null);
  focusCard(id);
}

function PanelHeader({ card }: { readonly card: Card }) {
  const { lane } = card.placement;
  return (
    <header className={styles.header}>
      <OutcomeMark outcome={card.initiative.outcome} />
      <p className={styles.where}>
        {laneWords[lane]}
        {lane !== 'backlog' && (card.funded ? ', funded' : ', not funded')}
      </p>
      <IconButton label="The one above (K)" onClick={() => stepPanel(-1)}>
        <ChevronUp size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label="The one below (J)" onClick={() => stepPanel(1)}>
        <ChevronDown size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label="Close (Esc)" onClick={() => close(card.initiative.id)}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </header>
  );
}
