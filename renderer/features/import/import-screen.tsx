import { useEffect, useLayoutEffect } from 'react';
import { say, sayAs } from '../../../shared/words/say';
import { askExport } from '../../state/files/export-table';
import { chooseBacklog, loadSample } from '../../state/files/get-backlog';
import { useEditable, useSettings } from '../../state/plan/plan-hooks';
import { leaveImport, useView, type WaitingBacklog } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import { EmptyState, Page } from '../../ui/page';
import { CheckStep } from './check/check-step';
import { ColumnsStep } from './columns/columns-step';
import { FileStep } from './file/file-step';
import { RefusedFile, refusedOutright } from './file/refused-file';
import { ImportFooter, ImportProgress } from './import-footer';
import { ImportHistory } from './import-history';
import styles from './import-screen.module.css';
import { runImport } from './run-import';
import { screenOf } from './screen-of';
import { Stepper } from './stepper';
import { stepsInSight } from './steps-in-sight';
import { type Checking, useCheck } from './use-check';
import { useKeptFocus } from './use-kept-focus';
import { type Look, useLook } from './use-look';
import { ValuesStep } from './values/values-step';
import { beginWith, forget, goTo, useWizard } from './wizard-store';

/** An import of more rows takes long enough that its screen may give way to its progress. */
const many = 5_000;

/** A backlog from another tool becomes initiatives: how it is written, what its columns are, what will be created. */
export function ImportScreen() {
  const offered = useView(({ backlogOffered }) => backlogOffered);
  const editable = useEditable();
  if (offered) return <Wizard key={offered.token} offered={offered} />;
  return (
    <Page title={sayAs('title')`Import`}>
      <EmptyState
        title={say`Bring in a backlog`}
        hint={say`Initiatives, services or actual costs from any tool, as CSV or .xlsx. Nothing is stored until you have seen what will change. You can also drop a file anywhere on the window, or paste rows from a spreadsheet with Ctrl+V.`}
      >
        <Button
          look="solid"
          disabled={!editable}
          onClick={() => void chooseBacklog()}
        >{say`Choose a file…`}</Button>
        <Button disabled={!editable} onClick={() => void loadSample()}>{say`Load the sample`}</Button>
        <Button onClick={() => askExport('template')}>{say`Get a template…`}</Button>
      </EmptyState>
      <ImportHistory />
    </Page>
  );
}

function Wizard({ offered }: { readonly offered: WaitingBacklog }) {
  const { token, name, target = null } = offered;
  const wizard = useWizard();
  const mine = wizard.token === token;
  useEffect(() => beginWith(token, target), [token, target]);
  return mine ? <Steps token={token} name={name} /> : null;
}

function Steps({ token, name }: { readonly token: string; readonly name: string }) {
  const { step, choices, job, failed } = useWizard();
  const { currency } = useSettings();
  const editable = useEditable();
  const look = useLook(token, choices, currency);
  const reading = { ...look.reading, answers: choices.answers };
  const ready = !look.busy && look.guess !== null && look.guess.refusal === null;
  const checking = useCheck(token, ready ? reading : null);
  const content = useKeptFocus();
  const steps = stepsInSight(step, checking.check, look.busy || checking.busy, choices, look.views);
  // Nothing to say of the values: the check comes next, before the empty step is painted.
  const skips = step === 'values' && !steps.includes('values');
  useLayoutEffect(() => {
    if (skips) goTo('check');
  }, [skips]);
  const isAway = job !== null && (checking.check?.counts.rows ?? 0) > many;
  const leave = () => {
    forget();
    leaveImport(screenOf[look.target]);
  };
  const why = refusedOutright(look);
  if (why !== null) return <RefusedFile {...{ name, why }} onLeave={leave} />;
  return (
    <Page
      title={say`Import ${name}`}
      actions={
        <Button
          disabled={job !== null}
          onClick={() => void chooseBacklog(choices.target ?? undefined)}
        >{say`Choose another file…`}</Button>
      }
    >
      <Stepper step={step} steps={steps} disabled={job !== null} />
      {isAway && (
        <p
          className={styles.meanwhile}
        >{say`You can look at other screens meanwhile; edits wait until all is stored. Cancelling leaves the plan as it was.`}</p>
      )}
      <div
        ref={content}
        className={styles.content}
        inert={job !== null}
        data-away={isAway || undefined}
        data-busy={look.busy || checking.busy || undefined}
      >
        <Step token={token} name={name} look={look} checking={checking} />
      </div>
      {job ? (
        <ImportProgress job={job} name={name} />
      ) : (
        <ImportFooter
          {...{ step, steps, look, choices, checking, editable, failed }}
          onImport={() => void runImport(token, name, reading, look.target)}
          onLeave={leave}
        />
      )}
    </Page>
  );
}

interface StepProps {
  readonly token: string;
  readonly name: string;
  readonly look: Look;
  readonly checking: Checking;
}

/** What the step in turn shows; nothing while it is not known yet. */
function Step({ token, name, look, checking }: StepProps) {
  const { step, choices } = useWizard();
  const { guess, views, target } = look;
  const { check } = checking;
  if (step === 'file')
    return (
      guess && (
        <FileStep
          token={token}
          name={name}
          form={choices.form}
          guess={guess}
          target={target}
          isGuessed={choices.target === null}
          check={check}
          keep={choices.table.keep}
          source={choices.table.source}
        />
      )
    );
  if (step === 'columns') return <ColumnsStep {...{ views, choices, guess, checking, name, target }} />;
  if (step === 'values') return check && <ValuesStep {...{ check, choices, guess, views, target }} />;
  return check && <CheckStep {...{ token, name, check, choices, views, target }} />;
}
