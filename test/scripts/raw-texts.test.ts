import { expect, test } from 'vitest';
import { checkRawTexts } from '../../scripts/checks/raw-texts';
import { plantTree } from '../helpers/planted-tree';

const say = `import { say } from '../../shared/words/say';\n`;

async function faultsIn(name: string, text: string): Promise<string[]> {
  const tree = plantTree({ [name]: text });
  const { ok, detail } = await checkRawTexts(tree.root);
  tree.remove();
  if (ok) return [];
  return detail.split('\n').map((line) => line.replace(`${name}:`, ''));
}

test.each([
  ['letters in markup', 'export const A = () => <p>Saved</p>;', ['1: not through say: Saved']],
  [
    'an attribute that is read',
    'export const A = () => <p title="Saved" />;',
    ['1: not through say: "Saved"'],
  ],
  ['prose of a constant', "export const words = 'Saved to disk';", ["1: not through say: 'Saved to disk'"]],
  [
    'prose around a value',
    'export const of = (name: string) => `Saved to ${name}`;',
    ['1: not through say: `Saved to ${name}`'],
  ],
  [
    'a word of the catalogue that a function gives as its text',
    "const known = say`stopped`;\nexport function of(a: boolean): string {\n  return a ? known : 'stopped';\n}",
    ["4: not through say: 'stopped'"],
  ],
  [
    'the same in brackets, of a table',
    "const known = say`none`;\nexport const part = { about: (a: boolean) => (a ? known : 'none') };",
    ["3: not through say: 'none'"],
  ],
  [
    'a head of a column beside others that go through say',
    "export const heads = [say`when`, 'cost'].map((name) => name.length);",
    ["2: not through say: 'cost'"],
  ],
])('%s is found', async (_what, text, found) => {
  const lines = text.includes('say`') ? say + text : text;
  expect(await faultsIn('renderer/features/board/a.tsx', lines)).toEqual(found);
});

test.each([
  ['what goes through say', 'export const of = (name: string) => say`Saved to ${name}`;'],
  [
    'a code that is no text',
    "const known = say`stopped`;\nexport const status = () => ('stopped' as const);",
  ],
  ['what an error says', "export const stop = () => { throw new Error('the part is missing'); };"],
  ['a noun that is counted', "export const of = (n: number) => counted(n, 'funded initiative');"],
  ['a selector', "export const in = (e: Element) => e.closest('button, input, textarea');"],
  ['the name of a property', "export const order = { 'day before month': say`day before month` };"],
  ['a name that is the same everywhere', 'export const A = () => <p>Bimodal Planner</p>;'],
])('%s is let through', async (_what, text) => {
  expect(await faultsIn('renderer/features/board/a.tsx', say + text)).toEqual([]);
});

test('rows of figures are read by programs and stay English', async () => {
  const row = "export const row = 'Falls short in part';";
  expect(await faultsIn('shared/words/figure-rows/rows.ts', row)).toEqual([]);
  expect(await faultsIn('shared/words/rows.ts', row)).toEqual(["1: not through say: 'Falls short in part'"]);
});
