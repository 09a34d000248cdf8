import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStand } from '../../../electron/main/print/stand';

const minutes = 60_000;

interface Thing {
  readonly key: string;
  isAlive: boolean;
  checked: number;
}

let made: Thing[];
let gone: Thing[];
const stand = () =>
  createStand<Thing>({ isAlive: (thing) => thing.isAlive, letGo: (thing) => gone.push(thing) });
const begin = (key: string) => () => {
  const thing: Thing = { key, isAlive: true, checked: 0 };
  made.push(thing);
  return thing;
};
const check = (thing: Thing) => (thing.checked += 1);

beforeEach(() => {
  vi.useFakeTimers();
  made = [];
  gone = [];
});
afterEach(() => vi.useRealTimers());

test('what is wanted stands once, is looked after, and is given to one user', () => {
  const { want, take } = stand();
  want('pack', begin('pack'), check);
  want('pack', begin('pack'), check);
  expect(made).toEqual([{ key: 'pack', isAlive: true, checked: 1 }]);
  expect(take('pack')).toBe(made[0]);
  expect(take('pack')).toBeNull();
  expect(gone).toEqual([]);
});

test('what is wanted while somebody uses it comes back from there, and no second one is made', () => {
  const { want, take, giveBack } = stand();
  const own = begin('pack')();
  expect(take('pack')).toBeNull();
  want('pack', begin('pack'), check);
  expect(made).toEqual([own]);
  giveBack('pack', own);
  expect(gone).toEqual([]);
  expect(take('pack')).toBe(own);
  // Of another kind it is another one.
  want('summary', begin('summary'), check);
  expect(made.map(({ key }) => key)).toEqual(['pack', 'summary']);
});

test('another one takes its place, as does a new one that of one that died', () => {
  const { want, take } = stand();
  want('pack', begin('pack'), check);
  want('summary', begin('summary'), check);
  expect(gone.map(({ key }) => key)).toEqual(['pack']);
  const [, second] = made as [Thing, Thing];
  second.isAlive = false;
  expect(take('summary')).toBeNull();
  expect(gone).toContain(second);
});

test('who needs another one does not get what stands, and it goes', () => {
  const { want, take } = stand();
  want('pack', begin('pack'), check);
  expect(take('summary')).toBeNull();
  expect(gone).toEqual(made);
});

test('what is given back stands for the next user, unless nobody wants it, another stands or it died', () => {
  const { want, take, giveBack, leave } = stand();
  want('pack', begin('pack'), check);
  const first = take('pack') as Thing;
  giveBack('pack', first);
  expect(take('pack')).toBe(first);

  want('summary', begin('summary'), check);
  giveBack('pack', first);
  expect(gone).toEqual([first]);
  const second = take('summary') as Thing;
  second.isAlive = false;
  giveBack('summary', second);
  expect(gone).toEqual([first, second]);

  want('pack', begin('pack'), check);
  const third = take('pack') as Thing;
  leave();
  giveBack('pack', third);
  expect(gone).toEqual([first, second, third]);
});

test('what is made without being wanted goes when it is given back', () => {
  const one: Thing = { key: 'pack', isAlive: true, checked: 0 };
  stand().giveBack('pack', one);
  expect(gone).toEqual([one]);
});

test('it goes when it is left, or five minutes after its last use', () => {
  const { want, take, giveBack, leave } = stand();
  want('pack', begin('pack'), check);
  leave();
  expect(gone).toHaveLength(1);

  want('pack', begin('pack'), check);
  vi.advanceTimersByTime(4 * minutes);
  giveBack('pack', take('pack') as Thing);
  vi.advanceTimersByTime(4 * minutes);
  expect(gone).toHaveLength(1);
  vi.advanceTimersByTime(minutes);
  expect(gone).toEqual(made);
  expect(take('pack')).toBeNull();
});

test('in place of one that was used up another is made, where one is still wanted and none stands', () => {
  const { want, take, renew, leave } = stand();
  renew('pack', begin('pack'));
  expect(made).toEqual([]);
  want('pack', begin('pack'), check);
  renew('pack', begin('pack'));
  expect(made).toHaveLength(1);
  take('pack');
  renew('pack', begin('pack'));
  expect(take('pack')).toBe(made[1]);
  leave();
  renew('pack', begin('pack'));
  expect(made).toHaveLength(2);
});
