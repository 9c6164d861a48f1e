import { startTestCloud } from '../support/cloud';
import { openApiFails, storageFails } from './outside';
import { repeated } from './repeated';
import { rulesCanBreak } from './rules-can-break';
import { sentTwice } from './sent-twice';
import { operationsOn } from './stage';
import { timers } from './timers';
import { trouble } from './trouble';
import { functionsTwice, versions } from './versions';
import type { Stage } from './walk';

/** A process that dies is loaded anew, and what fails is asked again. */
jest.setTimeout(180_000);

let stage: Stage;
beforeAll(async () => {
  const test = await startTestCloud({ functionsDir: functionsTwice() });
  const operations = await operationsOn(test);
  stage = { test, operations, back: test.keep() };
}, 180_000);
afterAll(() => stage.test.close());

const here = (): Stage => stage;

rulesCanBreak(here);
trouble(here);
storageFails(here);
openApiFails(here);
sentTwice(here);
timers(here);
repeated(here);
versions(here);
