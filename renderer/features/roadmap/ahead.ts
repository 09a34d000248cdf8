import { cardsOf } from '../../../shared/rules/cards/cards';
import { dependencyFindings } from '../../../shared/rules/roadmap/dependency-findings';
import { askAhead } from '../../state/plan/ahead';
import { knownRows } from './known-rows';
import { useRoadmap } from './roadmap-store';

// While something is looked for the rows are made when they are shown.
askAhead(function* (plan, scenarioId) {
  const { by, show, folded } = useRoadmap.getState();
  yield knownRows(plan, cardsOf(plan, scenarioId), { by, show, found: null }, folded);
  yield dependencyFindings(plan, scenarioId);
});
