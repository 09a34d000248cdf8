import type { Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { type ChainGap, chainGaps, valueChainOf } from '../peers/value-chain';
import { isAsked } from './questions';

/** What funded work may lack of the people who answer for it, and of its value chain. */
export type Missing = 'businessOwner' | 'itOwner' | 'sponsor' | ChainGap;

const ofPeople = ['businessOwner', 'itOwner', 'sponsor'] as const;

/** Initiatives that lack something, and what they are given in all, in minor units. */
export interface MissingOf {
  readonly what: Missing;
  readonly cards: readonly Card[];
  readonly money: Money;
}

/**
 * What is missing of the funded initiatives that the settings ask of, people first, each with whom it is missing of. Nobody has to
 * name a liaison.
 */
export function missingOfFunded(plan: Plan, scenarioId: string): readonly MissingOf[] {
  const { lanes } = cardsOf(plan, scenarioId);
  const asked = [...lanes.run.funded, ...lanes.innovate.funded].filter((card) => isAsked(card, plan));
  const found = new Map<Missing, Card[]>();
  for (const card of asked)
    for (const what of missingOf(plan, card)) {
      const cards = found.get(what);
      if (cards) cards.push(card);
      else found.set(what, [card]);
    }
  return [...ofPeople, ...chainGaps].flatMap((what) => {
    const cards = found.get(what);
    if (!cards) return [];
    return [{ what, cards, money: cards.reduce((sum, { fundedAmount }) => sum + fundedAmount, 0) }];
  });
}

/** What a card lacks: what its goal says counts for it. */
function missingOf(plan: Plan, { initiative }: Pick<Card, 'initiative'>): readonly Missing[] {
  const { businessOwner, itOwner, sponsor } = initiative;
  const chain = valueChainOf(plan, initiative);
  const lacks: Readonly<Record<(typeof ofPeople)[number], boolean>> = {
    businessOwner: businessOwner.trim() === '',
    itOwner: itOwner.trim() === '',
    sponsor: sponsor.trim() === '' && (chain.goal?.sponsor.trim() ?? '') === '',
  };
  return [...ofPeople.filter((what) => lacks[what]), ...chain.gaps];
}
