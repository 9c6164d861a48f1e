import { standOn, type Stand } from '../cloudfunctions/tables/stand';
import { startTestCloud } from '../support/cloud';
import { people, phones } from '../support/cast';
import { wrongWith } from './afterwards';
import { attack, functionOf, names, type Tally } from './fuzz';
import { uploadsOn, type World } from './known';
import type { Random } from './random';

/** Milliseconds a call may take. */
const LIMIT = 1_000;

/** What ends a membership or changes every rule is tried when a street has seen the rest. */
const last = new Set(['person.delete', 'home.leave', 'home.remove', 'staff.dismiss', 'staff.save', 'settings.save']);

const functions = [...new Set(names.map(functionOf))];

const shuffled = (random: Random): readonly string[] =>
  functions
    .map((name) => ({ name, at: random.below(1e9) }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);

/** A street to spoil, and everything its functions print. */
export interface Street extends World {
  readonly stand: Stand;
  readonly lines: readonly string[];
}

export async function startStreet(functionsDir: string): Promise<Street> {
  const lines: string[] = [];
  const test = await startTestCloud({ functionsDir, onLog: ({ text }) => lines.push(text) });
  const stand = await standOn(test);
  return { test, stand, uploads: await uploadsOn(test), lines };
}

interface Course {
  readonly random: Random;
  readonly tally: Tally;
  readonly calls: number;
}

/** Every function in turn, so many calls of each as it answers procedures: a cold start costs as much as twenty calls. */
export async function spoil(street: Street, { random, tally, calls }: Course): Promise<void> {
  for (const [at, one] of shuffled(random).entries()) {
    const its = names.filter((name) => functionOf(name) === one);
    const isLate = at > functions.length * 0.7;
    // The first call finds the function cold; nobody is to be blamed for that.
    await street.test.cloud.invoke(one, { name: 'nothing', input: {} }, 'openid-nobody');
    const share = Math.max(3, Math.round((calls * its.length) / names.length));
    for (let n = 0; n < share; n += 1) {
      const name = random.pick(its);
      const goes = last.has(name) && !isLate && !random.chance(0.05) ? 'community.me' : name;
      if (functionOf(goes) === one) await attack(street, goes, { random, tally, limit: LIMIT });
    }
  }
}

/** What must stand in no log: numbers, openids, names, and words that somebody wrote. */
const secrets = [
  ...Object.values(phones),
  ...Object.values(people),
  ...['李建国', '王芳', '陈静', '张伟', '刘强', '赵工', '钱晓雯', '孙丽华', '郑洁', '水槽下面滴水', '来得太晚'],
];

/** Everything that is wrong after a street was spoilt: in what is stored, and in what was printed. */
export const damage = ({ test, lines }: Street): readonly string[] => [
  ...wrongWith(test),
  ...lines.flatMap((line) =>
    secrets.filter((secret) => line.includes(secret)).map((secret) => `log: ${secret}: ${line}`),
  ),
];
