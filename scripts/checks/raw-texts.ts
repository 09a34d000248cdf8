import ts from 'typescript';
import { faults, type PartResult } from './check-part.ts';
import { parsed, sourcesWithTexts } from './texts-asked.ts';

/** Attributes that a person reads or hears. */
const spoken =
  /^(?:aria-(?:label|description|roledescription|valuetext)|title|label|hint|placeholder|alt|heading|confirm|empty)$/;

/** What is the same in every language, each with why. */
const allowed: ReadonlyMap<string, string> = new Map([
  ['https://', 'the beginning of an address'],
  ['Bimodal Planner', 'the name of the app'],
]);

/**
 * Whether all that pages show goes through `say`: no letters stand in markup or in an attribute that is read. By syntax
 * alone; texts that functions hand on are found by looking at the pages in German.
 */
export async function checkRawTexts(root: string): Promise<PartResult> {
  const pages = sourcesWithTexts(root).filter((file) => file.endsWith('.tsx'));
  const found = pages.flatMap((file) => {
    const source = parsed(root, file);
    return rawTexts(source).map(
      (node) =>
        `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: not through say: ${node.getText().trim()}`,
    );
  });
  return found.length === 0 ? { ok: true, detail: `${pages.length} pages` } : faults(found);
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
