import { decisionsAsked } from '../../../../shared/rules/reports/decisions-asked';
import { askedSentence } from '../../../../shared/words/own/sentences';
import { say } from '../../../../shared/words/say';
import { useReport } from '../report-context';
import { type ListPlace, ToldList } from '../told-list';
import { useSpoken } from '../told-words';

/** What the reader is asked to decide; the money asked for fits what is free. */
export function AskedList(place: ListPlace) {
  const { plan, scenarioId, speech } = useReport();
  const tell = useSpoken();
  return (
    <ToldList
      {...place}
      testId="report-asked"
      title={say`Decisions asked`}
      told={decisionsAsked(plan, scenarioId)}
      words={(asked) => tell(askedSentence(asked, speech))}
      none={say`Nothing has to be decided now.`}
      rest={say`in the board pack`}
      numbered
    />
  );
}

export function AskedSection() {
  return <AskedList limit={useReport().rowLimit} asPart />;
}
