import path from 'node:path';
import { measureFunctions } from './functions';
import { packageBytes, packageLimit } from './packages';
import { measureProcedures } from './procedures';
import { compareScores } from './scores';
import { measureScreens } from './screens';
import { scrollBudget, startBudgets, touchBudget } from './budgets';
import { measureSpeed } from './speed';

/** `npm run measure`: what the product weighs and costs, as JSON. Needs a build. */
const main = async (): Promise<void> => {
  const packages = Object.fromEntries(
    Object.entries(packageBytes(path.resolve('dist/weapp'))).map(([root, bytes]) => [
      root,
      { bytes, limit: packageLimit(root) },
    ]),
  );
  const screens = await measureScreens('dist/weapp');
  const budgets = { start: startBudgets, touch: touchBudget, scroll: scrollBudget };
  const speed = { ...(await measureSpeed('dist/weapp')), budgets };
  const functions = measureFunctions(path.resolve('dist/cloudfunctions'));
  const procedures = { at1000Tickets: await measureProcedures(1_000), at10000Tickets: await measureProcedures(10_000) };
  const scores = await compareScores(1_000, 100_000);
  console.log(JSON.stringify({ packages, speed, screens, functions, procedures, scores }, null, 2));
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
