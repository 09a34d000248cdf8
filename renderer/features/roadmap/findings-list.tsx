import { useState } from 'react';
import type { DependencyFinding } from '../../../shared/rules/roadmap/dependency-findings';
import { findingWords, mendWords } from '../../../shared/words/cards/roadmap-words';
import { counted } from '../../../shared/words/counts';
import { type Rule, sources } from '../../../shared/words/rule-sources';
import { say } from '../../../shared/words/say';
import { select } from '../../state/board/selection';
import { dispatch } from '../../state/plan/dispatch';
import { useEditable, useSpeech } from '../../state/plan/plan-hooks';
import { focusCard } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import { HowMade } from '../../ui/how-made';
import { useMedia } from '../../ui/use-media';
import styles from './findings-list.module.css';

/** So many are shown before one asks for more; in a low window the bars need the room. */
const few = 3;
const fewInLow = 1;
const low = '(max-height: 760px)';

/** When a dependency is kept. */
const kept: Rule = [
  say`Dependencies that are not kept`,
  say`What it needs is funded and finished first. Of what excludes each other, one is funded. What enables another shares in its benefits.`,
  sources.own,
];

/** Dependencies that the plan does not keep, each with what mends it in one click. */
export function FindingsList({ findings }: { readonly findings: readonly DependencyFinding[] }) {
  const [all, setAll] = useState(false);
  const isLow = useMedia(low);
  if (findings.length === 0) return null;
  const most = isLow ? fewInLow : few;
  const shown = all ? findings : findings.slice(0, most);
  return (
    <section className={styles.findings} aria-label={say`Dependencies that are not kept`}>
      <div className={styles.head}>
        {say`${counted(findings.length, 'dependency', 'dependencies')} ${findings.length === 1 ? say`is` : say`are`} not kept`}
        {findings.length > most && (
          <Button look="quiet" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say`Show fewer` : say`Show all`}
          </Button>
        )}
        <HowMade rules={[kept]} bare about={say`Dependencies that are not kept`} />
      </div>
      <ul className={styles.list}>
        {shown.map((finding) => (
          <Line key={`${finding.code} ${finding.dependencyId}`} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function Line({ finding }: { readonly finding: DependencyFinding }) {
  const speech = useSpeech();
  const editable = useEditable();
  const words = findingWords(finding, speech);
  const [id] = finding.initiativeIds;
  const show = () => {
    if (!id) return;
    select(id, 'only', []);
    focusCard(id);
  };
  return (
    <li className={styles.line}>
      <button type="button" className={styles.words} title={words} onClick={show}>
        {words}
      </button>
      <span className={styles.mends}>
        {finding.mends.map((mend) => (
          <Button
            key={mend.code + JSON.stringify(mend.parameters)}
            className={styles.mend}
            disabled={!editable}
            onClick={() => void dispatch(mend.command, { offerUndo: true })}
          >
            {mendWords(mend, speech)}
          </Button>
        ))}
      </span>
    </li>
  );
}
