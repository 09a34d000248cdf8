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
