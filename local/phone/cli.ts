import { parseArgs } from 'node:util';
import { startPhone } from './index';

const usage = 'usage: npm run phone -- --app <built weapp dir> --cloud <url> --port <n>';

const readArguments = () => {
  const { values } = parseArgs({
    options: {
      app: { type: 'string' },
      cloud: { type: 'string' },
      port: { type: 'string' },
      watch: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  if (values.app === undefined) throw new Error(`--app is missing; ${usage}`);
  if (values.cloud === undefined) throw new Error(`--cloud is missing; ${usage}`);
  if (!/^https?:\/\/[^/]+/.test(values.cloud))
    throw new Error(`--cloud must be an address like http://127.0.0.1:7001, not ${values.cloud}`);
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port must be a number up to 65535, not ${values.port ?? ''}`);
  return { appDir: values.app, cloudUrl: values.cloud, port, watch: values.watch };
};

const main = async (): Promise<void> => {
  const phone = await startPhone({
    ...readArguments(),
    log: (line) => {
      console.log(line);
    },
  });
  console.log(`phone: ${phone.url}  (the bare phone: ${phone.url}/phone/)`);
};

main().catch((error: unknown) => {
  console.error(`phone: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
