import { complaintNumber } from '#domain/complaint';
import { ticketNumber } from '#domain/ticket';

describe('投诉编号', () => {
  test('与工单号同样念法，前面多「TS」，不会混', () => {
    expect(complaintNumber('2026-11-22', 31)).toBe('TS261122-000Z');
    expect(complaintNumber('2026-11-22', 31)).not.toBe(ticketNumber('2026-11-22', 31));
  });
});
