import { expect, test } from 'vitest';
import { settleInRow } from '../../../electron/main/print/print-row';

const pdf = new Uint8Array([37, 80, 68, 70]);
const never = new Promise<never>(() => undefined);

/** The row as Electron 33 keeps it: each print begins once the one before it is there, and one that fails fails all after it. */
function row() {
  let last: Promise<unknown> | undefined;
  return (page: { _printToPDF: () => Promise<unknown> }) => {
    last = last ? last.then(() => page._printToPDF()) : page._printToPDF();
    return last;
  };
}

const answers = { _printToPDF: () => Promise.resolve(pdf) };
const fails = () => ({ _printToPDF: () => Promise.reject(new Error('Printing failed')) });
const isSilent = () => ({ _printToPDF: () => never });

test('the row of Electron ends with a print that fails, and waits for one that is never answered', async () => {
  const failed = row();
  await expect(failed(fails())).rejects.toThrow('Printing failed');
  await expect(failed(answers)).rejects.toThrow('Printing failed');
  const waiting = row();
  void waiting(isSilent());
  const soon = new Promise((resolve) => setTimeout(() => resolve('nothing yet'), 20));
  expect(await Promise.race([waiting(answers), soon])).toBe('nothing yet');
});

test('a print that fails is settled with no bytes, and the next is made', async () => {
  const print = row();
  const page = fails();
  settleInRow(page, never);
  expect(await print(page)).toEqual(new Uint8Array());
  expect(await print(answers)).toBe(pdf);
});

test('a page that goes before it answers is settled with no bytes, and the next print is made', async () => {
  const print = row();
  const page = isSilent();
  settleInRow(page, Promise.resolve('gone'));
  expect(await print(page)).toEqual(new Uint8Array());
  expect(await print(answers)).toBe(pdf);
});

test('what a page answers comes as it is, asked as it was', async () => {
  const asked: unknown[] = [];
  const page = {
    name: 'page',
    _printToPDF(this: { name: string }, settings?: unknown) {
      asked.push(this.name, settings);
      return Promise.resolve(pdf);
    },
  };
  settleInRow(page, never);
  expect(await page._printToPDF({ landscape: true })).toBe(pdf);
  expect(asked).toEqual(['page', { landscape: true }]);
});

test('an Electron that has no such row is left as it is', () => {
  const page = {};
  settleInRow(page, never);
  expect(page).toEqual({});
});
