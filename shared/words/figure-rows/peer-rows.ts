import { fundedLanes } from '../../model/codes';
import type { ChainGap } from '../../rules/peers/value-chain';
import { laneWords } from '../codes';
import { missingWords } from '../outcomes/peer-words';
import { pressureTextWords } from '../outcomes/pressure-words';
import { say, sayAs } from '../say';
import { count, dateUnit, type Figure, type FigureRow, money, named, rowsOf, type Shown } from './row';

type Said = Shown['peers']['peers'][number]['run'];

/** What is funded for each peer and each of its pressures, by goal and by outcome alone; and the gaps in the chains of funded work. */
export function peerRows({ peers }: Shown): FigureRow[] {
  return [
    ...peers.peers.flatMap((peer) =>
      rowsOf(say`Peers`, { of: peer.name }, [
        ...fundedLanes.flatMap((lane) => said(laneWords[lane], peer[lane])),
        [say`Not funded, by goal`, count, peer.waiting.byGoal],
        [say`Not funded, by outcome`, count, peer.waiting.byOutcome],
        ...peer.pressures.flatMap((pressure) =>
          said(say`“${pressureTextWords(pressure.text)}”`, pressure.funded),
        ),
      ]),
    ),
    ...rowsOf(say`Peers`, { of: say`All` }, [
      [say`Funded initiatives that serve nobody`, count, peers.servingNobody],
      ...Object.entries(peers.chainGaps).map(
        ([gap, initiatives]): Figure => [missingWords[gap as ChainGap], count, initiatives],
      ),
    ]),
  ];
}

function said(what: string, { byGoal, byOutcome }: Said): Figure[] {
  return [
    [say`${what}, by goal: initiatives`, count, byGoal.count],
    [say`${what}, by goal: money`, money, byGoal.money],
    [say`${what}, by outcome: initiatives`, count, byOutcome.count],
    [say`${what}, by outcome: money`, money, byOutcome.money],
  ];
}

/** Which metric each initiative that has a goal is to move, from where, to where and by when. */
export function chainRows({ chains }: Shown): FigureRow[] {
  return chains.flatMap(({ title, metric }) => {
    if (metric === null) return [];
    const unit = named(metric.unit);
    return rowsOf(say`Value chains`, { of: title }, [
      [sayAs('first value')`Baseline`, unit, metric.from],
      [say`Target`, unit, metric.to],
      [say`Target date`, dateUnit, metric.byWhen],
    ]);
  });
}
