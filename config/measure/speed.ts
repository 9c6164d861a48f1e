import { openStreet, type Street } from '../../tests/support/phone';
import { visits, type Visitor } from './budgets';
import { crowd } from './crowd';
import { measureScroll, type ScrollCost } from './scroll';
import { measureVisit, type VisitCost } from './start';

/** What every visit costs, one after the other. */
const measureVisits = async (street: Street): Promise<Readonly<Record<Visitor, VisitCost>>> => {
  const costs: Partial<Record<Visitor, VisitCost>> = {};
  for (const name of Object.keys(visits) as Visitor[]) costs[name] = await measureVisit(street, visits[name]);
  return costs as Record<Visitor, VisitCost>;
};

/** The front desk scrolls a thousand tickets. */
const scrollQueue = async (street: Street): Promise<ScrollCost> => {
  const desk = await street.phone('frontDesk', 'thousand', { open: 'staff/queue/index' });
  await desk.quiet();
  const cost = await measureScroll(desk);
  await desk.close();
  return cost;
};

/** An owner scrolls a thousand finished repairs. */
const scrollMine = async (street: Street): Promise<ScrollCost> => {
  const owner = await street.phone('owner', 'thousand', { open: 'pages/tickets/index' });
  await owner.tap('已结束');
  await owner.quiet();
  const cost = await measureScroll(owner);
  await owner.close();
  return cost;
};

/** Start, touches and long lists of a built app, in a browser. */
export const measureSpeed = async (appDir: string) => {
  const street = await openStreet(appDir);
  try {
    await crowd(street.test);
    const of = await measureVisits(street);
    return { visits: of, lists: { queue: await scrollQueue(street), mine: await scrollMine(street) } };
  } finally {
    await street.close();
  }
};
