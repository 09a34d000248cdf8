import { useMemo } from 'react';
import type { Card } from '../../../shared/rules/cards/card';
import { doubleSaving } from '../../../shared/rules/services/double-saving';
import { doubleSavingWords } from '../../../shared/words/outcomes/benefit-words';
import { usePlan, useSpeech } from '../../state/plan/plan-hooks';
import panel from './initiative-panel.module.css';

/** Said beside benefits where the same saving may be in run cost as well. */
export function DoubleSavingLine({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const speech = useSpeech();
  const twice = useMemo(() => doubleSaving(plan, card), [plan, card]);
  return twice && <p className={panel.twice}>{doubleSavingWords(twice, speech)}</p>;
}
