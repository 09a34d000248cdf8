import { Plus, RotateCcw, Trash2 } from 'lucide-react';
import { uuidv7 } from 'uuidv7';
import {
  type HiddenKind,
  type HiddenTemplate,
  hiddenKinds,
} from '../../../../shared/model/records/hidden-work';
import { isShipped, templatesOf } from '../../../../shared/rules/people/hidden-templates';
import { hiddenKindWords } from '../../../../shared/words/cards/hidden-words';
import { hiddenKindsRule } from '../../../../shared/words/people/planning-rules';
import { hiddenPartText, readHiddenPart } from '../../../../shared/words/report/hidden-part-text';
import { say } from '../../../../shared/words/say';
import { dispatch } from '../../../state/plan/dispatch';
import { useEditable, usePlan } from '../../../state/plan/plan-hooks';
import { storeInTurn } from '../../../state/plan/store-in-turn';
import { Button, IconButton } from '../../../ui/button';
import cardStyles from '../../../ui/card.module.css';
import { TextCell } from '../../../ui/cell';
import { FieldPlace } from '../../../ui/fields/field-place';
import type { Read } from '../../../ui/fields/use-draft';
import { HowMade } from '../../../ui/how-made';
import { readOtherName } from '../read-cells';
import styles from './agreements.module.css';
import { useFreshRow } from './fresh-row';

const asIs = (text: string) => text;

/** What a kind of card takes beside what its asker sees; the panel of an initiative adds it. */
export function TemplateSection() {
  const plan = usePlan();
  const editable = useEditable();
  const templates = templatesOf(plan);
  const add = async () => {
    const id = uuidv7();
    const names = new Set(templates.map(({ name }) => name));
    let name = say`New kind of card`;
    for (let at = 2; names.has(name); at++) name = say`New kind of card ${at}`;
    useFreshRow.setState({ id });
    await dispatch({ type: 'hidden-template/set', template: { id, name, parts: [] } });
  };
  return (
    <section className={cardStyles.card} aria-label={say`Hidden work`}>
      <div className={cardStyles.bar}>
        <h2 className={cardStyles.heading}>{say`Hidden work by kind of card`}</h2>
        <Button disabled={!editable} onClick={() => void add()}>
          <Plus size={15} aria-hidden="true" />
          {say`Add a kind of card`}
        </Button>
      </div>
      <p
        className={styles.note}
      >{say`Person-days and weeks of delay that a request needs and its asker does not see: “8 days”, “5 days, 6 weeks”, “8 days Security team”. Without a team they go to the one that does most of the card. What is on a card already stays.`}</p>
      <div className={styles.frame}>
        <table className={styles.table} aria-label={say`Hidden work by kind of card`}>
          <thead>
            <tr>
              <th scope="col" className={styles.wide}>{say`Kind of card`}</th>
              {hiddenKinds.map((kind) => (
                <th key={kind} scope="col">
                  {hiddenKindWords[kind]}
                </th>
              ))}
              <td className={styles.action} />
            </tr>
          </thead>
          <tbody>
            {templates.map((template) => (
              <Line key={template.id} template={template} editable={editable} />
            ))}
          </tbody>
        </table>
      </div>
      <HowMade bare rules={[hiddenKindsRule]} about={say`Hidden work by kind of card`} />
    </section>
  );
}

interface LineProps {
  readonly template: HiddenTemplate;
  readonly editable: boolean;
}

function Line({ template, editable }: LineProps) {
  const plan = usePlan();
  const { id, name, parts } = template;
  const fresh = useFreshRow((row) => row.id === id);
  const of = (what: string, column: string) => ({
    label: say`${what} of ${name}`,
    column,
    disabled: !editable,
  });
  const store = (change: (known: HiddenTemplate) => HiddenTemplate) =>
    storeInTurn((now) => {
      const known = templatesOf(now).find((each) => each.id === id);
      return known && { type: 'hidden-template/set', template: change(known) };
    });
  const textOf = (kind: HiddenKind) => {
    const part = parts.find((each) => each.kind === kind);
    return part ? hiddenPartText(part, plan.team) : '';
  };
  return (
    <FieldPlace id={id} name={name} isThere={() => true}>
      <tr data-row={id}>
        <th scope="row">
          <TextCell
            {...of(say`Name`, 'name')}
            value={name}
            show={asIs}
            read={readOtherName}
            commit={(given) => store((known) => ({ ...known, name: given }))}
            selectOnMount={fresh}
          />
        </th>
        {hiddenKinds.map((kind) => (
          <td key={kind}>
            <TextCell
              {...of(hiddenKindWords[kind], kind)}
              value={textOf(kind)}
              show={asIs}
              read={(text): Read<string> => {
                const read = readHiddenPart(text, plan.team);
                return read.ok ? { ok: true, value: hiddenPartText(read.part, plan.team) } : read;
              }}
              commit={(text) => {
                const read = readHiddenPart(text, plan.team);
                return store((known) => withPart(known, kind, read.ok ? read.part : null));
              }}
              placeholder="–"
            />
          </td>
        ))}
        <td>
          <RemoveButton template={template} disabled={!editable || !plan.hiddenTemplate.has(id)} />
        </td>
      </tr>
    </FieldPlace>
  );
}

function withPart(
  template: HiddenTemplate,
  kind: HiddenKind,
  part: { readonly teamId: string | null; readonly days: number; readonly weeks: number } | null,
): HiddenTemplate {
  const others = template.parts.filter((each) => each.kind !== kind);
  const parts = part && part.days + part.weeks > 0 ? [...others, { kind, ...part }] : others;
  return { ...template, parts };
}

function RemoveButton({
  template: { id, name },
  disabled,
}: {
  readonly template: HiddenTemplate;
  readonly disabled: boolean;
}) {
  const remove = () => void dispatch({ type: 'hidden-template/delete', ids: [id] }, { offerUndo: true });
  const Icon = isShipped(id) ? RotateCcw : Trash2;
  return (
    <IconButton
      label={isShipped(id) ? say`${name} as it was shipped` : say`Delete ${name}`}
      disabled={disabled}
      onClick={remove}
    >
      <Icon size={15} aria-hidden="true" />
    </IconButton>
  );
}
