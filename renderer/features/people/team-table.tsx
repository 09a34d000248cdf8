import { Trash2 } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { Team } from '../../../shared/model/records/team';
import { moneyForInput } from '../../../shared/words/columns/typed-money';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { dispatch } from '../../state/plan/dispatch';
import { useEditable, useIsLarge, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { isInPlan } from '../../state/plan/plan-store';
import { storeInTurn } from '../../state/plan/store-in-turn';
import { IconButton } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import { TextCell } from '../../ui/cell';
import { CopyHead } from '../../ui/copying/copy-head';
import { FieldPlace } from '../../ui/fields/field-place';
import { HowMade } from '../../ui/how-made';
import { useInTurn } from '../../ui/in-turn';
import { netRule } from './load-rules';
import styles from './people.module.css';
import { readDays, readRate, readTeamName } from './read-team';
import { sortedTeams } from './sorted-teams';

const none: readonly Team[] = [];

/** The teams and their usual days; every value is stored as it is left. */
export function TeamTable({ fresh }: { readonly fresh: string | null }) {
  const { team } = usePlan();
  const speech = useSpeech();
  const editable = useEditable();
  const teams = useMemo(() => sortedTeams(team, speech.locale), [team, speech.locale]);
  // They stand below the load: of a large plan each of their fields has a frame after it.
  const drawn = useInTurn(!useIsLarge()) ? teams : none;
  return (
    <section className={cardStyles.card} aria-label={say`Teams`}>
      <CopyHead of={say`Teams`} table>
        <h2 className={cardStyles.heading}>{say`Teams`}</h2>
      </CopyHead>
      <table className={styles.table} aria-label={say`Teams`}>
        <thead>
          <tr>
            <th scope="col">{say`Name`}</th>
            {[say`Days a quarter`, say`Run work`, say`Net`, say`Day rate, ${speech.currency}`].map(
              (words) => (
                <th key={words} scope="col" className={styles.number}>
                  {words}
                </th>
              ),
            )}
            <td />
          </tr>
        </thead>
        <tbody>
          {drawn.map((row) => (
            <FieldPlace key={row.id} id={row.id} isThere={() => isInPlan('team', row.id)}>
              <TeamLine team={row} speech={speech} editable={editable} fresh={row.id === fresh} />
            </FieldPlace>
          ))}
        </tbody>
      </table>
      <p
        className={cardStyles.note}
      >{say`The day rate is what one external day costs. A team’s own days are part of what runs today already.`}</p>
      <HowMade rules={[netRule]} bare about={say`Teams`} />
    </section>
  );
}

const asIs = (text: string) => text;

interface LineProps {
  readonly team: Team;
  readonly speech: Speech;
  readonly editable: boolean;
  /** It has just been added: its name is to be typed. */
  readonly fresh: boolean;
}

const TeamLine = memo(function TeamLine({ team, speech, editable, fresh }: LineProps) {
  const store = (changes: Partial<Team>) =>
    storeInTurn((plan) => {
      const now = plan.team.get(team.id);
      return now && { type: 'team/set', team: { ...now, ...changes } };
    });
  const of = (what: string, column: string) => ({
    label: say`${what} of ${team.name}`,
    column,
    disabled: !editable,
  });
  return (
    <tr data-testid={`team-${team.id}`}>
      <th scope="row">
        <TextCell
          {...of(say`Name`, 'name')}
          value={team.name}
          show={asIs}
          read={readTeamName}
          commit={(name) => store({ name })}
          selectOnMount={fresh}
        />
      </th>
      <td>
        <TextCell
          {...of(say`Days a quarter`, 'days')}
          value={team.daysPerQuarter}
          show={String}
          read={readDays}
          commit={(daysPerQuarter) => store({ daysPerQuarter })}
          number
        />
      </td>
      <td>
        <TextCell
          {...of(say`Run work`, 'runDays')}
          value={team.runDaysPerQuarter}
          show={String}
          read={readDays}
          commit={(runDaysPerQuarter) => store({ runDaysPerQuarter })}
          number
        />
      </td>
      <NetDays team={team} />
      <td>
        <TextCell
          {...of(say`Day rate`, 'dayRate')}
          value={team.dayRate}
          show={(rate) => moneyForInput(rate, speech)}
          read={readRate(speech)}
          commit={(dayRate) => store({ dayRate })}
          number
        />
      </td>
      <td>
        <DeleteButton team={team} editable={editable} />
      </td>
    </tr>
  );
});

/** What run work leaves; a team that came with a list has no days until somebody says them. */
function NetDays({ team: { daysPerQuarter, runDaysPerQuarter } }: Pick<LineProps, 'team'>) {
  if (daysPerQuarter === 0) return <td className={styles.missing}>{say`No days yet`}</td>;
  return <td className={styles.net}>{daysPerQuarter - runDaysPerQuarter}</td>;
}

function DeleteButton({ team, editable }: Pick<LineProps, 'team' | 'editable'>) {
  return (
    <IconButton
      label={say`Delete ${team.name}`}
      disabled={!editable}
      onClick={() => void dispatch({ type: 'team/delete', ids: [team.id] }, { offerUndo: true })}
    >
      <Trash2 size={15} aria-hidden="true" />
    </IconButton>
  );
}
