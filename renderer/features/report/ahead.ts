import { stepping } from '../../../shared/model/steps';
import { cardsOf } from '../../../shared/rules/cards';
import { decisionsAsked } from '../../../shared/rules/decisions-asked';
import { reportListsOf } from '../../../shared/rules/report-lists';
import { storyOf } from '../../../shared/rules/report-story';
import { yearlyRun } from '../../../shared/rules/yearly-run';
import { askAhead } from '../../state/ahead';

askAhead(function* (plan, scenarioId) {
  // The run cost of each stands in its row.
  yield* stepping(cardsOf(plan, scenarioId).byId.values(), (card) => yearlyRun(plan, card));
  yield reportListsOf(plan, scenarioId);
  yield storyOf(plan, scenarioId);
  yield decisionsAsked(plan, scenarioId);
});
