import { firstPeers } from '../../model/peers';
import type { Pressure } from '../../model/records/peer';
import { say } from '../say';

const words: Readonly<Record<string, string>> = {
  disruption: say`are we a disruptor or about to be disrupted`,
  'balance-sheet': say`balance sheet`,
  'income-statement': say`income statement`,
  'cash-flow': say`cash flow`,
  growth: say`growth`,
  'stock-price': say`stock price`,
  'net-profit': say`net profit`,
  'revenue-attribution': say`revenue attribution`,
  'customer-journeys': say`customer journeys`,
  personas: say`personas`,
  cpm: say`CPM`,
  elasticity: say`elasticity of demand`,
  'market-share': say`market share`,
  'customer-experience': say`customer experience`,
  efficiency: say`efficiency`,
  'r-and-d': say`R&D`,
};

const first: ReadonlyMap<string, Pressure> = new Map(
  firstPeers.flatMap(({ pressures }) => pressures).map((pressure) => [pressure.id, pressure]),
);
const byText: ReadonlyMap<string, string> = new Map(
  [...first.values()].map(({ id, text }) => [text, words[id] ?? text]),
);

/** A pressure as a person reads it: one that every plan begins with in the reader's language, one that was edited as it was typed. */
export function pressureWords({ id, text }: Pick<Pressure, 'id' | 'text'>): string {
  return first.get(id)?.text === text ? (words[id] ?? text) : text;
}

/** The same where nothing but its text is known. */
export function pressureTextWords(text: string): string {
  return byText.get(text) ?? text;
}

/** What is stored of a pressure that a person left as `typed`: what was only shown in another language stays as it is. */
export function typedPressure(pressure: Pick<Pressure, 'id' | 'text'>, typed: string): string {
  return typed === pressureWords(pressure) ? pressure.text : typed;
}
