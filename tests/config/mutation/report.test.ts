import type { Verdict } from '../../../config/mutation/judge';
import { survivors, table } from '../../../config/mutation/report';
import { exempt } from '../../../config/mutation/rooms';

const verdict = (fate: Verdict['fate'], file = 'domain/clocks/pause.ts'): Verdict => ({
  mutant: {
    id: '1',
    file,
    line: 7,
    column: 3,
    mutator: 'ConditionalExpression',
    original: 'a > b',
    replacement: 'true',
    name: fate,
  },
  fate,
  by: null,
  untried: 0,
});

describe('a report on mutants', () => {
  it('counts what was killed and what timed out as noticed, and what no test comes by as not', () => {
    const all = table([verdict('killed'), verdict('timeout'), verdict('survived'), verdict('uncovered')]);
    expect(all).toContain('| all | 4 | 1 | 1 | 1 | 1 | 50.0 % | 15.0 % – 85.0 % |');
  });

  it('has a line for every folder', () => {
    const all = table([verdict('killed'), verdict('survived', 'cloudfunctions/kit/tickets/life/move.ts')]);
    expect(all).toContain('| domain/clocks | 1 | 1 |');
    expect(all).toContain('| cloudfunctions/kit/tickets | 1 | 0 |');
  });

  it('names what nobody noticed, and nothing else', () => {
    expect(survivors([verdict('killed'), verdict('timeout')])).toEqual([]);
    expect(survivors([verdict('survived')])).toEqual([
      'survived domain/clocks/pause.ts:7 ConditionalExpression: a > b → true',
    ]);
  });
});

describe('what is left out of the figures', () => {
  it('is the text of screens, and no condition about it', () => {
    expect(exempt('domain/copy/errors.ts', 'StringLiteral')).toBe(true);
    expect(exempt('domain/copy/errors.ts', 'ConditionalExpression')).toBe(false);
    expect(exempt('domain/ticket/transitions.ts', 'StringLiteral')).toBe(false);
  });
});
