import { describe, expect, it } from 'vitest';
import { textMenu } from '../../../electron/main/menu/text-menu';

const editFlags = {
  canUndo: true,
  canRedo: false,
  canCut: false,
  canCopy: false,
  canPaste: true,
  canDelete: false,
  canSelectAll: true,
  canEditRichly: false,
};
const enabled = (items: ReturnType<typeof textMenu>) =>
  items?.filter(({ enabled: can }) => can).map(({ role }) => role);

describe('the context menu of a text', () => {
  it('a field offers what can be done in it', () => {
    const menu = textMenu({ isEditable: true, selectionText: '', editFlags });
    expect(enabled(menu)).toEqual(['undo', 'paste', 'selectAll']);
    expect(menu?.map(({ role }) => role)).toContain('cut');
  });

  it('chosen text is copied', () => {
    const flags = { ...editFlags, canCopy: true };
    expect(
      enabled(textMenu({ isEditable: false, selectionText: 'Room for change', editFlags: flags })),
    ).toEqual(['copy']);
  });

  it('elsewhere there is none: cards and columns have menus of the page', () => {
    expect(textMenu({ isEditable: false, selectionText: ' ', editFlags })).toBeNull();
  });
});
