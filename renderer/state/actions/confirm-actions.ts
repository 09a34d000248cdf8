import { CircleCheck } from 'lucide-react';
import { laneWords, outcomeNames } from '../../../shared/words/codes';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { dispatch } from '../plan/dispatch';
import type { Action, Target } from './card-action';

type Assumed = 'laneAssumed' | 'outcomeAssumed';

/** Of those chosen the ones whose lane or outcome was taken from words and that nobody has confirmed. */
const assumedIn = ({ chosen }: Target, what: Assumed) => chosen.filter(({ initiative }) => initiative[what]);

/** "Confirm lane: Drive innovation" of one, "Confirm lane (34)" of several. */
function said(words: string, what: Assumed, target: Target): string {
  const [card, ...more] = assumedIn(target, what);
  if (!card) return words;
  if (more.length > 0) return `${words} (${(more.length + 1).toLocaleString(locale)})`;
  const { initiative, placement } = card;
  const value =
    what === 'laneAssumed' ? laneWords[placement.lane] : outcomeNames[initiative.outcome ?? 'none'];
  return `${words}: ${value}`;
}

function confirm(id: string, words: string, what: Assumed): Action {
  return {
    id,
    group: 'confirm',
    words,
    icon: CircleCheck,
    whyNot: (target) => (assumedIn(target, what).length > 0 ? null : say`Nothing is assumed.`),
    said: (target) => said(words, what, target),
    run: (target) => {
      const ids = assumedIn(target, what).map(({ initiative }) => initiative.id);
      return dispatch({ type: 'initiative/edit', ids, changes: { [what]: false } }, { offerUndo: true });
    },
  };
}

/** What an import assumed is right as it stands. */
export const confirming: readonly Action[] = [
  confirm('confirm-lane', say`Confirm lane`, 'laneAssumed'),
  confirm('confirm-outcome', say`Confirm outcome`, 'outcomeAssumed'),
];
