import type { Colouring } from '../../../shared/rules/board/colour-by';
import { colouringWords, colourWords } from '../../../shared/words/columns/colour-words';
import { inSentence } from '../../../shared/words/counts';
import { say } from '../../../shared/words/say';
import { colourScaleOf, useBoardLook } from '../../state/board/board-look';
import { usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { ColourSign } from './colour-tag';
import styles from './legend.module.css';

/** What the colours mean and what dragging does, where that is not as it always is. */
export function Legend() {
  const group = useBoardLook((look) => look.group);
  const colour = useBoardLook((look) => look.colour);
  if (colour === 'outcome' && !group) return null;
  return (
    <div className={styles.legend}>
      {colour !== 'outcome' && <Colours by={colour} />}
      {group && (
        <p className={styles.note}>{say`Grouped: dragging changes list and funding, not the group.`}</p>
      )}
    </div>
  );
}

function Colours({ by }: { readonly by: Exclude<Colouring, 'outcome'> }) {
  const plan = usePlan();
  const { classes } = colourScaleOf(plan, useScenarioId(), by);
  const { locale } = useSpeech();
  if (classes.length === 0) return <p>{say`No card has a value: ${inSentence(colouringWords[by])}.`}</p>;
  return (
    <ul className={styles.list} aria-label={say`Colours: ${colouringWords[by]}`}>
      {classes.map(({ key, count }, place) => (
        <li key={key}>
          <ColourSign by={by} place={place} name={key} silent />
          {`${colourWords(by, key, plan)} ${count.toLocaleString(locale)}`}
        </li>
      ))}
    </ul>
  );
}
