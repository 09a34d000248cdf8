import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import { usePlan } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import { type Choices, withoutLink } from '../choices';
import { choose } from '../wizard-store';
import own from './problem-group.module.css';

/** Rows that were said to be an initiative or a service of the plan, or a new one, each with the way back. */
export function LinkedRows({ links }: { readonly links: NonNullable<Choices['answers']['links']> }) {
  const plan = usePlan();
  if (links.length === 0) return null;
  return (
    <ul className={own.mended}>
      {links.map(([line, id]) => (
        <li key={line}>
          {say`Line ${line.toLocaleString(locale)} is ${
            id === null
              ? say`a new one`
              : (plan.initiative.get(id)?.title ?? plan.service.get(id)?.name ?? say`one that is gone`)
          }.`}
          <Button
            look="quiet"
            aria-label={say`Ask again about line ${line}`}
            onClick={() => choose((choices) => withoutLink(choices, line))}
          >{say`Ask again`}</Button>
        </li>
      ))}
    </ul>
  );
}
