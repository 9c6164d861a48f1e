import path from 'node:path';
import { measureFunctions } from './functions';
import { packageBytes } from './packages';
import { measureProcedures } from './procedures';

/** `npm run measure`: what the product weighs and costs, as JSON. Needs a build. */
const main = async (): Promise<void> => {
  const packages = packageBytes(path.resolve('dist/weapp'));
  const functions = measureFunctions(path.resolve('dist/cloudfunctions'));
  const procedures = { at1000Tickets: await measureProcedures(1_000), at10000Tickets: await measureProcedures(10_000) };
  console.log(JSON.stringify({ packages, functions, procedures }, null, 2));
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
