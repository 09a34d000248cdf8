import { flushSync } from 'react-dom';
import type { Card } from '../../../shared/rules/cards/card';
import {
  type ChainGap,
  gapStandsIn,
  type ValueChain,
  valueChainOf,
} from '../../../shared/rules/peers/value-chain';
import { gapWords, valueChainWords } from '../../../shared/words/outcomes/value-chain-words';
import { say } from '../../../shared/words/say';
import { openPart } from '../../state/board/panel-parts';
import { useEditable, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { editGoal } from '../../state/window/asked-goal';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/fields/text-field';
import styles from './chain-fields.module.css';
import panel from './initiative-panel.module.css';
import { storeChange } from './store-change';

/** Why it is done and for whom, as a sentence, and each gap of it with the way to mend it. */
export function ChainFields({ card: { initiative } }: { readonly card: Card }) {
  const plan = usePlan();
  const speech = useSpeech();
  const disabled = !useEditable();
  const chain = valueChainOf(plan, initiative);
  const inherited = chain.goal?.capability.trim() ?? '';
  return (
    <>
      <p className={styles.sentence} data-testid="value-chain">
        {valueChainWords(chain, speech)}
      </p>
      <TextField
        className={panel.whole}
        label={say`Capability it changes`}
        hint={inherited === '' ? undefined : say`Empty: as its goal says`}
        placeholder={inherited === '' ? say`What becomes possible, or other than it is` : inherited}
        value={initiative.capability}
        disabled={disabled}
        commit={(capability) => storeChange(initiative.id, { capability })}
      />
      {chain.gaps.length > 0 && (
        <ul className={styles.gaps} aria-label={say`Gaps in the chain`}>
          {chain.gaps.map((gap) => (
            <li key={gap}>
              {gapWords[gap]}
              <Mend gap={gap} chain={chain} disabled={disabled} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface MendProps {
  readonly gap: ChainGap;
  readonly chain: ValueChain;
  readonly disabled: boolean;
}

/** The field of the initiative's own capability stands above. */
function Mend({ gap, chain, disabled }: MendProps) {
  const { goal } = chain;
  if (goal && gapStandsIn(gap, chain) === 'goal')
    return (
      <Button
        disabled={disabled}
        aria-label={say`${gapWords[gap]}: edit the goal ${goal.name}`}
        onClick={() => editGoal(goal.id)}
      >{say`Edit the goal`}</Button>
    );
  if (gap === 'goal')
    return <Button disabled={disabled} onClick={() => lead('goal', 'select')}>{say`Tie it to one`}</Button>;
  if (gap === 'outcome')
    return (
      <Button
        disabled={disabled}
        onClick={() => lead('placement', 'input, button')}
      >{say`Choose one`}</Button>
    );
  return null;
}

/** Opens a part of the panel and puts the keyboard on its first field. */
function lead(part: string, field: string): void {
  flushSync(() => openPart(part, true));
  const place = document.querySelector(`[data-part="${part}"] fieldset`);
  place?.scrollIntoView({ block: 'nearest' });
  place?.querySelector<HTMLElement>(field)?.focus();
}
