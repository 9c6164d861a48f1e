import { readFileSync } from 'node:fs';
import {
  byPlan,
  byResources,
  callsOf,
  documentsAfter,
  homesInPlan,
  timersPerMonth,
  usageOf,
  type Usage,
} from '../../../config/bench/cost';
import { costPage, kept } from '../../../config/bench/cost-page';
import type { Counts } from '../../../config/bench/counts';
import type { Measured } from '../../../config/bench/measured';

const counts = (more: Partial<Counts> = {}): Counts => ({
  ...{ calls: 10, p50: 1, p95: 1, totalMs: 1_500, refused: 0 },
  ...{ databaseCalls: { mean: 4, most: 4 }, examined: { mean: 1, most: 1 }, bytes: { mean: 1_000, most: 1_000 } },
  ...more,
});

/** A hundred homes that make ten calls a day, and a timer with nothing to do. */
const measured: Measured = {
  ...{ on: '2026-11-22', machine: 'paper', homes: 100, communities: 1, seed: 1, p95Ratio: 1, p95Ratios: {} },
  sizes: [{ stored: 1_000, procedures: { 'ticket.get': counts() } }],
  idle: { 'clock.tick': counts({ calls: 1, totalMs: 40, databaseCalls: { mean: 1, most: 1 } }) },
  naive: [],
  ticketBytes: { tickets: 4_000, ticketEvents: 6_000 },
};

it('人的调用随户数增加，定时器的不变', () => {
  const [hundred, thousand] = [usageOf(measured, 100), usageOf(measured, 1_000)];
  const turns = timersPerMonth['clock.tick'] ?? 0;
  expect(turns).toBe(21_600);
  expect(hundred.functionCalls).toBe(turns + 300);
  expect(thousand.functionCalls).toBe(turns + 3_000);
  expect(thousand.databaseCalls).toBe(turns + 12_000);
  // 150 ms a call are billed as 200, 40 ms as 100, of a quarter of a GB.
  expect(thousand.gbSeconds).toBeCloseTo(3_000 * 0.2 * 0.25 + turns * 0.1 * 0.25);
  expect(thousand.tickets).toBe(500);
  expect(thousand.documentsAdded).toBeCloseTo(500 * 10_000e-9);
});

it('定时器白天多做的事按户数算', () => {
  const busy = { ...measured.sizes[0]?.procedures, 'clock.tick': counts({ databaseCalls: { mean: 3, most: 9 } }) };
  const worked = { ...measured, sizes: [{ stored: 1_000, procedures: busy }] };
  expect(usageOf(worked, 100).databaseCalls).toBe(usageOf(measured, 100).databaseCalls + 300 * 2);
  expect(usageOf(worked, 100).functionCalls).toBe(usageOf(measured, 100).functionCalls);
});

const usage: Usage = {
  ...{ functionCalls: 100_000, databaseCalls: 90_000, storageCalls: 10_000, gbSeconds: 1_000, tickets: 1 },
  ...{ documentsAdded: 1, messagesAdded: 0.25, filesAdded: 2, outbound: 1, shown: 1 },
};

it('套餐刚好够就是套餐价，多一次就多一包', () => {
  expect(callsOf(usage)).toBe(200_000);
  expect(byPlan(usage, 3)).toBeCloseTo(19.9);
  expect(byPlan({ ...usage, storageCalls: 10_001 }, 3)).toBeCloseTo(19.9 + 400);
  expect(byPlan(usage, 3.1)).toBeCloseTo(19.9 + 69);
});

it('按量计费是各项相加', () => {
  const database = 90_000 * (0.7 * 0.0000015 + 0.3 * 0.000005);
  const sum = 1_000 * 0.000111075 + database + 2 * 1 * 2.1 + 2 * 2 * 0.129 + 0.8 + 0.18;
  expect(byResources(usage, 2)).toBeCloseTo(sum);
});

it('文档一直留着，消息只留半年', () => {
  expect([6, 7, 12].map((months) => documentsAfter(usage, months))).toEqual([6, 6.75, 10.5]);
});

it('小套餐够多少户：再多一户就不够；定时器自己就超了便是零', () => {
  const homes = homesInPlan(measured);
  expect(callsOf(usageOf(measured, homes))).toBeLessThanOrEqual(200_000);
  expect(homes === measured.homes || callsOf(usageOf(measured, homes + 1)) > 200_000).toBe(true);
  const noisy = { ...measured, idle: { 'clock.tick': counts({ databaseCalls: { mean: 20, most: 20 } }) } };
  expect(homesInPlan(noisy)).toBe(0);
});

it('docs/cost.md 就是最近一次量出来的', () => {
  const squeezed = (text: string): string => text.replace(/[\s-]+/g, ' ');
  expect(squeezed(readFileSync('docs/cost.md', 'utf8'))).toBe(squeezed(costPage(kept())));
});
