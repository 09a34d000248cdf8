import ts from 'typescript';
import { faults, type PartResult } from './check-part.ts';
import { rawTextsOfCode } from './raw-code.ts';
import { parsed, sourcesWithTexts, textsAsked } from './texts-asked.ts';

/** Attributes that a person reads or hears. */
const spoken =
  /^(?:aria-(?:label|description|roledescription|valuetext)|title|label|hint|placeholder|alt|heading|confirm|empty)$/;

/** What is the same in every language, each with why. */
const allowed: ReadonlyMap<string, string> = new Map([
  ['https://', 'the beginning of an address'],
  ['Bimodal Planner', 'the name of the app'],
]);

/**
 * Whether all that people see and hear goes through `say`: no letters stand in markup or in an attribute that is read,
 * and no prose in the code of pages, words and dialogs. By syntax alone; what it cannot tell from the words of programs
 * is found by looking at the pages in German.
 */
export async function checkRawTexts(root: string): Promise<PartResult> {
  const keys = new Set(textsAsked(root).texts.keys());
  const files = sourcesWithTexts(root).filter((file) =>
    /^(?:renderer|shared\/words|electron\/main)\//.test(file),
  );
  const found = files.flatMap((file) => {
    const source = parsed(root, file);
    const inMarkup = file.endsWith('.tsx') ? rawTexts(source) : [];
    return [...new Set([...inMarkup, ...rawTextsOfCode(file, source, keys)])].map(
      (node) =>
        `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: not through say: ${node.getText().trim()}`,
    );
  });
  return found.length === 0 ? { ok: true, detail: `${files.length} files` } : faults(found);
}

function rawTexts(source: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && isText(node.text)) found.push(node);
    if (ts.isJsxAttribute(node) && spoken.test(node.name.getText()))
      found.push(...literalsOf(node.initializer));
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) found.push(...literalsOf(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Texts as they stand, and those that one of two or a template would be. */
function literalsOf(node: ts.Node | undefined): ts.Node[] {
  if (!node) return [];
  if (ts.isJsxExpression(node)) return literalsOf(node.expression);
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return literalsOf(node.right);
  if (ts.isStringLiteralLike(node)) return isText(node.text) ? [node] : [];
  if (!ts.isTemplateExpression(node)) return [];
  const still = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('');
  return isText(still) ? [node] : [];
}

const isText = (text: string) => /\p{L}{2}/u.test(text) && !allowed.has(text.trim());
