import { type Span } from '../text-segments';

/**
 * What is selected within an element that shows a text, led back to the text: where a piece is shown otherwise than it
 * stands there (an address, a direction control), all of it counts as selected. Null where nothing is.
 */
export function selectedWords(within: HTMLElement): Span | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!within.contains(range.startContainer) || !within.contains(range.endContainer)) return null;
  const start = placeOf(range.startContainer, range.startOffset, 'start');
  const end = placeOf(range.endContainer, range.endOffset, 'end');
  return start === null || end === null || start >= end ? null : { start, end };
}

function placeOf(node: Node, offset: number, edge: 'start' | 'end'): number | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-start]');
  if (!piece) return null;
  const at = Number(piece.dataset.start);
  const length = Number(piece.dataset.length);
  const asItStands = piece.textContent.length === length;
  if (node.nodeType === Node.TEXT_NODE && asItStands) return at + Math.min(offset, length);
  return edge === 'start' ? at : at + length;
}
