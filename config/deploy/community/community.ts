import { parseArgs } from 'node:util';
import { connect } from '../../data';
import { PlainError, targetFrom } from '../target';
import { openCommunity } from './first';

const usage =
  'npm run community -- --env <id> --id hefeng --name 和风苑 --phone 02100000000 --manager 高文博 --manager-phone 13800000000';

const options = {
  env: { type: 'string' },
  id: { type: 'string' },
  name: { type: 'string' },
  phone: { type: 'string' },
  manager: { type: 'string' },
  'manager-phone': { type: 'string' },
} as const;

async function main(): Promise<void> {
  const { env, id, name, phone, manager, 'manager-phone': managerPhone } = parseArgs({ options }).values;
  if (!env || !id || !name || !phone || !manager || !managerPhone) throw new PlainError(usage);
  if (!/^[a-z][a-z0-9-]{1,30}$/.test(id)) throw new PlainError(`--id ${id}: small letters, digits and dashes.`);
  if (!/^1\d{10}$/.test(managerPhone)) throw new PlainError(`--manager-phone ${managerPhone}: eleven digits.`);
  const place = { id, name, phone, buildings: [] };
  const connection = connect(targetFrom(env, process.env));
  const code = await openCommunity(connection, { place, manager: { name: manager, phone: managerPhone } }, Date.now());
  console.log(`${manager}的邀请码：${code}（一周内有效，只能用一次）`);
}

main().catch((error: unknown) => {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
});
