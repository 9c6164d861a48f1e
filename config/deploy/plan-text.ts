import type { Line } from './step';

const groups = [
  ['create', '+'],
  ['change', '~'],
  ['leave alone', '='],
] as const;

export const workIn = (lines: readonly Line[]): boolean => lines.some(({ group }) => group !== 'leave alone');

/** The plan as a person reads it before saying yes. */
export const planText = (envId: string, lines: readonly Line[]): string => {
  const blocks = groups.flatMap(([group, sign]) => {
    const texts = lines.filter((line) => line.group === group).map(({ text }) => `  ${sign} ${text}`);
    return texts.length === 0 ? [] : [`${group} (${texts.length})`, ...texts];
  });
  const end = workIn(lines) ? 'Nothing is ever removed.' : 'Nothing to do.';
  return [`Environment ${envId}`, ...blocks, end].join('\n');
};
