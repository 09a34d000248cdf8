import type { ReactNode } from 'react';
import type { ImportTarget } from '../../../../shared/backlog/target';
import type { CheckReply } from '../../../../shared/contract/imports';
import { locale } from '../../../../shared/words/language';
import { say, sayAs } from '../../../../shared/words/say';
import { Against } from '../against';
import type { Choices } from '../choices';
import type { ColumnView } from '../column-view';
import { openWords } from '../open-words';
import { conflictWords, countWords } from '../outcome-words';
import step from '../step.module.css';
import { openUnits } from '../values/asked-units';
import { assumedWords } from '../values/inferred-section';
import { goTo } from '../wizard-store';
import { ChangedRows } from './changed-rows';
import { DraftRows } from './draft-rows';
import { FieldRules } from './field-rules';
import { GoneRows } from './gone-rows';
import { GoneServices } from './gone-services';
import { LinkedRows } from './linked-rows';
import { ProblemSection } from './problem-section';
import { RekeyedRows } from './rekeyed-rows';
import { UnchangedRows } from './unchanged-rows';

interface Props {
  readonly token: string;
  readonly name: string;
  readonly check: CheckReply;
  readonly choices: Choices;
  readonly views: readonly ColumnView[];
  readonly target: ImportTarget;
}

/** What an import would do, group by group: the parts add up to the rows of the file. */
export function CheckStep({ token, name, check, choices, views, target }: Props) {
  const { counts, rekeyed, conflicts } = check;
  const links = choices.answers.links ?? [];
  const number = (count: number) => count.toLocaleString(locale);
  return (
    <>
      <section className={step.panel}>
        <h2 className={step.heading}>{countWords(counts)}</h2>
        <Against check={check} />
        <OfValues check={check} views={views} />
        <ProblemSection token={token} name={name} check={check} choices={choices} />
      </section>
      {rekeyed + links.length > 0 && (
        <Group title={say`${target === 'services' ? say`Name` : say`Key`} changed: ${number(rekeyed)}`}>
          {rekeyed > 0 && <RekeyedRows {...{ token, check, target }} />}
          <LinkedRows links={links} />
        </Group>
      )}
      {counts.updated + conflicts + check.first.changed.length > 0 && (
        <Group
          title={
            conflicts > 0 && counts.updated === 0
              ? sayAs('state')`Open`
              : say`Changed: ${number(counts.updated)}`
          }
        >
          {conflicts > 0 && <p className={step.warning}>{conflictWords(conflicts)}</p>}
          <FieldRules {...{ check, choices, target }} />
          <ChangedRows {...{ token, check, target }} />
        </Group>
      )}
      {counts.missing > 0 && (
        <Group title={say`Gone from the file: ${number(counts.missing)}`}>
          {target === 'services' ? (
            <GoneServices token={token} check={check} />
          ) : (
            <GoneRows token={token} check={check} missing={choices.answers.missing ?? 'mark'} />
          )}
        </Group>
      )}
      {counts.created > 0 && (
        <Group title={say`New: ${number(counts.created - rekeyed)}`}>
          <DraftRows token={token} check={check} views={views} target={target} />
        </Group>
      )}
      {counts.unchanged > 0 && (
        <Group title={say`Unchanged: ${number(counts.unchanged)}`}>
          <UnchangedRows {...{ token, check, target }} />
        </Group>
      )}
    </>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={step.panel}>
      <h2 className={step.heading}>{title}</h2>
      {children}
    </section>
  );
}

/** What was assumed of the values, and what nobody has answered yet, with the way there. */
function OfValues({ check, views }: Pick<Props, 'check' | 'views'>) {
  const { inferred } = check.counts;
  const open = openWords(check.questions, openUnits(check, views).length);
  const assumed = inferred.lane + inferred.outcome > 0;
  return (
    <>
      {assumed && (
        <p>
          {say`${assumedWords(inferred)} They are marked as assumed. `}
          <button type="button" className={step.link} onClick={() => goTo('values')}>{say`See which`}</button>
        </p>
      )}
      {open !== null && (
        <p className={step.warning}>
          {open}{' '}
          <button
            type="button"
            className={step.link}
            onClick={() => goTo('values')}
          >{say`Answer them`}</button>
        </p>
      )}
    </>
  );
}
