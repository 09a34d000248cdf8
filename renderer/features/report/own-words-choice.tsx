import { useMemo, useState } from 'react';
import type { Coded } from '../../../shared/rules/decision';
import { toldBy } from '../../../shared/rules/sentence-figures';
import { language } from '../../../shared/words/language';
import { figureName, withShownNames, withStoredNames } from '../../../shared/words/own/figure-names';
import { figureTexts } from '../../../shared/words/own/figure-texts';
import { reportSentences } from '../../../shared/words/own/report-sentences';
import {
  figuresLeftOut,
  ownWordsOf,
  type Sentence,
  sentenceName,
  spoken,
  withNames,
} from '../../../shared/words/own/sentence';
import { shortened } from '../../../shared/words/report-counts';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/dispatch';
import { useEditable, usePlan, useScenarioId, useSpeech } from '../../state/plan-hooks';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/select-field';
import { TextArea } from '../../ui/text-field';
import { useChosenReport } from './chosen-report';
import styles from './report-screen.module.css';

/** The sentences that the rules make, each of which can be said in one's own words with its figures kept live. */
export function OwnWordsChoice({ sinceThen }: { readonly sinceThen: readonly Coded[] | null }) {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const choice = useChosenReport((chosen) => chosen.choice);
  const [wished, setWished] = useState('');
  const sentences = useMemo(
    () => reportSentences({ plan, scenarioId, speech, choice, sinceThen }),
    [plan, scenarioId, speech, choice, sinceThen],
  );
  const sentence = sentences.find((each) => sentenceName(each) === wished) ?? sentences[0];
  if (sentence === undefined) return null;
  return (
    <>
      <SelectField
        label={say`Sentence`}
        value={sentenceName(sentence)}
        choices={sentences.map((each) => {
          const words = shortened(spoken(plan, each, speech), 60);
          return {
            value: sentenceName(each),
            words: ownWordsOf(plan, each) ? say`${words} (own words)` : words,
          };
        })}
        commit={async (value) => {
          setWished(value);
          return null;
        }}
      />
      <OwnText key={sentenceName(sentence)} sentence={sentence} />
    </>
  );
}

function OwnText({ sentence }: { readonly sentence: Sentence }) {
  const plan = usePlan();
  const speech = useSpeech();
  const disabled = !useEditable();
  const own = ownWordsOf(plan, sentence);
  const byRule = withNames(sentence, speech);
  const store = (typed: string) => {
    const text = withStoredNames(typed);
    return storeField({
      type: 'own-words/set',
      sentence: sentenceName(sentence),
      language,
      told: toldBy(sentence),
      // What the rule says anyway is nobody's own.
      text: text === byRule ? '' : text,
    });
  };
  const known = figureTexts(sentence, speech).filter(({ text }) => text !== null);
  const leftOut = own ? figuresLeftOut(own.text, sentence, speech) : [];
  return (
    <>
      <TextArea
        label={say`Own words`}
        hint={say`Names in braces are figures: they stay as the plan has them. Left empty, the sentence is as the rules say it.`}
        limit={2_000}
        disabled={disabled}
        value={withShownNames(own?.text ?? byRule)}
        commit={store}
      />
      {own && !own.holds && (
        <p className={styles.told} role="status">
          {say`The figures are of another kind than when this was written, so the rules’ sentence is printed. Change it to print yours again.`}
        </p>
      )}
      {leftOut.length > 0 && (
        <p className={styles.told} role="status">
          {say`Not said: ${leftOut.map(({ name, text }) => `{${figureName(name)}} ${text ?? ''}`).join(', ')}`}
        </p>
      )}
      {known.length > 0 && (
        <dl className={styles.figures} aria-label={say`Figures of this sentence`}>
          {known.map(({ name, text }) => (
            <Figure key={name} name={name} text={shortened(text ?? '', 60)} />
          ))}
        </dl>
      )}
      {own && (
        <Button disabled={disabled} onClick={() => void store('')}>
          {say`As the rules say it`}
        </Button>
      )}
    </>
  );
}

function Figure({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt>{`{${figureName(name)}}`}</dt>
      <dd>{text}</dd>
    </>
  );
}
