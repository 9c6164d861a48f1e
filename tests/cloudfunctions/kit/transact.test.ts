import { startTestCloud, type TestCloud } from '../../support/cloud';
import { stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
beforeAll(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterAll(() => test.close());

/** Speaks to the database as the SDK does, past all product code. */
async function admin(
  action: string,
  more: object,
): Promise<{ readonly transactionId?: string; readonly code?: string }> {
  const response = await fetch(`${test.cloud.url}/admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action, envName: 'local', ...more }),
  });
  return (await response.json()) as { readonly transactionId?: string; readonly code?: string };
}

/** Somebody else's transaction that has changed a document and does not end. */
async function holding(collectionName: string, id: string): Promise<() => Promise<unknown>> {
  const { transactionId = '' } = await admin('database.startTransaction', {});
  const held = await admin('database.modifyDocument', {
    ...{ collectionName, transactionId, queryType: 'DOC', multi: false, merge: true, upsert: false },
    query: JSON.stringify({ _id: id }),
    data: JSON.stringify({ $set: { held: true } }),
  });
  expect(held.code).toBeUndefined();
  return () => admin('database.abortTransaction', { transactionId });
}

it('别人一直占着，就请稍后再试（BUSY），什么也没改；放开以后照样办得成', async () => {
  const ticketId = await steps.report();
  const who = steps.technicianOf(ticketId);
  const input = steps.write(ticketId);
  const release = await holding('tickets', ticketId);
  expect(await test.code(who, 'ticket.accept', input)).toBe('BUSY');
  expect(steps.stored(ticketId).status).toBe('dispatched');
  await release();
  expect(await test.code(who, 'ticket.accept', input)).toBe('OK');
}, 60_000);

it('别人只占了一会儿，自己会再试，办成为止', async () => {
  const ticketId = await steps.report();
  const release = await holding('tickets', ticketId);
  const accepting = test.code(steps.technicianOf(ticketId), 'ticket.accept', steps.write(ticketId));
  setTimeout(() => void release(), 500);
  expect(await accepting).toBe('OK');
  const events = test.all('ticketEvents').filter((event) => event.ticketId === ticketId);
  expect(events.map(({ kind }) => kind)).toEqual(['report', 'dispatch', 'accept']);
});
