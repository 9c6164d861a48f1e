import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Known } from './record';

/** What the registry says against something that is installed. */
export interface Advisory {
  readonly name: string;
  readonly id: string;
  readonly title: string;
}

export type Answer =
  | { readonly kind: 'answered'; readonly advisories: readonly Advisory[] }
  | { readonly kind: 'silent'; readonly why: string };

interface Via {
  readonly name: string;
  readonly title: string;
  readonly url: string;
}

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, { readonly via: readonly (string | Via)[] }>>;
  readonly message?: string;
}

/** Reads what `npm audit --json` printed: a report, or that there is none. */
export function answerIn(printed: string): Answer {
  let report: Report;
  try {
    report = JSON.parse(printed) as Report;
  } catch {
    return { kind: 'silent', why: printed.trim().slice(0, 200) || 'npm audit printed nothing' };
  }
  if (report.vulnerabilities === undefined)
    return { kind: 'silent', why: report.message ?? 'a reply without a report' };
  // A name instead of an object: vulnerable only through that other package, which has a line of its own.
  const direct = Object.values(report.vulnerabilities).flatMap(({ via }) =>
    via.filter((one) => typeof one !== 'string'),
  );
  const advisories = direct.map(({ name, title, url }) => ({ name, title, id: url.slice(url.lastIndexOf('/') + 1) }));
  return { kind: 'answered', advisories };
}

export function askRegistry(): Answer {
  const root = path.resolve(__dirname, '../..');
  const { stdout } = spawnSync('npm', ['audit', '--json', '--audit=true'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 1e8,
  });
  return answerIn(stdout);
}

/** Advisories nobody has looked at yet. */
export const unexplained = (advisories: readonly Advisory[], known: readonly Known[]): readonly Advisory[] =>
  advisories.filter(({ name, id }) => !known.some((line) => line.name === name && line.advisories.includes(id)));
