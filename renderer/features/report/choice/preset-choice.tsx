import { useState } from 'react';
import { say } from '../../../../shared/words/say';
import { deletePreset, presetChoice, presetsOf, updatePreset } from '../../../state/files/report-presets';
import { usePlan, useWritable } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/fields/select-field';
import styles from '../report-screen.module.css';
import { showPreset, useChosenReport } from './chosen-report';
import { PresetDialog } from './preset-dialog';

/** The presets of the plan: shown, kept, changed, forgotten. */
export function PresetChoice() {
  const plan = usePlan();
  const isWritable = useWritable();
  const { choice, presetId } = useChosenReport();
  const [isAsking, setAsking] = useState(false);
  const presets = presetsOf(plan);
  const shown = presets.find(({ id }) => id === presetId);
  const isChanged = shown && JSON.stringify(presetChoice(shown)) !== JSON.stringify(choice);
  const choose = async (id: string) => {
    const preset = presets.find((each) => each.id === id);
    showPreset(preset?.id ?? null, preset ? presetChoice(preset) : choice);
    return null;
  };
  return (
    <>
      {presets.length > 0 && (
        <SelectField
          label={say`Preset`}
          value={shown?.id ?? ''}
          choices={[
            { value: '', words: say`None` },
            ...presets.map(({ id, name }) => ({ value: id, words: name })),
          ]}
          commit={choose}
        />
      )}
      <div className={styles.presetActions}>
        <Button disabled={!isWritable} onClick={() => setAsking(true)}>{say`Keep as preset …`}</Button>
        {shown && isChanged && (
          <Button
            disabled={!isWritable}
            onClick={() => void updatePreset(shown, choice)}
          >{say`Update preset`}</Button>
        )}
        {shown && (
          <Button
            disabled={!isWritable}
            onClick={() => void deletePreset(shown)}
          >{say`Delete preset`}</Button>
        )}
      </div>
      {isAsking && <PresetDialog leave={() => setAsking(false)} />}
    </>
  );
}
