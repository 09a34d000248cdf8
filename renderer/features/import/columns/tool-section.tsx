import { type PresetId, presetIds } from '../../../../shared/backlog/preset-ids';
import { presetName } from '../../../../shared/backlog/presets/all-presets';
import type { ImportTarget } from '../../../../shared/backlog/target';
import type { BacklogInspection } from '../../../../shared/contract/imports';
import { wordsLocale } from '../../../../shared/words/language';
import { dayWords } from '../../../../shared/words/report-days';
import { say } from '../../../../shared/words/say';
import { useSpeech } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/fields/select-field';
import { Section } from '../../../ui/page';
import { type FormChoices, withTool } from '../choices';
import step from '../step.module.css';
import { choose } from '../wizard-store';

interface Props {
  readonly guess: BacklogInspection;
  readonly form: FormChoices;
  /** The file of the mapping that is followed. */
  readonly loaded: string | null;
  readonly target: ImportTarget;
}

/** Why the columns are taken for what they are: as such a table was read before, or by the tool it comes from. */
export function ToolSection({ guess, form, loaded, target }: Props) {
  const speech = useSpeech();
  const { remembered, mapping } = guess;
  const tool = mapping.preset ?? null;
  const anew = (
    <div>
      <Button
        onClick={() => choose((choices) => withTool(choices, { fresh: true }))}
      >{say`Guess anew`}</Button>
    </div>
  );
  if (loaded !== null)
    return (
      <Section title={say`Read by a mapping`}>
        <p>{say`It is read as ${loaded} says, with what you change here.`}</p>
        {anew}
      </Section>
    );
  if (remembered)
    return (
      <Section title={say`Read as before`}>
        <p>{say`It has the columns of ${remembered.fileName}, imported on ${dayWords(remembered.at.slice(0, 10), speech)}, and is read in the same way.`}</p>
        {anew}
      </Section>
    );
  const back = form.fresh && (
    <div>
      <Button onClick={() => choose((choices) => withTool(choices, {}))}>{say`Read as before`}</Button>
    </div>
  );
  if (target !== 'initiatives') return back || null;
  return (
    <Section title={titleOf(tool, form)}>
      <div className={step.row}>
        <SelectField
          label={say`The tool it comes from`}
          {...(form.preset === undefined && tool !== null && { hint: say`Not so? Choose another one.` })}
          value={tool ?? 'none'}
          choices={toolChoices(tool)}
          commit={(next) => {
            choose((choices) => withTool(choices, { preset: next === 'none' ? null : next }));
            return undefined;
          }}
        />
      </div>
      {back}
    </Section>
  );
}

function titleOf(tool: PresetId | null, form: FormChoices): string {
  if (tool === null) return say`From no tool whose columns are known`;
  const name = presetName(tool);
  const an = /^[AEIO]/.test(name);
  if (form.preset === undefined)
    return an ? say`Looks like an ${name} export` : say`Looks like a ${name} export`;
  return an ? say`Read as an ${name} export` : say`Read as a ${name} export`;
}

const own: readonly PresetId[] = ['own', 'own-services'];
const tools = presetIds
  .filter((id) => !own.includes(id))
  .map((value) => ({ value, words: presetName(value) }))
  .sort((a, b) => a.words.localeCompare(b.words, wordsLocale));

/** The app's own export is known by its exact columns, so it is only named where it is one. */
function toolChoices(tool: PresetId | null): { value: PresetId | 'none'; words: string }[] {
  const mine = tool !== null && own.includes(tool) ? [{ value: tool, words: presetName(tool) }] : [];
  return [{ value: 'none' as const, words: say`None of these` }, ...mine, ...tools];
}
