import { colourings } from '../../../shared/rules/board/colour-by';
import { groupings } from '../../../shared/rules/board/swimlanes';
import { groupingWords } from '../../../shared/words/cards/swimlane-words';
import { colouringWords } from '../../../shared/words/columns/colour-words';
import { say } from '../../../shared/words/say';
import { colourBoard, groupBoard, useBoardLook } from '../../state/board/board-look';
import styles from './look-fields.module.css';

/** By what the cards of each column are grouped and coloured. */
export function LookFields() {
  const group = useBoardLook((look) => look.group);
  const colour = useBoardLook((look) => look.colour);
  return (
    <>
      <label className={styles.field}>
        {say`Group`}
        <select
          className={styles.select}
          aria-label={say`Group the cards by`}
          title={group ? say`Dragging changes list and funding, not the group` : undefined}
          value={group ?? ''}
          onChange={(event) => groupBoard(groupings.find((known) => known === event.target.value) ?? null)}
        >
          <option value="">{say`none`}</option>
          {groupings.map((known) => (
            <option key={known} value={known}>
              {groupingWords[known]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {say`Colour`}
        <select
          className={styles.select}
          aria-label={say`Colour the cards by`}
          value={colour}
          onChange={(event) =>
            colourBoard(colourings.find((known) => known === event.target.value) ?? 'outcome')
          }
        >
          {colourings.map((known) => (
            <option key={known} value={known}>
              {colouringWords[known]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
