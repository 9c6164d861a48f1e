import { parseArgs } from 'node:util';
import { connect } from '../../data';
import { PlainError, targetFrom } from '../target';
import { reviewerCodes } from './review';

const SETS = 3;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { env: { type: 'string' } } });
  if (values.env === undefined) throw new PlainError('npm run reviewer -- --env <id>');
  const connection = connect(targetFrom(values.env, process.env));
  for (let set = 1; set <= SETS; set += 1) {
    const { codes } = await reviewerCodes(connection, Date.now());
    console.log(`第 ${set} 组：${codes.map(([role, code]) => `${role} ${code}`).join('，')}`);
  }
  console.log('每个邀请码只能用一次，30 天内有效。说明见 docs/reviewer.md。');
}

main().catch((error: unknown) => {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
});
