import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { type Strength, standardStrengths } from '../../../shared/model/records/strength';
import { strengthsOf } from '../../../shared/rules/people/strengths';
import { strengthName } from '../../../shared/words/people/strength-words';
import { say } from '../../../shared/words/say';
import { dispatch } from '../../state/plan/dispatch';
import { useEditable, usePlan } from '../../state/plan/plan-hooks';
import { storeInTurn } from '../../state/plan/store-in-turn';
import { Button, IconButton } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import { TextCell } from '../../ui/cell';
import { CopyHead } from '../../ui/copying/copy-head';
import { FieldPlace } from '../../ui/fields/field-place';
import { LevelSelect } from './level-select';
import { readStrengthName } from './read-team';
import strengths from './strengths.module.css';

const asIs = (text: string) => text;
const readText = (text: string) => ({ ok: true as const, value: text.trim().slice(0, 1_000) });

/** The five strengths that every IT organisation has more or less of, and one's own, each with its level. */
export function StrengthTable() {
  const plan = usePlan();
  const editable = useEditable();
  const [fresh, setFresh] = useState<string | null>(null);
  const rows = strengthsOf(plan);
  const add = () => {
    const id = uuidv7();
    setFresh(id);
    const taken = new Set(rows.map(({ name }) => name));
    const free = Array.from({ length: rows.length + 1 }, (_, index) =>
      index === 0 ? say`New strength` : say`New strength ${index + 1}`,
    ).find((name) => !taken.has(name));
    const strength = { id, name: free ?? say`New strength`, level: 3, partner: '' };
    void dispatch({ type: 'strength/set', strength });
  };
  return (
    <section className={cardStyles.card} aria-label={say`Our strengths`}>
      <CopyHead of={say`Our strengths`} table>
        <h2 className={cardStyles.heading}>{say`Our strengths`}</h2>
      </CopyHead>
      <table className={strengths.table} aria-label={say`Our strengths`}>
        <thead>
          <tr>
            <th scope="col">{say`Strength`}</th>
            <th scope="col" className={strengths.level}>{say`Level`}</th>
            <th scope="col">{say`Partner for it`}</th>
            <td className={strengths.button} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FieldPlace key={row.id} id={row.id} name={strengthName(row)}>
              <StrengthLine row={row} editable={editable} fresh={row.id === fresh} />
            </FieldPlace>
          ))}
        </tbody>
      </table>
      <div>
        <Button onClick={add} disabled={!editable}>
          <Plus size={15} aria-hidden="true" />
          {say`Add a strength`}
        </Button>
      </div>
    </section>
  );
}

interface LineProps {
  readonly row: Strength;
  readonly editable: boolean;
  readonly fresh: boolean;
}

function StrengthLine({ row, editable, fresh }: LineProps) {
  const name = strengthName(row);
  const isStandard = (standardStrengths as readonly string[]).includes(row.id);
  const store = (changes: Partial<Strength>) =>
    storeInTurn((plan) => {
      const now = strengthsOf(plan).find(({ id }) => id === row.id);
      return now && { type: 'strength/set', strength: { ...now, ...changes } };
    });
  return (
    <tr>
      <th scope="row">
        {isStandard ? (
          name
        ) : (
          <TextCell
            label={say`Name of ${name}`}
            column="name"
            disabled={!editable}
            value={row.name}
            show={asIs}
            read={readStrengthName}
            commit={(typed) => store({ name: typed })}
            selectOnMount={fresh}
          />
        )}
      </th>
      <td>
        <LevelSelect
          label={say`Level of ${name}`}
          none={say`Not said`}
          value={row.level}
          disabled={!editable}
          commit={(level) => store({ level }) ?? Promise.resolve(null)}
        />
      </td>
      <td>
        <TextCell
          label={say`Partner for ${name}`}
          column="partner"
          disabled={!editable}
          value={row.partner}
          show={asIs}
          read={readText}
          commit={(partner) => store({ partner })}
        />
      </td>
      <td>
        {!isStandard && (
          <IconButton
            label={say`Delete ${name}`}
            disabled={!editable}
            onClick={() => void dispatch({ type: 'strength/delete', ids: [row.id] }, { offerUndo: true })}
          >
            <Trash2 size={15} aria-hidden="true" />
          </IconButton>
        )}
      </td>
    </tr>
  );
}
