import type { Card } from '../../../shared/rules/cards/card';
import { creditOf } from '../../../shared/rules/outcomes/enabler-credit';
import { creditWords, dependencyKindWords, dependentWords } from '../../../shared/words/cards/roadmap-words';
import { creditedRule } from '../../../shared/words/people/planning-rules';
import { say } from '../../../shared/words/say';
import {
  findInitiatives,
  removeDependency,
  storeDependency,
  storeShare,
  type Tie,
  tiesOf,
} from '../../state/plan/dependencies';
import { useEditable, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { isInPlan } from '../../state/plan/plan-store';
import { openPanel } from '../../state/window/view-store';
import { DependencyEditor } from '../../ui/dependency-editor';
import { FieldPlace } from '../../ui/fields/field-place';
import { WholeNumberField } from '../../ui/fields/number-fields';
import { HowMadeButton } from '../../ui/how-made-button';
import panel from './initiative-panel.module.css';

/** What it needs, excludes and enables, and what leads to it; who is credited with whose benefits. */
export function DependencyFields({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const speech = useSpeech();
  const disabled = !useEditable();
  const { id } = card.initiative;
  const credit = creditOf(plan, id);
  const lines = tiesOf(plan, id).map((tie) => ({
    id: tie.dependency.id,
    kind: (tie.outgoing ? dependencyKindWords : dependentWords)[tie.dependency.kind],
    title: tie.title,
    open: () => openPanel(tie.otherId),
    ...(tie.dependency.kind === 'enables' && {
      more: (
        <FieldPlace
          id={tie.dependency.id}
          name={tie.title}
          isThere={() => isInPlan('dependency', tie.dependency.id)}
        >
          <Credit tie={tie} id={id} disabled={disabled} />
        </FieldPlace>
      ),
    }),
  }));
  const isCredited = lines.some(({ more }) => more !== undefined);
  const own = credit.own.length > 0 && credit.given.some(({ share }) => share > 0);
  return (
    <>
      <DependencyEditor
        lines={lines}
        disabled={disabled}
        own={card.initiative.title}
        find={(typed) => findInitiatives(plan, typed, id)}
        add={(kind, otherId) => storeDependency(id, kind, otherId)}
        remove={(dependencyId) => void removeDependency(dependencyId)}
      />
      {isCredited && (
        <HowMadeButton words className={panel.whole} about={say`Credited benefits`} rules={[creditedRule]} />
      )}
      {own && (
        <p className={panel.note}>{say`Of its own benefits it keeps ${creditWords(credit.own, speech)}.`}</p>
      )}
    </>
  );
}

interface CreditProps {
  readonly tie: Tie;
  readonly id: string;
  readonly disabled: boolean;
}

/** The part of the benefits that goes to the enabler, and what that is a year. */
function Credit({ tie: { dependency, otherId, outgoing }, id, disabled }: CreditProps) {
  const plan = usePlan();
  const speech = useSpeech();
  const credit = creditOf(plan, id);
  const part = (outgoing ? credit.received : credit.given).find((known) => known.otherId === otherId);
  const words = part ? creditWords(part.lines, speech) : '';
  if (!outgoing) return <>{words && say`is credited with ${words} of it`}</>;
  return (
    <WholeNumberField
      label={say`Credited to this one, % of the other’s benefits`}
      min={0}
      max={100}
      required
      value={Math.round(dependency.share / 100)}
      hint={words ? say`${words} a year, counted once, with the other` : undefined}
      disabled={disabled}
      commit={(percent) => (percent === null ? undefined : storeShare(dependency.id, percent * 100))}
    />
  );
}
