import { type Orientation, orientations, papers } from '../../../../shared/model/records/paper';
import { reportIds, reportKinds } from '../../../../shared/model/report-kinds';
import type { Coded } from '../../../../shared/rules/decision';
import { reportNames, sectionNames } from '../../../../shared/words/report/report-kind-words';
import { say } from '../../../../shared/words/say';
import { useIsLarge } from '../../../state/plan/plan-hooks';
import { SelectField } from '../../../ui/fields/select-field';
import { InTurn } from '../../../ui/in-turn';
import styles from '../report-screen.module.css';
import { AudienceChoice, SinceChoice } from './audience-choice';
import {
  chooseFooter,
  chooseOrientation,
  choosePaper,
  chooseReport,
  chooseSection,
  useChosenReport,
} from './chosen-report';
import { InitiativeChoice } from './initiative-choice';
import { NoteChoice } from './note-choice';
import { OwnWordsChoice } from './own-words-choice';
import { PresetChoice } from './preset-choice';

const reportChoices = reportIds.map((id) => ({ value: id, words: reportNames[id] }));

/** What is printed: which report, which of its sections, on which paper; all of it can be kept as a preset. */
export function ReportOptions({ sinceThen }: { readonly sinceThen: readonly Coded[] | null }) {
  const { report } = useChosenReport((chosen) => chosen.choice);
  const atOnce = !useIsLarge();
  return (
    <aside className={styles.options} aria-label={say`What is printed`}>
      <PresetChoice />
      <SelectField
        label={say`Report`}
        value={report}
        choices={reportChoices}
        commit={async (id) => {
          chooseReport(id);
          return null;
        }}
      />
      <AudienceChoice />
      <SinceChoice />
      <InitiativeChoice />
      <PaperChoice />
      <OrientationChoice />
      <FooterChoice />
      <InTurn atOnce={atOnce}>
        <SectionChoice />
        <NoteChoice />
      </InTurn>
      <InTurn atOnce={atOnce}>
        <OwnWordsChoice sinceThen={sinceThen} />
      </InTurn>
    </aside>
  );
}

function PaperChoice() {
  const { paper } = useChosenReport((chosen) => chosen.choice);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say`Paper`}</legend>
      {papers.map((name) => (
        <label key={name} className={styles.entry}>
          <input type="radio" name="paper" checked={name === paper} onChange={() => choosePaper(name)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

const orientationWords: Readonly<Record<Orientation, string>> = {
  portrait: say`Portrait`,
  landscape: say`Landscape`,
};

function OrientationChoice() {
  const { orientation } = useChosenReport((chosen) => chosen.choice);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say`Orientation`}</legend>
      {orientations.map((name) => (
        <label key={name} className={styles.entry}>
          <input
            type="radio"
            name="orientation"
            checked={name === orientation}
            onChange={() => chooseOrientation(name)}
          />
          {orientationWords[name]}
        </label>
      ))}
    </fieldset>
  );
}

function FooterChoice() {
  const { footer } = useChosenReport((chosen) => chosen.choice);
  return (
    <label className={styles.entry}>
      <input type="checkbox" checked={footer} onChange={() => chooseFooter(!footer)} />
      {say`Footer: plan, revision, day, page of pages`}
    </label>
  );
}

/** A report of one section has nothing to choose from. */
function SectionChoice() {
  const { report, sections } = useChosenReport((chosen) => chosen.choice);
  const all = reportKinds[report].sections;
  if (all.length < 2) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say`Sections`}</legend>
      {all.map((section) => {
        const isShown = sections.includes(section);
        return (
          <label key={section} className={styles.entry}>
            <input
              type="checkbox"
              checked={isShown}
              // Paper without a section would be empty.
              disabled={isShown && sections.length === 1}
              onChange={() => chooseSection(section, !isShown)}
            />
            {sectionNames[section]}
          </label>
        );
      })}
    </fieldset>
  );
}
