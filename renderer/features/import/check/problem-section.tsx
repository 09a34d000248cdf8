import { useEffect, useMemo, useRef } from 'react';
import type { ProblemGroup } from '../../../../shared/backlog/questions/problem-groups';
import { isInferred } from '../../../../shared/backlog/values/inference-codes';
import type { CheckReply } from '../../../../shared/contract/imports';
import { counted } from '../../../../shared/words/counts';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import { saveLeftOut } from '../../../state/files/import-files';
import { announce } from '../../../state/window/announcer';
import { Button } from '../../../ui/button';
import { type Choices, withMend } from '../choices';
import step from '../step.module.css';
import { choose } from '../wizard-store';
import { ProblemLine } from './problem-group';
import own from './problem-group.module.css';
import { remarkGroups } from './remark-groups';
import { RemarkList } from './remark-list';

interface Props {
  readonly token: string;
  readonly name: string;
  readonly check: CheckReply;
  readonly choices: Choices;
}

/** What could not be taken as it stands, by cause: rows left out, cells left empty, and what is worth a look. */
export function ProblemSection({ token, name, check, choices }: Props) {
  const { groups } = check;
  const remarks = useMemo(() => remarkGroups(check.remarks.filter((remark) => !isInferred(remark))), [check]);
  const mends = choices.answers.mends ?? [];
  useToldProblems(check, mends.length);
  const left = groups.filter(({ fate }) => fate === 'left-out');
  const others = groups.filter(({ fate }) => fate !== 'left-out');
  if (groups.length + remarks.length + mends.length + check.counts.leftOut === 0)
    return <p className={step.fine}>{say`Every cell could be read.`}</p>;
  return (
    <>
      {left.length > 0 && <h3 className={step.term}>{say`Left out`}</h3>}
      <Lines token={token} check={check} groups={left} />
      {check.counts.leftOut > 0 && (
        <div>
          <Button onClick={() => void saveLeftOut(token, name)}>{say`Save these rows as CSV…`}</Button>
        </div>
      )}
      {others.length + remarks.length > 0 && <h3 className={step.term}>{say`Worth a look`}</h3>}
      <Lines token={token} check={check} groups={others} />
      {remarks.length > 0 && <RemarkList groups={remarks} />}
      {mends.length > 0 && <Mended mends={mends} />}
    </>
  );
}

/** After a mend it is said how many problems the next check still finds. */
function useToldProblems(check: CheckReply, mends: number): void {
  const told = useRef({ check, mends });
  useEffect(() => {
    const before = told.current;
    if (before.check === check) return;
    told.current = { check, mends };
    if (before.mends === mends) return;
    const left = check.groups.reduce((sum, { count }) => sum + count, 0);
    announce(
      left === 0
        ? say`No cell or row is left to look at.`
        : say`${counted(left, 'cell or row', 'cells or rows')} left to look at.`,
    );
  }, [check, mends]);
}

interface LinesProps extends Pick<Props, 'token' | 'check'> {
  readonly groups: readonly ProblemGroup[];
}

function Lines({ token, check, groups }: LinesProps) {
  return groups.map((group) => (
    <ProblemLine
      key={`${group.fate} ${group.code} ${group.column}`}
      token={token}
      check={check}
      group={group}
    />
  ));
}

/** Cells that read otherwise than in the file, each with the way back. */
function Mended({ mends }: { readonly mends: NonNullable<Choices['answers']['mends']> }) {
  return (
    <>
      <h3 className={step.term}>{say`Mended here; the file stays as it is`}</h3>
      <ul className={own.mended}>
        {mends.map(([line, column, text]) => (
          <li key={`${line} ${column}`}>
            {say`${column}, line ${line.toLocaleString(locale)}: ${text === '' ? say`empty` : say`“${text}”`}`}
            <Button
              look="quiet"
              aria-label={say`As in the file: ${column}, line ${line}`}
              onClick={() => choose((choices) => withMend(choices, line, column, null))}
            >{say`As in the file`}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}
