import { decisionsAsked } from '../../../shared/rules/decisions-asked';
import { askedWords } from '../../../shared/words/asked-words';
import { say } from '../../../shared/words/say';
import { useReport } from './report-context';
import { type ListPlace, ToldList } from './told-list';

/** What the reader is asked to decide; the money asked for fits what is free. */
export function AskedList(place: ListPlace) {
  const { plan, scenarioId, speech } = useReport();
  return (
    <ToldList
      {...place}
      testId="report-asked"
      title={say`Decisions asked`}
      told={decisionsAsked(plan, scenarioId)}
      words={(asked) => askedWords(asked, speech)}
      none={say`Nothing has to be decided now.`}
      rest={say`in the board pack`}
      numbered
    />
  );
}

export function AskedSection() {
  return <AskedList limit={useReport().rowLimit} asPart />;
}
