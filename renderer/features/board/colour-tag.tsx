import type { Colouring } from '../../../shared/rules/board/colour-by';
import type { Card } from '../../../shared/rules/cards/card';
import { colourSign, colourWords } from '../../../shared/words/columns/colour-words';
import { colourScaleOf, useBoardLook } from '../../state/board/board-look';
import { usePlan } from '../../state/plan/plan-hooks';
import { currentPlan, currentScenarioId, usePlanStore } from '../../state/plan/plan-store';
import { classNames } from '../../ui/class-names';
import styles from './colour-tag.module.css';

/** The colour of a card, with its letter; nothing where cards are coloured by outcome, which they show anyway. */
export function ColourTag({ card }: { readonly card: Card }) {
  const by = useBoardLook((look) => look.colour);
  const place = usePlanStore(() =>
    by === 'outcome' ? -1 : (colourScaleOf(currentPlan(), currentScenarioId(), by).classOf(card) ?? -1),
  );
  const key = usePlanStore(() =>
    place < 0 ? null : (colourScaleOf(currentPlan(), currentScenarioId(), by).classes[place]?.key ?? null),
  );
  if (key === null) return null;
  return <ColourSign by={by} place={place} name={key} />;
}

interface SignProps {
  readonly by: Colouring;
  readonly place: number;
  /** The key of its class. */
  readonly name: string;
  /** Where the words stand beside it. */
  readonly silent?: boolean;
}

export function ColourSign({ by, place, name, silent = false }: SignProps) {
  const plan = usePlan();
  const words = colourWords(by, name, plan);
  const isScore = !['lane', 'status', 'mark', 'team', 'goal'].includes(by);
  return (
    <span
      className={classNames(styles.tag, styles[`${isScore ? 's' : 'k'}${isScore ? name : place + 1}`])}
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words, title: words })}
    >
      {colourSign(by, name, { place, plan })}
    </span>
  );
}
