/**
 * A browser repeats a finished touch as a click on whatever lies there by then (a dialog the tap opened). Only real
 * controls need that click, to take the focus; for the rest it is stopped, and the keyboard goes as it would.
 */
export const endTouch = (event: Event): void => {
  const control = event.target instanceof Element ? event.target.closest('input, textarea, a, video') : null;
  if (control) return;
  event.preventDefault();
  const focused = document.activeElement;
  const inside = event.target instanceof Node && focused?.contains(event.target);
  if (focused instanceof HTMLElement && inside !== true) focused.blur();
};
