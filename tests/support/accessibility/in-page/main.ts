import type { Finding } from '../finding';
import { describe, isUnspoken, isVisible } from './elements';
import { wrongOrder } from './order';
import { cutText, sidewaysScroll } from './overflow';
import { smallTargets, unspokenTargets } from './targets';

/** The page in front of a local phone, or the whole document of any other page. */
const rootOf = (): Element => [...document.querySelectorAll('.phone-page:not([hidden])')].at(-1) ?? document.body;

/** A picture says what it shows, belongs to a control that does, or is marked as decoration. */
const namelessPictures = (root: Element): Finding[] =>
  [...root.querySelectorAll('wx-image, wx-cover-image, wx-canvas')]
    .filter((element) => isVisible(element) && !isUnspoken(element))
    .filter((element) => element.querySelector('[aria-label]') === null)
    .filter((element) => element.closest('[aria-label]:not([aria-label=""])') === null)
    .map((element) => ({
      what: 'a picture has a name or is marked as decoration',
      where: describe(element),
      measured: '',
    }));

const check = (): Finding[] => {
  const root = rootOf();
  const rules = [smallTargets, unspokenTargets, wrongOrder, cutText, sidewaysScroll, namelessPictures];
  return rules.flatMap((rule) => rule(root));
};

/** Height the window needs for the whole page to be laid out without scrolling. */
const neededHeight = (): number => {
  const root = rootOf();
  return Math.ceil(window.innerHeight - root.clientHeight + root.scrollHeight);
};

Object.assign(window, { __accessibility: { check, neededHeight } });
