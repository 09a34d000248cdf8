import type { Page } from '@playwright/test';

/** One element as the system tells it to a screen reader. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly childIds?: readonly string[];
}

/** Words alone, and what belongs to the list of a closed choice: not what one stops at. */
const passedBy = new Set([
  'StaticText',
  'InlineTextBox',
  'option',
  'MenuListPopup',
  'LabelText',
  'generic',
  'none',
]);

/** The accessibility tree of a page in the order in which it is read. */
export async function heardOf(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node: Node | undefined): Heard[] => {
    if (!node) return [];
    const role = node.role?.value ?? 'none';
    const own =
      node.ignored || passedBy.has(role)
        ? []
        : [{ role, name: node.name?.value ?? '', description: node.description?.value ?? '' }];
    return role === 'StaticText'
      ? own
      : [...own, ...(node.childIds ?? []).flatMap((id) => read(byId.get(id)))];
  };
  return read(nodes[0]);
}

/** Roles that say nothing without a name. */
const named = new Set([
  'alertdialog',
  'button',
  'checkbox',
  'combobox',
  'complementary',
  'dialog',
  'grid',
  'image',
  'link',
  'listbox',
  'menu',
  'menuitem',
  'navigation',
  'radio',
  'region',
  'search',
  'searchbox',
  'slider',
  'spinbutton',
  'tab',
  'table',
  'tablist',
  'tabpanel',
  'textbox',
  'toolbar',
  'treegrid',
]);

/** What is heard in vain: without a name where one is needed, and words that are said again right after the name. */
export function heardInVain(heard: readonly Heard[]): readonly string[] {
  return heard.flatMap(({ role, name, description }) => {
    if (name === '') return named.has(role) ? [`${role} without a name`] : [];
    return description !== '' && name.includes(description) ? [`${role} “${name}” said twice`] : [];
  });
}
