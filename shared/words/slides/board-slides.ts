import { type Plan, settingsOf } from '../../model/plan';
import { figuresOf } from '../../rules/cards/figures';
import type { Coded } from '../../rules/decision';
import { decisionsAsked } from '../../rules/reports/decisions-asked';
import { changesOf } from '../../rules/reports/report-changes';
import { laterDrift } from '../../rules/reports/report-later';
import { reportListsOf } from '../../rules/reports/report-lists';
import { stopsOf } from '../../rules/reports/report-stops';
import { storyOf } from '../../rules/reports/report-story';
import { type Sentence, spoken } from '../own/sentence';
import { askedSentence, boardSentence, storySentence } from '../own/sentences';
import { yearWords } from '../quarters';
import { headlinesOf } from '../report/headline-words';
import { moreWords, shortened } from '../report-counts';
import { reportUnit } from '../report-units';
import { say } from '../say';
import type { Speech } from '../speech';
import { laneTable, notFundedTable } from './list-tables';
import { outcomeSlide } from './outcome-slide';
import type { PointsPart, Slide } from './slide';
import { yearsSlide } from './years-slide';

/** Sentences of a list that a slide has room for. */
const mostPoints = 6;

/**
 * The board summary as slides, by the rules and words of the printed one: what is asked, what changes, the two lists,
 * the outcomes, the years ahead, and what is not funded. A plan without initiatives and services has the first one alone.
 */
export function boardSlides(plan: Plan, scenarioId: string, speech: Speech): Slide[] {
  const settings = settingsOf(plan);
  const figures = figuresOf(plan, scenarioId);
  const lists = reportListsOf(plan, scenarioId);
  const year = yearWords(figures.year, speech);
  const scenario = shortened(plan.scenario.get(scenarioId)?.name ?? '', 60);
  const tell = (sentence: Sentence) => spoken(plan, sentence, speech);
  const story = storyOf(plan, scenarioId).map((told) => tell(storySentence(told, speech)));
  const opening: Slide = {
    title: shortened(settings.title, 80),
    lead: say`IT portfolio plan ${year}, scenario ${scenario}. ${story.join(' ')}`,
    figures: headlinesOf(figures, lists, speech),
    parts: [],
  };
  if (figures.initiatives === 0 && figures.services.count === 0) return [opening];
  const rows = [...lists.lanes.run.funded, ...lists.lanes.innovate.funded];
  const unit = reportUnit(
    rows.flatMap((row) => [row.inYear, row.yearlyRun ?? 0]),
    speech,
  );
  const said = (told: Coded) => tell(boardSentence(told, speech));
  const asked = decisionsAsked(plan, scenarioId).map((each) => tell(askedSentence(each, speech)));
  return [
    { ...opening, parts: [points(say`Decisions asked`, asked, say`Nothing has to be decided now.`, true)] },
    {
      title: say`What changed, and what stops`,
      parts: [
        points(say`What changed`, changesOf(plan, scenarioId).map(said), say`Nothing.`),
        points(say`What stops`, stopsOf(plan, scenarioId).map(said), say`Nothing stops.`),
      ],
    },
    {
      title: say`Two lists, one budget ${year}`,
      parts: [
        laneTable('run', figures, lists, unit, speech),
        laneTable('innovate', figures, lists, unit, speech),
      ],
    },
    outcomeSlide(settings, figures, unit, speech),
    yearsSlide(laterDrift(plan, scenarioId), unit, speech),
    {
      title: say`Not funded, and what follows`,
      parts: [notFundedTable(lists, speech, tell)],
    },
  ];
}

function points(heading: string, told: readonly string[], none: string, numbered = false): PointsPart {
  const more = moreWords(mostPoints, told.length, say`in the board pack`);
  const shown = told.length === 0 ? [none] : told.slice(0, mostPoints);
  return {
    kind: 'points',
    heading,
    points: more ? [...shown, more] : shown,
    numbered: numbered && told.length > 0,
  };
}
