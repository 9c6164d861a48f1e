import type { Finding } from '../finding';
import { axeFindings } from './axe';
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
    // The phone hands a picture's own aria attributes to the image inside.
    .filter((element) => element.querySelector('[aria-label]:not([aria-label=""]), [aria-hidden="true"]') === null)
    .filter((element) => element.closest('[aria-label]:not([aria-label=""])') === null)
    .map((element) => ({
      what: 'a picture has a name or is marked as decoration',
      where: describe(element),
      measured: '',
    }));

/** vant paints a button that cannot be pressed pale, and tells a screen reader nothing of it. */
const silentlyDisabled = (root: Element): Finding[] =>
  [...root.querySelectorAll('.van-button--disabled')]
    .filter((element) => isVisible(element) && element.closest('[aria-disabled="true"]') === null)
    .filter((element) => (element.getAttribute('aria-label') ?? element.textContent) === element.textContent)
    .map((element) => ({
      what: 'a button that cannot be pressed says so',
      where: describe(element),
      measured: 'neither aria-disabled nor a label with more than its words',
    }));

const check = async (): Promise<Finding[]> => {
  const root = rootOf();
  const rules = [
    smallTargets,
    unspokenTargets,
    wrongOrder,
    cutText,
    sidewaysScroll,
    namelessPictures,
    silentlyDisabled,
  ];
  return [...(await axeFindings(root)), ...rules.flatMap((rule) => rule(root))];
};

/** Height the window needs for the whole page to be laid out without scrolling. */
const neededHeight = (): number => {
  const root = rootOf();
  return Math.ceil(window.innerHeight - root.clientHeight + root.scrollHeight);
};

Object.assign(window, { __accessibility: { check, neededHeight } });
