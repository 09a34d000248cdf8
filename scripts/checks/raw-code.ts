import ts from 'typescript';

/** Which texts of the code are the same in every language, by file (its end) with why; null: all of the file. */
const allowed: readonly (readonly [file: string, text: RegExp | null, why: string])[] = [
  ['shared/words/figure-rows/', null, 'rows of figures are read by programs'],
  ['shared/words/backlog/adoption-column-words.ts', /^customerMinded/, 'codes of the file'],
  ['shared/words/backlog/column-words.ts', /^/, 'examples of cells'],
  ['electron/main/cli/command.ts', /bimodal import/, 'commands as they are typed'],
  ['electron/main/files/log-bundle.ts', null, 'the log is read by those who make the app'],
  ['electron/main/main.ts', null, 'said before there is a language'],
  ['electron/main/cli/export-command.ts', /^key figure$/, 'counted: nouns.json has its forms'],
  [
    'shared/words/import-words.ts',
    /^(?:realised value|required roles?|parts? of hidden work|rows? of team days)$/,
    'counted: nouns.json has its forms',
  ],
  ['electron/main/windows/engine-process.ts', null, 'the name of a process'],
];

/** Words of a program, not of a person: selectors, styles, headers of pages, names of files. */
const ofPrograms =
  /[<>[\]{}=]|;\s*charset|^\(prefers|sans-serif|\d+px |^(?:input|button|th)\b.*,|'self'|\.bimodal$|^group team:/;
const prose = /\p{L}{2,}[,;:]? \p{L}{2,}/u;

/**
 * Texts in code that a person would see or hear and that `say` does not know of: prose of two words and more anywhere,
 * and a single word that the catalogue knows (`keys`) where a function gives it as its text. What `counted` counts goes
 * through the catalogue there; errors that are thrown are for those who make the app.
 */
export function rawTextsOfCode(file: string, source: ts.SourceFile, keys: ReadonlySet<string>): ts.Node[] {
  const mayBe = allowed.filter(([name]) => file.startsWith(name));
  if (mayBe.some(([, text]) => text === null)) return [];
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isForPrograms(node)) return;
    if (ts.isTaggedTemplateExpression(node)) {
      if (ts.isTemplateExpression(node.template))
        for (const { expression } of node.template.templateSpans) visit(expression);
      return;
    }
    if (isListOfTexts(node)) found.push(...node.elements.filter((each) => textOf(each) !== null));
    const text = textOf(node);
    if (text !== null && !mayBe.some(([, allowedText]) => allowedText?.test(text))) {
      const isProse = prose.test(text) && !ofPrograms.test(text);
      if (isProse || (keys.has(text) && isGivenAsText(node))) found.push(node);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}

/** A list that is gone through at once, such as the heads of columns, of which some go through `say`: all of it is texts. */
function isListOfTexts(node: ts.Node): node is ts.ArrayLiteralExpression {
  if (!ts.isArrayLiteralExpression(node) || !ts.isPropertyAccessExpression(node.parent)) return false;
  return node.parent.name.text === 'map' && node.elements.some((each) => ts.isTaggedTemplateExpression(each));
}

/** Calls whose arguments are no texts: selectors, and nouns that the catalogue has forms of. */
const forPrograms = new Set([
  'counted',
  'closest',
  'matches',
  'querySelector',
  'querySelectorAll',
  'lead',
  'have',
]);

function isForPrograms(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isLiteralTypeNode(node)) return true;
  if (ts.isThrowStatement(node) || isNameOf(node)) return true;
  if (!ts.isCallExpression(node)) return false;
  const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
  return forPrograms.has(called.getText()) || node.expression.getText().startsWith('console.');
}

const isNameOf = (node: ts.Node) => ts.isPropertyAssignment(node.parent) && node.parent.name === node;

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('\u0001');
}

/** The value of a function that says it gives a `string`, or of one that a table calls `about`, `title` or `words`. */
function isGivenAsText(node: ts.Node): boolean {
  let value = node;
  while (isOneOfTwo(value) || ts.isParenthesizedExpression(value.parent)) value = value.parent;
  const { parent } = value;
  if (ts.isReturnStatement(parent)) return givesText(functionAround(parent));
  return ts.isArrowFunction(parent) && parent.body === value && givesText(parent);
}

const isOneOfTwo = (node: ts.Node) =>
  ts.isConditionalExpression(node.parent) && node.parent.condition !== node;

function functionAround(node: ts.Node): ts.SignatureDeclaration | null {
  for (let at = node.parent; at; at = at.parent) if (ts.isFunctionLike(at)) return at;
  return null;
}

function givesText(made: ts.SignatureDeclaration | null): boolean {
  if (!made) return false;
  if (made.type) return made.type.kind === ts.SyntaxKind.StringKeyword;
  const { parent } = made;
  return ts.isPropertyAssignment(parent) && /^(?:about|title|words|label)$/.test(parent.name.getText());
}
