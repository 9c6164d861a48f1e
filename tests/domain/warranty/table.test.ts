import fc from 'fast-check';
import { verdictFor, warrantyItems, warrantyTable, warrantyTerms } from '#domain/warranty';

const home = { completedOn: '2024-05-20', deliveredOn: '2024-09-01', promisedMonths: null };
const row = (
  item: (typeof warrantyItems)[number],
  today: string,
  dates: typeof home | { completedOn: null; deliveredOn: null; promisedMonths: null } = home,
) => warrantyTable(dates, today, warrantyTerms).find((one) => one.item === item);

describe('保修表', () => {
  test('每一项都有，按法规的次序', () => {
    expect(warrantyTable(home, '2026-11-22', warrantyTerms).map(({ item }) => item)).toEqual([...warrantyItems]);
  });

  test('说得出还保到哪一天，或者哪天到期', () => {
    expect(row('wetRoom', '2026-11-22')).toEqual({
      item: 'wetRoom',
      verdict: 'in',
      reason: 'contractorTerm',
      until: '2029-05-20',
    });
    expect(row('doorWindow', '2026-11-22')).toEqual({
      item: 'doorWindow',
      verdict: 'out',
      reason: 'expired',
      until: '2026-05-20',
    });
    expect(row('structure', '2026-11-22')).toMatchObject({ verdict: 'in', until: null });
  });

  test('屋面、外墙过了保修期不是一户的事', () => {
    expect(row('roof', '2030-01-01')).toMatchObject({ verdict: 'doubtful', reason: 'commonPart' });
    expect(row('exteriorWall', '2030-01-01')).toMatchObject({ verdict: 'doubtful', reason: 'commonPart' });
    expect(row('wetRoom', '2030-01-01')).toMatchObject({ verdict: 'out' });
  });

  test('日期不全就说日期不全', () => {
    const unknown = { completedOn: null, deliveredOn: null, promisedMonths: null };
    expect(row('plumbing', '2026-11-22', unknown)).toEqual({
      item: 'plumbing',
      verdict: 'doubtful',
      reason: 'datesUnknown',
      until: null,
    });
  });

  test('在保的那一天，表和报修时说的一样', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        day,
        day,
        day,
        fc.option(fc.integer({ min: 1, max: 120 })),
        (completedOn, deliveredOn, today, promisedMonths) => {
          for (const { item, ...verdict } of warrantyTable(
            { completedOn, deliveredOn, promisedMonths },
            today,
            warrantyTerms,
          )) {
            const asked = verdictFor(
              { item, reportedOn: today, completedOn, deliveredOn, promisedMonths, common: false },
              warrantyTerms,
            );
            if (asked.verdict === 'in') expect(verdict).toEqual(asked);
            else expect(verdict).toMatchObject({ until: asked.until });
          }
        },
      ),
    );
  });
});
