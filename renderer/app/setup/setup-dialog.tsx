import { type ComponentType, useState } from 'react';
import { say } from '../../../shared/words/say';
import { GuardrailFields } from '../../features/settings/guardrail-section';
import { FirstMonth, FirstYear } from '../../features/settings/plan-section';
import { addInitiative } from '../../state/actions/add-initiative';
import { chooseBacklog } from '../../state/files/get-backlog';
import { closeOverlay, useOverlay } from '../../state/window/overlay';
import { getTemplate } from '../../state/window/start';
import { showScreen } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { CurrencyChoice } from './currency-choice';
import styles from './setup.module.css';

interface Step {
  readonly title: string;
  readonly text: string;
  readonly Fields: ComponentType;
}

const steps: readonly Step[] = [
  {
    title: say`Money and year`,
    text: say`What the plan is counted in, and when your fiscal year begins. The currency is that of your country; leave what is right.`,
    Fields: MoneyAndYear,
  },
  {
    title: say`Balance of the two lists`,
    text: say`The share of the change money that may go to keeping the lights on. Without a range nothing is claimed; you can set one at any time.`,
    Fields: GuardrailFields,
  },
  {
    title: say`Your initiatives`,
    text: say`Bring in a list of any tool, fill in the template and bring that in, or write the first one yourself.`,
    Fields: Initiatives,
  },
];

/** What a new plan is asked, in three steps that can all be passed over; each answer is stored at once and can be undone. */
export function SetupDialog() {
  const open = useOverlay((overlay) => overlay.open === 'setup');
  const [number, setNumber] = useState(0);
  const step = steps[number];
  const isLast = number === steps.length - 1;
  const close = () => {
    closeOverlay();
    setNumber(0);
  };
  if (!step) return null;
  const { title, text, Fields } = step;
  return (
    <Dialog
      open={open}
      onClose={close}
      wide
      title={title}
      description={text}
      actions={
        <>
          <span className={styles.count}>{say`${number + 1} of ${steps.length}`}</span>
          {!isLast && <Button look="quiet" onClick={close}>{say`Skip all of it`}</Button>}
          {number > 0 && <Button onClick={() => setNumber(number - 1)}>{say`Back`}</Button>}
          <Button look="solid" onClick={() => (isLast ? close() : setNumber(number + 1))}>
            {isLast ? say`Begin` : say`Next`}
          </Button>
        </>
      }
    >
      <div key={number} className={styles.fields}>
        <Fields />
      </div>
    </Dialog>
  );
}

function MoneyAndYear() {
  return (
    <>
      <CurrencyChoice />
      <FirstMonth />
      <FirstYear />
    </>
  );
}

/** Each leads on to its own place. */
function Initiatives() {
  const go = (run: () => unknown) => () => {
    closeOverlay();
    run();
  };
  return (
    <div className={styles.ways}>
      <Button onClick={go(() => chooseBacklog())}>{say`Import a list …`}</Button>
      <Button onClick={() => void getTemplate()}>{say`Get the template`}</Button>
      <Button
        onClick={go(() => {
          showScreen('board');
          void addInitiative();
        })}
      >{say`Write the first one`}</Button>
    </div>
  );
}
