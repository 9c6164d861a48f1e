const Sequencer = require('@jest/test-sequencer').default;

/**
 * Browser journeys wait while rules compute: what takes longest begins first, and what measures time comes last, when
 * nobody else is running. JavaScript because jest loads it before its transforms exist.
 */
const order = [
  ...['/tests/journeys/', '/tests/faults/', '/tests/attack/'],
  ...['/tests/cloudfunctions/', '/tests/local/', '/tests/src/', '/tests/domain/'],
];

/** @param {{ readonly path: string }} test */
const rank = ({ path }) => {
  const found = order.findIndex((room) => path.includes(room));
  return found < 0 ? order.length : found;
};

module.exports = class Order extends Sequencer {
  /** @param {readonly { readonly path: string }[]} tests */
  sort(tests) {
    return [...tests].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  }
};
