import { useMemo, useState } from 'react';
import type { Coded } from '../../../../shared/rules/decision';
import { toldBy } from '../../../../shared/rules/papers/sentence-figures';
import { language } from '../../../../shared/words/language';
import { figureName, withShownNames, withStoredNames } from '../../../../shared/words/own/figure-names';
import { figureTexts } from '../../../../shared/words/own/figure-texts';
import { reportSentences } from '../../../../shared/words/own/report-sentences';
import {
  figuresLeftOut,
  ownWordsOf,
  type Sentence,
  sentenceName,
  spoken,
  withNames,
} from '../../../../shared/words/own/sentence';
import { shortened } from '../../../../shared/words/report-counts';
import { say } from '../../../../shared/words/say';
import { bestMatches } from '../../../state/board/matching';
import { storeField } from '../../../state/plan/dispatch';
import { useEditable, usePlan, useScenarioId, useSpeech } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import { PickField } from '../../../ui/fields/pick-field';
import { SelectField } from '../../../ui/fields/select-field';
import { TextArea } from '../../../ui/fields/text-field';
import styles from '../report-screen.module.css';
import { useChosenReport } from './chosen-report';

/** Of more sentences than these the others are found by typing. */
const listed = 100;
/** So many answers to what is typed are offered. */
const offered = 8;

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
  // Besides the first ones those that somebody has said otherwise, and the one that was found.
  const choices = sentences.filter(
    (each, at) => at < listed || each === sentence || ownWordsOf(plan, each) !== null,
  );
  return (
    <>
      {choices.length < sentences.length && <FindSentence sentences={sentences} found={setWished} />}
      <SelectField
        label={say`Sentence`}
        value={sentenceName(sentence)}
        choices={choices.map((each) => {
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

interface FindProps {
  readonly sentences: readonly Sentence[];
  readonly found: (name: string) => void;
}

/** One of more sentences than a list can be looked through for, found by what it says. */
function FindSentence({ sentences, found }: FindProps) {
  const plan = usePlan();
  const speech = useSpeech();
  return (
    <PickField
      label={say`Find one of ${sentences.length} sentences`}
      placeholder={say`Type a part of it`}
      find={(typed) =>
        bestMatches(sentences, typed, { textOf: (each) => spoken(plan, each, speech), most: offered }).map(
          (each) => ({ id: sentenceName(each), words: shortened(spoken(plan, each, speech), 120) }),
        )
      }
      pick={async (name) => {
        found(name);
        return null;
      }}
    />
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
