import { ChevronDown, ChevronUp, Maximize2, Minimize2, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Card } from '../../../shared/rules/cards/card';
import { laneWords } from '../../../shared/words/codes';
import { say } from '../../../shared/words/say';
import { stepPanel } from '../../state/board/step-panel';
import { useCard, useIsLarge, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { isInPlan } from '../../state/plan/plan-store';
import { focusCard, openPanel, toggleWholePage, useView } from '../../state/window/view-store';
import { IconButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { FieldPlace } from '../../ui/fields/field-place';
import { useInTurn } from '../../ui/in-turn';
import { OutcomeMark } from '../../ui/outcome-mark';
import styles from './initiative-panel.module.css';
import { PanelFooter } from './panel-footer';
import { PanelPart } from './panel-part';
import { panelParts } from './panel-parts';
import { WordsFields } from './words-fields';

/** Parts that may be in sight when the panel is opened; the others have a frame of their own. */
const inSight = 3;

/** All of one initiative, to be edited while the board stays in sight. */
export function InitiativePanel({ id }: { readonly id: string }) {
  const card = useCard(id);
  const plan = usePlan();
  const speech = useSpeech();
  const whole = useView((view) => view.wholePage);
  const atOnce = !useIsLarge();
  // The screen makes room a frame later: to lay out all of its cards anew takes longer than the panel itself.
  const hasRoom = useInTurn(atOnce);
  const parts = useInTurn(atOnce) ? panelParts : panelParts.slice(0, inSight);
  if (!card) return null;
  // A field takes the first Escape for what is typed in it; the next one leaves the panel.
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close(id);
  };
  return (
    <aside
      className={classNames(styles.panel, whole ? styles.wholePage : !hasRoom && styles.over)}
      id="initiative-panel"
      aria-label={say`Initiative: ${card.initiative.title}`}
      tabIndex={-1}
      data-region="panel"
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
          <div className={styles.parts}>
            {parts.map(({ name, title, about, Fields, openAtFirst = false, bare = false }) => (
              <PanelPart
                key={name}
                title={title(speech)}
                about={() => about(card, speech, plan)}
                {...{ name, openAtFirst, bare }}
              >
                <Fields card={card} />
              </PanelPart>
            ))}
          </div>
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
  const whole = useView((view) => view.wholePage);
  return (
    <header className={styles.header}>
      <OutcomeMark outcome={card.initiative.outcome} />
      <p className={styles.where}>
        {laneWords[lane]}
        {lane !== 'backlog' && (card.funded ? say`, funded` : say`, not funded`)}
      </p>
      <IconButton label={say`The one above (K)`} onClick={() => stepPanel(-1)}>
        <ChevronUp size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label={say`The one below (J)`} onClick={() => stepPanel(1)}>
        <ChevronDown size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label={whole ? say`Beside the screen` : say`Full page`} onClick={toggleWholePage}>
        {whole ? <Minimize2 size={15} aria-hidden="true" /> : <Maximize2 size={15} aria-hidden="true" />}
      </IconButton>
      <IconButton label={say`Close (Esc)`} onClick={() => close(card.initiative.id)}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </header>
  );
}
