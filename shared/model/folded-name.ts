/** A name as it is compared: blanks at its ends and case aside. */
export function foldedName(name: string): string {
  return name.trim().toLowerCase();
}
