import type { Actual, ActualFunction, Desired, DesiredFunction, Timer } from '../state';
import type { Line } from '../step';

const short = (bundle: string | null): string => bundle?.slice(0, 8) ?? 'somebody else’s';

const timerLines = ({ name, timers }: DesiredFunction, now: readonly Timer[]): readonly Line[] => {
  const ours = timers.flatMap((timer): readonly Line[] => {
    const other = now.find((one) => one.name === timer.name);
    if (other?.cron === timer.cron) return [];
    const step = { do: 'set timer', function: name, timer, replaces: other !== undefined } as const;
    return other === undefined
      ? [{ group: 'create', text: `${name}: timer ${timer.name} ${timer.cron}`, step }]
      : [{ group: 'change', text: `${name}: timer ${timer.name} ${other.cron} becomes ${timer.cron}`, step }];
  });
  const others = now
    .filter((timer) => !timers.some((one) => one.name === timer.name))
    .map((timer): Line => ({
      group: 'leave alone',
      text: `${name}: timer ${timer.name} ${timer.cron}: not in its config.json, and it goes on firing`,
    }));
  return [...ours, ...others];
};

/** Settings the code asks for and nobody has given: it goes on with what is built in. */
const unsetLines = ({ functions }: Desired, actual: Actual): readonly Line[] => {
  const asking = new Map<string, string[]>();
  for (const { name, asksFor, variables } of functions) {
    const now = actual.functions[name]?.variables ?? {};
    for (const variable of asksFor) {
      if (variables[variable] !== undefined || now[variable] !== undefined) continue;
      asking.set(variable, [...(asking.get(variable) ?? []), name]);
    }
  }
  return [...asking].map(([variable, names]) => ({
    group: 'leave alone',
    text: `${variable} is set neither here nor in the cloud: ${names.join(', ')}`,
  }));
};

const changesOf = (desired: DesiredFunction, now: ActualFunction): readonly string[] => {
  const changed: string[] = [];
  if (now.memory !== desired.memory) changed.push(`memory ${now.memory} becomes ${desired.memory} MB`);
  if (now.timeout !== desired.timeout) changed.push(`time-out ${now.timeout} becomes ${desired.timeout} s`);
  for (const [name, value] of Object.entries(desired.variables)) {
    const before = now.variables[name];
    if (before !== value) changed.push(`${name} ${before ?? 'unset'} becomes ${value}`);
  }
  return changed;
};

/** A function that is busy or broken is not touched; a runtime cannot be changed. */
const obstacles = (desired: DesiredFunction, now: ActualFunction): readonly Line[] => {
  const lines: Line[] = [];
  if (now.runtime !== desired.runtime) {
    const text = `${desired.name}: runtime ${now.runtime} instead of ${desired.runtime} is fixed; delete the function in the console, then run again`;
    lines.push({ group: 'leave alone', text });
  }
  return lines;
};

function changeLines(desired: DesiredFunction, now: ActualFunction): readonly Line[] {
  const settings = changesOf(desired, now);
  const code = now.bundle !== desired.bundle;
  const said = code ? [`code ${short(now.bundle)} becomes ${short(desired.bundle)}`, ...settings] : settings;
  if (said.length === 0) return [];
  const variables = { ...now.variables, ...desired.variables };
  const step = { do: 'change function', desired, variables, code } as const;
  return [{ group: 'change', text: `function ${desired.name}: ${said.join(', ')}`, step }];
}

const newFunction = (desired: DesiredFunction): Line => ({
  group: 'create',
  text: `function ${desired.name}: ${desired.runtime}, ${desired.memory} MB, ${desired.timeout} s, code ${short(desired.bundle)}`,
  step: { do: 'create function', desired },
});

function linesOf(desired: DesiredFunction, now: ActualFunction | undefined): readonly Line[] {
  // What the platform could not create is in the way of being created: the library clears it away itself.
  if (now === undefined || now.status === 'CreateFailed') {
    return [newFunction(desired), ...timerLines(desired, [])];
  }
  return [...obstacles(desired, now), ...changeLines(desired, now), ...timerLines(desired, now.timers)];
}

export function functionLines(desired: Desired, actual: Actual): readonly Line[] {
  const ours = desired.functions.flatMap((wanted) => linesOf(wanted, actual.functions[wanted.name]));
  const others = Object.keys(actual.functions)
    .filter((name) => !desired.functions.some((wanted) => wanted.name === name))
    .map((name): Line => ({ group: 'leave alone', text: `function ${name}: not in this code` }));
  return [...ours, ...unsetLines(desired, actual), ...others];
}
