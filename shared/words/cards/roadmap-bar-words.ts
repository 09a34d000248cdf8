import type { RoadmapBar } from '../../rules/reports/report-roadmap';
import { laneWords } from '../codes';
import { inSentence } from '../counts';
import { quarterWords, spanWords, yearWords } from '../quarters';
import { say } from '../say';
import type { Speech } from '../speech';

const kindWords = { milestone: say`milestone`, gate: say`gate`, usable: say`usable` };

/** "2027–2029", "2027". */
export function yearsWords(years: readonly number[], speech: Speech): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? yearWords(first, speech) : `${yearWords(first, speech)}–${yearWords(last, speech)}`;
}

/** "Q3 2027–Q2 2028, drive innovation; gate Go on? at the end of Q3 2027; waits on Order API": all that a bar shows. */
export function roadmapBarWords(bar: RoadmapBar, speech: Speech): string {
  const { placement } = bar.row.card;
  return [
    `${whenWords(bar, speech)}, ${inSentence(laneWords[placement.lane])}`,
    ...besideWords(bar, speech),
  ].join('; ');
}

/** The same under the title of a row whose lane is said above it. */
export function roadmapRowWords(bar: RoadmapBar, speech: Speech): string {
  return [whenWords(bar, speech), ...besideWords(bar, speech)].join(' · ');
}

function whenWords({ row, startAssumed }: RoadmapBar, speech: Speech): string {
  const { placement, window } = row.card;
  const span = spanWords(placement.start ?? window.first, placement.lengthQuarters, speech);
  return startAssumed ? say`${span}, start not set` : span;
}

function besideWords({ marks, waitsOn }: RoadmapBar, speech: Speech): string[] {
  const told = marks.map(
    ({ kind, name, quarter }) =>
      say`${kindWords[kind]} ${name} at the end of ${quarterWords(quarter, speech)}`,
  );
  if (!waitsOn) return told;
  return [...told, say`waits on ${waitsOn.title}${waitsOn.grave ? say`, which the plan does not keep` : ''}`];
}
