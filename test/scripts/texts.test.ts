import { afterEach, describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../scripts/checks/catalogue';
import { type PlantedTree, plantTree } from '../helpers/planted-tree';

const trees: PlantedTree[] = [];
afterEach(() => {
  for (const tree of trees.splice(0)) tree.remove();
});

interface Planted {
  readonly source?: string;
  readonly texts?: Readonly<Record<string, string>>;
  readonly nouns?: Readonly<Record<string, readonly string[]>>;
  readonly joined?: string;
}

const source =
  "const a = say`Page ${1} of ${2}`;\nconst b = sayAs('state')`Open`;\nconst c = counted(3, many ? 'row' : 'cell');\n";
const texts = { 'Page {0} of {1}': 'Seite {0} von {1}', 'Open ¦ state': 'Offen' };
const nouns = { row: ['Zeile', 'Zeilen'], cell: ['Zelle', 'Zellen'] };
const joined = "import plan from './german/plan.json';\nexport const german = plan;\n";

async function checked(planted: Planted): Promise<string> {
  const tree = plantTree({
    'package.json': '{}',
    'renderer/page.tsx': planted.source ?? source,
    'shared/words/german.ts': planted.joined ?? joined,
    'shared/words/german/plan.json': JSON.stringify(planted.texts ?? texts),
    'shared/words/german/nouns.json': JSON.stringify(planted.nouns ?? nouns),
  });
  trees.push(tree);
  return (await checkCatalogue(tree.root)).detail;
}

describe('German is complete', () => {
  test('where each text has a German one', async () => {
    expect(await checked({})).toBe('2 texts');
  });

  test.each<[string, Planted, string]>([
    [
      'a text without a German one',
      { source: `${source}say\`New\`;` },
      'no German text for what renderer/page.tsx says: New',
    ],
    ['a German text that nothing says', { texts: { ...texts, Old: 'Alt' } }, 'plan.json: nothing says Old'],
    ['a meaning without its text', { source: source.replace('state', 'action') }, 'Open ¦ action'],
    [
      'a value left out',
      { texts: { ...texts, 'Page {0} of {1}': 'Seite {0}' } },
      'other values, names or blanks',
    ],
    [
      'a blank lost at the end',
      { source: `${source}say\`at \`;`, texts: { ...texts, 'at ': 'um' } },
      'other values, names or blanks',
    ],
    ['an empty text', { texts: { ...texts, 'Open ¦ state': ' ' } }, 'plan.json: empty: Open ¦ state'],
    [
      'a noun without forms',
      { source: `${source}counted(1, 'unicorn');` },
      'no German forms for what renderer/page.tsx counts: unicorn',
    ],
    [
      'a noun with one form',
      { nouns: { ...nouns, row: ['Zeile'] } },
      'nouns.json: one and many are asked for row',
    ],
    [
      'texts that wait for say',
      { joined: `import { say } from './say';\n${joined}` },
      'may import nothing but German texts: ./say',
    ],
  ])('fails with %s', async (_, planted, fault) => {
    expect(await checked(planted)).toContain(fault);
  });
});
