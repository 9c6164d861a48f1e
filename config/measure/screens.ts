import { people, type PersonKey } from '../../tests/support/community';
import { openStreet, type Interaction, type Phone, type Street } from '../../tests/support/phone';
import { stepsOn } from '../../tests/support/steps';

/** The product's limit for what one tap may send to the screen. */
const MOST_BYTES = 20 * 1024;
/** Controls tried on each screen; what leads to another page is measured there. */
const MOST_TAPS = 8;
/** What a screen costs the phone that opens it and the person who touches it. */
export interface ScreenCost {
  /** Procedures called from a cold start until the screen is quiet, in the order in which they answered. */
  readonly cloudCalls: readonly string[];
  /** setData bytes of that start. */
  readonly startBytes: number;
  /** The most expensive tap or key on it. */
  readonly largest: { readonly by: string; readonly bytes: number };
  readonly limit: number;
}

const inStep = async <T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> => {
  for (const item of items) await run(item);
};

/** Touches what answers on the same page: choices, tabs, fields. */
const touchAround = async (phone: Phone): Promise<void> => {
  const choices = phone.find('[role="radio"], [role="checkbox"], [role="tab"]');
  const count = Math.min(MOST_TAPS, await choices.count());
  await inStep([...Array(count).keys()], async (at) => {
    const choice = choices.nth(at);
    if (await choice.isVisible()) await choice.tap();
    await phone.quiet();
  });
  const field = phone.find('textarea').first();
  if ((await field.count()) > 0) await field.pressSequentially('漏水');
  await phone.quiet();
};

const largestOf = (interactions: readonly Interaction[]): ScreenCost['largest'] => {
  const [first] = interactions.filter(({ by }) => by !== '');
  return { by: first?.by ?? '', bytes: first?.bytes ?? 0 };
};

/** A screen and whose phone it is on. */
interface Screen {
  readonly who: PersonKey;
  readonly open: string;
}
const on = (who: PersonKey, open: string): Screen => ({ who, open });

const measure = async (street: Street, { who, open }: Screen): Promise<ScreenCost> => {
  const before = new Set(street.test.cloud.calls().map(({ id }) => id)); // the journal keeps the last hundred only
  const phone = await street.phone(who, 'measure', { open });
  await phone.quiet();
  const calls = street.test.cloud.calls().filter(({ id }) => !before.has(id));
  const startBytes = (await phone.interactionBytes()).reduce((sum, { bytes }) => sum + bytes, 0);
  await touchAround(phone);
  const largest = largestOf(await phone.interactionBytes());
  await phone.close();
  const cloudCalls = calls.filter(({ openId }) => openId === people[who]).map(({ procedure }) => procedure ?? '');
  return { cloudCalls, startBytes, largest, limit: MOST_BYTES };
};

interface Named {
  readonly open: string;
  readonly closed: string;
}

const ownerScreens = ({ open, closed }: Named): Readonly<Record<string, Screen>> => ({
  start: on('owner', 'pages/start/index'),
  home: on('owner', 'pages/home/index'),
  tickets: on('owner', 'pages/tickets/index'),
  messages: on('owner', 'pages/messages/index'),
  mine: on('owner', 'pages/mine/index'),
  report: on('owner', 'owner/report/index'),
  ticketUnderWay: on('owner', `owner/ticket/index?id=${open}`),
  ticketRated: on('owner', `owner/ticket/index?id=${closed}`),
  rate: on('owner', `owner/rate/index?id=${closed}`),
  homeFile: on('owner', 'owner/file/index?home=h-501'),
  complain: on('owner', 'owner/complain/index'),
});

/** Those who repair, those who look after it, and those who run the place. */
const staffScreens = ({ open }: Named, technician: PersonKey): Readonly<Record<string, Screen>> => ({
  today: on(technician, 'staff/today/index'),
  workOrder: on(technician, `staff/order/index?id=${open}`),
  finish: on(technician, `staff/finish/index?id=${open}`),
  queue: on('frontDesk', 'staff/queue/index'),
  deskTicket: on('frontDesk', `staff/ticket/index?id=${open}`),
  search: on('frontDesk', 'staff/search/index'),
  assign: on('supervisor', `staff/assign/index?id=${open}`),
  contractorWork: on('supervisor', 'staff/contractor-work/index?id=k-1'),
  settings: on('manager', 'manager/settings/index'),
  people: on('manager', 'manager/people/index'),
  contractors: on('manager', 'manager/contractors/index'),
  prices: on('manager', 'manager/prices/index'),
  registers: on('manager', 'manager/registers/index'),
});

/** The main screens of a built app, each from a cold start in a browser, with a home that has a history. */
export const measureScreens = async (appDir: string): Promise<Readonly<Record<string, ScreenCost>>> => {
  const street = await openStreet(appDir);
  try {
    const steps = stepsOn(street.test);
    const closed = await steps.closed(await steps.report());
    await street.test.must('owner', 'satisfaction.rate', steps.rateInput(closed));
    const open = await steps.working(await steps.report({ place: 'balcony', part: 'doorWindow', symptom: 'leak' }));
    const costs = new Map<string, ScreenCost>();
    const named = { open, closed };
    const screens = { ...ownerScreens(named), ...staffScreens(named, steps.technicianOf(open)) };
    await inStep(Object.entries(screens), async ([name, page]) => {
      costs.set(name, await measure(street, page));
    });
    return Object.fromEntries(costs);
  } finally {
    await street.close();
  }
};
