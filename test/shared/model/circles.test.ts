import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edge, withoutCircles } from '../../../shared/model/circles';
import { howSlow, processorTime } from '../../helpers/processor-time';

const edges = (text: string): Edge[] =>
  text.split(' ').map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));
const ways = (text: string, present: Edge[] = []) =>
  withoutCircles(present, edges(text)).closing.map(({ path }) => path.join(' > '));

describe('edges without circles', () => {
  test('leave out the one that closes a circle, and name the way round', () => {
    expect(ways('AB BC CA DD')).toEqual(['A > B > C > A', 'D > D']);
    expect(ways('CA BC AB')).toEqual(['B > C > A > B']);
  });

  test('never put what was there already in question', () => {
    const { taken, closing } = withoutCircles(edges('AB BC'), edges('CA CD DA'));
    expect(taken).toEqual(edges('CD'));
    expect(closing.map(({ edge }) => edge)).toEqual(edges('CA DA'));
  });

  test('a long chain, whichever way it is read, takes no time to speak of', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => ({ from: `${at}`, to: `${at + 1}` }));
    const ring = [...chain, { from: '20000', to: '0' }];
    const spent = processorTime(() => {
      expect(withoutCircles([], ring).closing).toHaveLength(1);
      expect(withoutCircles([], chain.toReversed()).closing).toHaveLength(0);
    });
    expect(spent).toBeLessThan(5_000 * howSlow());
  });

  test('is as one would find by looking whether the end already leads to the beginning', () => {
    const anyEdges = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })).map(([a, b]) => ({
        from: `${a}`,
        to: `${b}`,
      })),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(anyEdges, (wanted) => {
        const taken: Edge[] = [];
        for (const edge of wanted) if (!leads(taken, edge.to, edge.from)) taken.push(edge);
        const found = withoutCircles([], wanted);
        expect(found.taken).toEqual(taken);
        for (const { edge, path } of found.closing) {
          expect([path[0], path.at(-1), path.at(-2)]).toEqual([edge.to, edge.to, edge.from]);
          const steps = path.slice(0, -2).map((from, at) => ({ from, to: path[at + 1] ?? '' }));
          expect(taken).toEqual(expect.arrayContaining(steps));
        }
      }),
    );
  });
});

function leads(taken: readonly Edge[], from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const name of seen) for (const edge of taken) if (edge.from === name) seen.add(edge.to);
  return seen.has(to);
}
