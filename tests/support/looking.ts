import { checkAccessibility, sayFindings } from './accessibility';
import type { TestCloud } from './cloud';
import type { PersonKey } from './community';
import type { Setup, Street } from './phone';

/** As long as WeChat lets a name be, and then some. */
export const LONG = '欧阳若兰与她住在一起的母亲以及偶尔回来小住的两个孩子和一只叫做团团的橘色老猫';

/** Everybody and everything that has a name has a long one. */
export async function longNames(test: TestCloud): Promise<void> {
  await test.seed({
    people: test.all('people').map((person) => ({ ...person, name: LONG })),
    technicians: test.all('technicians').map((technician) => ({ ...technician, name: LONG })),
    communities: test.all('communities').map((community) => ({ ...community, name: `${LONG}小区` })),
  });
}

export const setups: Readonly<Record<string, Setup>> = {
  'light, 标准字号': {},
  'dark, 关怀模式': { theme: 'dark', scale: 1.4 },
};

/** Page and query, and words that are only there when everything has arrived. */
export type Screens = readonly (readonly [name: string, page: string, sees: string | RegExp])[];

interface Looker {
  readonly who: PersonKey;
  /** Of `setups`. */
  readonly setup: string;
}

/** Opens page after page on one phone, keeps a picture of each, and says what is hard to read, reach or follow. */
export async function faultsOf(street: Street, { who, setup }: Looker, screens: Screens): Promise<readonly string[]> {
  const look = setup.slice(0, setup.indexOf(','));
  const phone = await street.phone(who, `${look}-${who}`, setups[setup]);
  const faults: string[] = [];
  for (const [name, page, sees] of screens) {
    await phone.enter(page);
    await phone.see(sees);
    await phone.shot(name);
    const findings = await checkAccessibility(phone.page);
    if (findings.length > 0) faults.push(`${name}\n${sayFindings(findings)}`);
  }
  await phone.close();
  return faults;
}
