import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import net from 'node:net';
import type { Duplex } from 'node:stream';
import { CloudFunctions } from './cloud-functions';
import { only, Refusal, text, type Body } from './refusal';
import { signatureHolds } from './signature';
import { Tables } from './tables';

export const KEYS = { TENCENT_SECRET_ID: 'AKIDstandin', TENCENT_SECRET_KEY: 'stand-in key' };
const versions: Readonly<Record<string, string>> = { tcb: '2018-06-08', scf: '2018-04-16' };

export interface Asked {
  readonly action: string;
  readonly body: Body;
}

/**
 * One environment of Tencent's cloud behind the interfaces a deployment uses. Requests are the library's own; answers
 * have the shapes of the reference pages of these interfaces (cloud.tencent.com/document/api/876 and 583).
 */
export class StandIn {
  readonly tables = new Tables();
  readonly functions = new CloudFunctions();
  readonly storage = { access: 'READONLY', rule: undefined as string | undefined };
  readonly asked: Asked[] = [];
  /** Called before each request: throws to fail it. */
  interrupt: (asked: Asked) => void = () => undefined;
  /** Called when it has been carried out and nobody has heard of it yet: throws to lose the answer. */
  loseAnswer: (asked: Asked) => void = () => undefined;

  constructor(readonly envId: string) {}

  /** Requests that change something. */
  writes(): readonly string[] {
    return this.asked.map(({ action }) => action).filter((action) => !/^(Describe|List|Get)/.test(action));
  }

  answer(service: string, asked: Asked): object {
    this.asked.push(asked);
    this.interrupt(asked);
    const { ListFunctions, ...scf } = this.functions.actions;
    const tcb = { ...this.tables.actions, ListFunctions, ...this.environment };
    const known: Readonly<Record<string, ((body: Body) => object) | undefined>> = service === 'scf' ? scf : tcb;
    const run = known[asked.action];
    if (!run) throw new Refusal('InvalidAction', asked.action);
    for (const name of ['EnvId', 'Namespace']) {
      const env = asked.body[name];
      if (env !== undefined && env !== this.envId) throw new Refusal('ResourceNotFound', `no such ${name}`);
    }
    const answer = run(asked.body);
    this.loseAnswer(asked);
    return answer;
  }

  private readonly environment: Readonly<Record<string, (body: Body) => object>> = {
    DescribeEnvInfo: (body) => {
      only(body, 'EnvId');
      const base = {
        EnvId: this.envId,
        Databases: [{ InstanceId: 'tnt-standin' }],
        Storages: [{ Bucket: '6c6f-standin-1300000000', Region: 'ap-shanghai' }],
        Functions: [{ Namespace: this.envId }],
      };
      return { EnvInfo: { EnvBaseInfo: base } };
    },
    DescribeStorageSafeRule: (body) => {
      only(body, 'EnvId', 'Bucket');
      return { AclTag: this.storage.access, ...(this.storage.rule ? { Rule: this.storage.rule } : {}) };
    },
    ModifyStorageSafeRule: (body) => {
      only(body, 'EnvId', 'Bucket', 'AclTag', 'Rule');
      this.storage.access = text(body, 'AclTag');
      this.storage.rule = text(body, 'Rule');
      return {};
    },
  };
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

async function handle(standIn: StandIn, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { headers, url = '' } = request;
  if (headers.host === 'code.stand-in') {
    response.end(standIn.functions.all.get(url.slice(1).replace('.zip', ''))?.zip);
    return;
  }
  const body = await bodyOf(request);
  const service = (headers.host ?? '').split('.')[0] ?? '';
  const reply = (answer: object): void => {
    response.end(JSON.stringify({ Response: { ...answer, RequestId: 'stand-in' } }));
  };
  try {
    const keys = { secretId: KEYS.TENCENT_SECRET_ID, secretKey: KEYS.TENCENT_SECRET_KEY };
    if (!signatureHolds({ headers, body, ...keys })) throw new Refusal('AuthFailure.SignatureFailure', 'signature');
    if (headers['x-tc-version'] !== versions[service]) throw new Refusal('NoSuchVersion', service);
    const action = String(headers['x-tc-action']);
    reply(standIn.answer(service, { action, body: JSON.parse(body) as Body }));
  } catch (error) {
    if (error instanceof Refusal) reply({ Error: { Code: error.code, Message: error.message } });
    else request.socket.destroy();
  }
}

/** Every https request of this process ends here, in clear, until `close`. */
export async function open(standIn: StandIn): Promise<{ readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => void handle(standIn, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  class ToStandIn extends https.Agent {
    override createConnection(): Duplex {
      return net.connect(port, '127.0.0.1');
    }
  }
  const usual = https.globalAgent;
  https.globalAgent = new ToStandIn({ keepAlive: false });
  return {
    close: async () => {
      https.globalAgent = usual;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
