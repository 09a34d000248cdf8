import { changesOf } from '../../../../shared/rules/reports/report-changes';
import { stopsOf } from '../../../../shared/rules/reports/report-stops';
import { boardSentence } from '../../../../shared/words/own/sentences';
import { say } from '../../../../shared/words/say';
import { useReport } from '../report-context';
import { type ListPlace, ToldList } from '../told-list';
import { useSpoken } from '../told-words';

/** What changed since last year and since the baseline. */
export function ChangesList(place: ListPlace) {
  const { plan, scenarioId, speech } = useReport();
  const tell = useSpoken();
  return (
    <ToldList
      {...place}
      testId="report-changes"
      title={say`What changed`}
      told={changesOf(plan, scenarioId)}
      words={(change) => tell(boardSentence(change, speech))}
      none=""
      rest={say`in the board pack`}
    />
  );
}

/** Work that is stopped, and services that end. */
export function StopsList(place: ListPlace) {
  const { plan, scenarioId, speech } = useReport();
  const tell = useSpoken();
  return (
    <ToldList
      {...place}
      testId="report-stops"
      title={say`What stops`}
      told={stopsOf(plan, scenarioId)}
      words={(stop) => tell(boardSentence(stop, speech))}
      none={say`Nothing stops: no work is stopped, no service ends in the years the plan looks ahead.`}
      rest={say`in the board pack`}
    />
  );
}

export function ChangesSection() {
  const { rowLimit } = useReport();
  return (
    <>
      <ChangesList limit={rowLimit} asPart />
      <StopsList limit={rowLimit} asPart />
    </>
  );
}
