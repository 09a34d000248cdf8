import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { laneWords } from '../../../shared/words/codes';
import type { Card } from '../../../shared/rules/cards';
import { useCard } from '../../state/plan-hooks';
import { stepPanel } from '../../state/step-panel';
import { focusCard, openPanel } from '../../state/view-store';
import { IconButton } from '../../ui/button';
import { OutcomeMark } from '../../ui/outcome-mark';
import { BenefitFields } from './benefit-fields';
import styles from './initiative-panel.module.css';
import { MoneyFields } from './money-fields';
import { PanelFooter } from './panel-footer';
import { PeopleFields } from './people-fields';
import { PlacementFields } from './placement-fields';
import { StandingFields } from './standing-fields';
import { WordsFields } from './words-fields';

/** All of one initiative, to be edited while the board stays in sight. */
export function InitiativePanel({ id }: { readonly id: string }) {
  const card = useCard(id);
  if (!card) return null;
  return (
    <aside
      className={styles.panel}
      id="initiative-panel"
      aria-label="Initiative"
      tabIndex={-1}
      data-testid="panel"
    >
      <PanelHeader card={card} />
      <div key={id} className={styles.fields}>
        <WordsFields card={card} />
        <PlacementFields card={card} />
        <MoneyFields card={card} />
        <BenefitFields card={card} />
        <PeopleFields card={card} />
        <StandingFields card={card} />
      </div>
      <PanelFooter card={card} />
    </aside>
  );
}

function PanelHeader({ card }: { readonly card: Card }) {
  const { lane } = card.placement;
  const close = () => {
    openPanel(null);
    focusCard(card.initiative.id);
  };
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
      <IconButton label="Close (Esc)" onClick={close}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </header>
  );
}
