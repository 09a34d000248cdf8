import { say } from '../../../shared/words/say';
import hiddenStyles from '../visually-hidden.module.css';

/** Whether nothing of it goes out with a copy. */
export function isLeftOut(element: Element): boolean {
  return element.closest('[data-not-copied], [aria-hidden="true"], [hidden]') !== null;
}

/** What is read in an element: its words and what stands in its fields, on one line. */
export function shownText(element: Element): string {
  const pieces: string[] = [];
  gather(element, pieces);
  return pieces
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ (?=[,.;:)%*])/g, '')
    .trim();
}

function gather(node: Node, pieces: string[]): void {
  if (node instanceof Text) pieces.push(node.data);
  if (!(node instanceof Element)) return;
  if (node instanceof SVGElement || isLeftOut(node) || node.classList.contains(hiddenStyles.hidden ?? ''))
    return;
  pieces.push(' ');
  if (isNotTicked(node)) return;
  if (node instanceof HTMLSelectElement) pieces.push(node.selectedOptions[0]?.text ?? '');
  else if (node instanceof HTMLTextAreaElement) pieces.push(node.value);
  else if (node instanceof HTMLInputElement) pieces.push(fieldText(node));
  else for (const child of node.childNodes) gather(child, pieces);
  pieces.push(' ');
}

/** A box with its own words says them where it is ticked. */
function isNotTicked(node: Element): boolean {
  const box = node.querySelector(':scope > input[type="checkbox"]');
  return node.matches('label') && box instanceof HTMLInputElement && !box.checked && node.textContent !== '';
}

function fieldText(input: HTMLInputElement): string {
  if (input.type === 'checkbox' && input.closest('label')?.textContent) return '';
  if (input.type === 'checkbox' || input.type === 'radio') return input.checked ? say`yes` : say`no`;
  return input.value;
}
