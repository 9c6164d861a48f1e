import { doubtful } from '../../../config/audit/licences';
import { knownIn, recorded, stale, type Reach } from '../../../config/audit/record';
import { answerIn, unexplained } from '../../../config/audit/registry';

const line = (cells: string): string => `| package | versions | advisories | reach | why |\n| --- |\n| ${cells} |`;
const one = knownIn(
  line('`got` | 8.3.2, 9.6.0 | GHSA-pfrx-2q88-qq97 | tools | Fetches templates that nobody asks for.'),
);
const installed = new Map([['got', new Set(['8.3.2', '9.6.0'])]]);

describe('the record of known advisories', () => {
  it('reads package, versions, advisories, reach and reason of a line', () => {
    expect(one).toEqual([
      {
        name: 'got',
        versions: ['8.3.2', '9.6.0'],
        advisories: ['GHSA-pfrx-2q88-qq97'],
        reach: 'tools',
        reason: 'Fetches templates that nobody asks for.',
      },
    ]);
  });

  it('refuses a line without a reason', () => {
    expect(() => knownIn(line('`got` | 8.3.2 | GHSA-pfrx-2q88-qq97 | tools | fine'))).toThrow(/no reason/);
  });

  it('refuses a line that does not say who is reached', () => {
    expect(() =>
      knownIn(line('`got` | 8.3.2 | GHSA-pfrx-2q88-qq97 | nobody | Fetches templates of others.')),
    ).toThrow();
  });

  it('holds lines in docs/audit.md', () => {
    expect(recorded().length).toBeGreaterThan(0);
  });

  it('is in order while what it names is installed and reaches tools only', () => {
    expect(stale(one, { installed, shipped: new Map() })).toEqual([]);
  });

  it('names a version that is gone', () => {
    const now = { installed: new Map([['got', new Set(['9.6.0'])]]), shipped: new Map<string, Reach>() };
    expect(stale(one, now)).toEqual([expect.stringContaining('got 8.3.2 is not installed')]);
  });

  it('names a package that has come to reach the functions', () => {
    const shipped = new Map<string, Reach>([['got@9.6.0', 'functions']]);
    expect(stale(one, { installed, shipped })).toEqual([expect.stringContaining('got reaches functions')]);
  });
});

describe('the answer of the registry', () => {
  const via = { name: 'got', title: 'Redirect to a socket', url: 'https://github.com/advisories/GHSA-pfrx-2q88-qq97' };
  const report = (advisory: object): string =>
    JSON.stringify({ vulnerabilities: { got: { via: [advisory] }, download: { via: ['got'] } } });

  it('is silence where it refuses', () => {
    expect(answerIn('{"message":"405 Method Not Allowed"}')).toEqual({ kind: 'silent', why: '405 Method Not Allowed' });
  });

  it('is silence where nothing readable came', () => {
    expect(answerIn('')).toMatchObject({ kind: 'silent' });
  });

  it('is every advisory once, where it was made', () => {
    const advisories = [{ name: 'got', title: via.title, id: 'GHSA-pfrx-2q88-qq97' }];
    expect(answerIn(report(via))).toEqual({ kind: 'answered', advisories });
    expect(unexplained(advisories, one)).toEqual([]);
  });

  it('is not explained by a line about another advisory or another package', () => {
    const other = { name: 'got', title: 'another', id: 'GHSA-xxxx-xxxx-xxxx' };
    const elsewhere = { name: 'axios', title: 'the same', id: 'GHSA-pfrx-2q88-qq97' };
    expect(unexplained([other, elsewhere], one)).toEqual([other, elsewhere]);
  });
});

describe('licences of what is shipped', () => {
  const shipped = (name: string, licence: string | null) => ({ folder: '', name, version: '1.0.0', licence });

  it('may be permissive', () => {
    expect(doubtful([shipped('a', 'MIT'), shipped('b', 'Apache-2.0')])).toEqual([]);
  });

  it('may not ask for our sources, nor be unknown', () => {
    const packages = [shipped('a', 'GPL-3.0'), shipped('b', null), shipped('@cloudbase/signature-nodejs', null)];
    expect(doubtful(packages).map(({ name }) => name)).toEqual(['a', 'b']);
  });
});
