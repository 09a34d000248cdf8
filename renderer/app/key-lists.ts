/** Keys that move about rather than do something; what they do is beside the board and the panel. */
export const boardKeys = [
  ['Find initiatives', '/'],
  ['From the field to what is found', 'ArrowDown', 'Escape'],
  ['To the card above, below or beside', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  ['To the first or the last card', 'Home', 'End'],
  ['Choose up to the next card', 'Shift+ArrowUp', 'Shift+ArrowDown'],
  ['Choose this card as well', 'Space'],
  ['Choose none', 'Escape'],
] as const;

export const panelKeys = [
  ['The next initiative', 'j'],
  ['The one before', 'k'],
  ['Close the panel', 'Escape'],
] as const;

export const gridKeys = [
  ['To the next cell', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter', 'Tab'],
  ['To the edge of the data', 'Mod+ArrowUp', 'Mod+ArrowDown'],
  ['To the first or the last cell of the row, of all', 'Home', 'End', 'Mod+Home', 'Mod+End'],
  ['Select a range', 'Shift+ArrowDown', 'Shift+ArrowRight'],
  ['Select rows, columns', 'Shift+Space', 'Mod+Space'],
  ['Edit the cell', 'F2'],
  ['Choose from the list of the cell, the menu of a column', 'Alt+ArrowDown'],
  ['Yes or no', 'Space'],
  ['Fill down, to the right', 'Mod+d', 'Mod+r'],
  ['Empty the range', 'Delete'],
  ['Open the initiative', 'Mod+Enter'],
  ['Then Tab leaves the grid', 'Escape'],
] as const;
