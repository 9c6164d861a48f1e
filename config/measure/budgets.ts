import type { ScrollCost } from './scroll';
import type { StartCost, Visit, VisitCost } from './start';

/** Whose phone is looked at; the same people in every measurement. */
export const visits = {
  owner: {
    who: 'owner',
    touches: [
      (phone) => phone.tapOutside('工单'),
      (phone) => phone.tap('已结束'),
      (phone) => phone.find('.card').first().tap(),
    ],
  },
  technician: { who: 'technician', touches: [(phone) => phone.find('[data-tap]').first().tap()] },
  frontDesk: {
    who: 'frontDesk',
    touches: [(phone) => phone.tap('待派'), (phone) => phone.tap('全部'), (phone) => phone.find('.card').first().tap()],
  },
  manager: { who: 'manager', touches: [(phone) => phone.tap('设置')] },
  /** Where nothing is drawn the chart library does not run. */
  managerWithoutCharts: { who: 'manager', open: 'manager/queue/index', touches: [(phone) => phone.tap('待派')] },
} as const satisfies Readonly<Record<string, Visit>>;
export type Visitor = keyof typeof visits;

type StartBudget = { readonly [K in Exclude<keyof StartCost, 'loaded' | 'cloudCalls'>]: number } & {
  /** Calls of the cloud, all sent at once: none waits for the answer of another. */
  readonly cloudCalls: number;
};

/**
 * What a start may cost: characters of script that run (half of it is Taro and React), calls of the cloud, and what goes to
 * the screen. Measured values and a tenth.
 */
export const startBudgets: Readonly<Record<Visitor, StartBudget>> = {
  owner: { run: 190_000, cloudCalls: 1, setDataCalls: 4, setDataBytes: 6_000 },
  technician: { run: 200_000, cloudCalls: 3, setDataCalls: 4, setDataBytes: 6_000 },
  frontDesk: { run: 210_000, cloudCalls: 2, setDataCalls: 6, setDataBytes: 20_000 },
  manager: { run: 440_000, cloudCalls: 4, setDataCalls: 6, setDataBytes: 12_000 },
  managerWithoutCharts: { run: 210_000, cloudCalls: 2, setDataCalls: 6, setDataBytes: 20_000 },
};

/** What one touch may send to the screen: 20 KB is the product's rule, WeChat advises against 20 calls a second. */
export const touchBudget = { calls: 10, bytes: 20 * 1024 } as const;

/** What a list of a thousand may cost: WeChat advises fewer than a thousand nodes, and each step is like a touch. */
export const scrollBudget = { mostNodes: 1_000, mostRows: 40, mostCalls: 10, mostBytes: 20 * 1024 } as const;

/** What was spent beyond a budget, in words; empty: nothing. */
const beyond = <K extends string>(
  name: string,
  cost: Readonly<Record<NoInfer<K>, number>>,
  budget: Readonly<Record<K, number>>,
): readonly string[] =>
  (Object.keys(budget) as K[]).flatMap((key) =>
    cost[key] <= budget[key] ? [] : [`${name}: ${key} ${cost[key]}, at most ${budget[key]}`],
  );

export const visitBeyond = (visitor: Visitor, { start, touched }: VisitCost): readonly string[] => [
  ...beyond(visitor, { ...start, cloudCalls: start.cloudCalls.length }, startBudgets[visitor]),
  ...touched.flatMap((touch) => beyond(`${visitor}: ${touch.by}`, touch, touchBudget)),
];

export const scrollBeyond = (name: string, cost: ScrollCost): readonly string[] => beyond(name, cost, scrollBudget);
