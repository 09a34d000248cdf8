import type { ImportTarget } from '../../../../shared/backlog/target';
import type { CheckReply } from '../../../../shared/contract/imports';
import { type FieldRule, fieldRules, type SourceField } from '../../../../shared/model/source-fields';
import { say } from '../../../../shared/words/say';
import { SelectField } from '../../../ui/fields/select-field';
import { type Choices, withRule } from '../choices';
import { sourceFieldWords } from '../source-words';
import step from '../step.module.css';
import { choose } from '../wizard-store';

const words: Readonly<Record<FieldRule | 'usual', string>> = {
  usual: say`As usual; ask where both changed`,
  source: say`Take the file’s`,
  mine: say`Keep the plan’s`,
  ask: say`Ask row by row`,
};
const rules = (['usual', ...fieldRules] as const).map((value) => ({ value, words: words[value] }));

interface Props {
  readonly check: CheckReply;
  readonly choices: Choices;
  readonly target: ImportTarget;
}

/** Of each field in which file and plan differ: whose value holds in all rows that say nothing themselves. */
export function FieldRules({ check, choices, target }: Props) {
  const differing = [...check.first.changed, ...check.first.unchanged].flatMap(({ changes }) =>
    changes.map(({ field }) => field),
  );
  const fields = [...new Set<SourceField>([...differing, ...choices.rules.keys()])];
  const before = new Map(check.mapping.rules ?? []);
  if (fields.length === 0) return null;
  return (
    <details>
      <summary>{say`Whose value holds, field by field`}</summary>
      <div className={step.row}>
        {fields.map((field) => (
          <SelectField
            key={field}
            label={sourceFieldWords(field, target)}
            value={(choices.rules.has(field) ? choices.rules.get(field) : before.get(field)) ?? 'usual'}
            choices={rules}
            commit={(rule) => {
              choose((now) => withRule(now, field, rule === 'usual' ? null : rule));
              return undefined;
            }}
          />
        ))}
      </div>
    </details>
  );
}
