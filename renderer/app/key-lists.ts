import { say } from '../../shared/words/say';

/** Keys that move about rather than do something; what they do is beside the board and the panel. */
export const boardKeys = [
  [say`Find initiatives`, '/'],
  [say`From the field to what is found`, 'ArrowDown', 'Escape'],
  [say`To the card above, below or beside`, 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  [say`To the first or the last card`, 'Home', 'End'],
  [say`Choose up to the next card`, 'Shift+ArrowUp', 'Shift+ArrowDown'],
  [say`Choose this card as well`, 'Space'],
  [say`Choose none`, 'Escape'],
] as const;

export const panelKeys = [
  [say`The next initiative`, 'j'],
  [say`The one before`, 'k'],
  [say`Close the panel`, 'Escape'],
] as const;

export const gridKeys = [
  [say`To the next cell`, 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter', 'Tab'],
  [say`To the edge of the data`, 'Mod+ArrowUp', 'Mod+ArrowDown'],
  [say`To the first or the last cell of the row, of all`, 'Home', 'End', 'Mod+Home', 'Mod+End'],
  [say`Select a range`, 'Shift+ArrowDown', 'Shift+ArrowRight'],
  [say`Select rows, columns`, 'Shift+Space', 'Mod+Space'],
  [say`Edit the cell`, 'F2'],
  [say`Choose from the list of the cell, the menu of a column`, 'Alt+ArrowDown'],
  [say`Yes or no`, 'Space'],
  [say`Fill down, to the right`, 'Mod+d', 'Mod+r'],
  [say`Go on with a series: 1, 2, 3, or quarters`, 'Mod+Shift+d'],
  [say`Empty the range`, 'Delete'],
  [say`To the next match of find and replace, the one before`, 'F3', 'Shift+F3'],
  [say`Open the initiative`, 'Mod+Enter'],
  [say`Then Tab leaves the grid`, 'Escape'],
] as const;
