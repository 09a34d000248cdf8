import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectFiles } from './source-files.ts';

export interface Asked {
  /** Keys of say`…` and sayAs(…)`…` (shared/words/say.ts), each with a file that asks for it. */
  readonly texts: ReadonlyMap<string, string>;
  /** English words for one of what `counted` counts, where they stand at the call. */
  readonly nouns: ReadonlyMap<string, string>;
}

/** The sources whose texts are for people. */
export function sourcesWithTexts(root: string): string[] {
  return projectFiles(root).filter((file) => /^(shared|renderer|electron)\/.*(?<!\.d)\.tsx?$/.test(file));
}

export function parsed(root: string, file: string): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const text = readFileSync(join(root, file), 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}

/** What the sources ask the catalogue for, by their syntax alone. */
export function textsAsked(root: string): Asked {
  const texts = new Map<string, string>();
  const nouns = new Map<string, string>();
  for (const file of sourcesWithTexts(root)) {
    const visit = (node: ts.Node): void => {
      const key = keyOf(node);
      if (key !== null) texts.set(key, file);
      for (const noun of nounsOf(node)) nouns.set(noun, file);
      ts.forEachChild(node, visit);
    };
    visit(parsed(root, file));
  }
  return { texts, nouns };
}

/** The key of a tagged text, as say makes it; null for every other node. */
function keyOf(node: ts.Node): string | null {
  if (!ts.isTaggedTemplateExpression(node)) return null;
  const meant = meaningOf(node.tag);
  if (meant === null) return null;
  const { template } = node;
  const parts = ts.isTemplateExpression(template)
    ? [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)]
    : [template.text];
  return parts.map((part, index) => (index === 0 ? part : `{${index - 1}}${part}`)).join('') + meant;
}

/** What follows the English text in the key: nothing for say, the meaning for sayAs; null for another tag. */
function meaningOf(tag: ts.Expression): string | null {
  if (ts.isIdentifier(tag)) return tag.text === 'say' ? '' : null;
  if (!ts.isCallExpression(tag) || tag.expression.getText() !== 'sayAs') return null;
  const [meant] = tag.arguments;
  return meant && ts.isStringLiteral(meant) ? ` ¦ ${meant.text}` : null;
}

function nounsOf(node: ts.Node): string[] {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'counted') return [];
  return literalsIn(node.arguments[1]);
}

function literalsIn(node: ts.Expression | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
  return [];
}
