/**
 * Taro's templates bind only the attributes they know; aria-* and role are not among them and would vanish from
 * the built wxml. Each one is bound here for the tags that carry it.
 */
const spoken = {
  'aria-label': '',
  'aria-role': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
} as const;

export const ariaAttributes = {
  View: { ...spoken, 'aria-live': '', 'aria-valuenow': '', 'aria-valuemin': '', 'aria-valuemax': '' },
  Image: { 'aria-label': '', 'aria-hidden': '' },
  Text: { 'aria-label': '', 'aria-hidden': '' },
  Button: { 'aria-label': '', 'aria-disabled': '' },
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
};
