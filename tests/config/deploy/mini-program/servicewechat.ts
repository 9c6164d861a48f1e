import { constants, publicDecrypt, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { gunzipSync } from 'node:zlib';

/** What WeChat was asked for. */
export interface Asked {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

const RAND = 'a-random-string';

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

/** Names and contents of a package: fourteen bytes of header, the number of files, then name, offset and size of each. */
const filesIn = (pack: Buffer): ReadonlyMap<string, Buffer> => {
  const files = new Map<string, Buffer>();
  let at = 18;
  for (let left = pack.readUInt32BE(14); left > 0; left -= 1) {
    const length = pack.readUInt32BE(at);
    const name = pack.toString('utf8', at + 4, at + 4 + length);
    const offset = pack.readUInt32BE(at + 4 + length);
    files.set(name, pack.subarray(offset, offset + pack.readUInt32BE(at + 8 + length)));
    at += 12 + length;
  }
  return files;
};

/** The signature is the random string, encrypted with the upload key. */
const signed = (signature: string, key: KeyObject): boolean => {
  const text = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.from(signature, 'base64'));
  return (JSON.parse(text.toString()) as { readonly rand_str: string }).rand_str === RAND;
};

interface World {
  readonly key: KeyObject;
  readonly asked: Asked[];
  /** jpeg, base64 */
  readonly qrCode: string;
}

const attributes = {
  platform: false,
  appType: 0,
  isSandbox: false,
  released: false,
  setting: {
    MaxCodeSize: 2,
    MaxSubpackageSubCodeSize: 2,
    MaxSubpackageFullCodeSize: 30,
    NavigateMiniprogramLimit: 10,
    MaxSubPackageLimit: 100,
    MinTabbarCount: 2,
    MaxTabbarCount: 5,
    MaxCustomTabbarCount: 10,
    MaxTabbarIconSize: 40,
  },
};

const take = (world: World, url: URL, body: Buffer): object => {
  const files = filesIn(gunzipSync(body));
  const seal = JSON.parse(files.get('/ci.signature')?.toString() ?? '{}') as { readonly signature?: string };
  world.asked.push({ path: url.pathname, query: Object.fromEntries(url.searchParams), files: [...files.keys()] });
  if (seal.signature === undefined || !signed(seal.signature, world.key)) return { errCode: -10008, errMsg: 'sign' };
  const sizes = [
    { name: '__FULL__', size: body.length },
    { name: '__APP__', size: body.length },
  ];
  return { errCode: 0, body: { subpackage_info: sizes, qrcode_img: world.qrCode } };
};

const answer = (world: World, url: URL, body: Buffer): object => {
  switch (url.pathname) {
    case '/wxa/ci/getrandstr':
      return { errCode: 0, data: { randomString: RAND } };
    case '/wxa/ci/getattr': {
      const { signature } = JSON.parse(body.toString()) as { readonly signature: string };
      return signed(signature, world.key) ? { errCode: 0, data: attributes } : { errCode: -10008, errMsg: 'sign' };
    }
    case '/wxa/ci/upload':
    case '/wxa/ci/testSourceURL':
      return take(world, url, body);
    default:
      world.asked.push({ path: url.pathname, query: Object.fromEntries(url.searchParams), files: [] });
      return { errCode: -1, errMsg: `not here: ${url.pathname}` };
  }
};

async function handle(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request);
  const url = new URL(request.url ?? '/', 'https://servicewechat.com');
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(answer(world, url, body)));
}

/** servicewechat.com as miniprogram-ci speaks to it; every https request of this process ends here, in clear. */
export async function open(world: World): Promise<() => void> {
  const server = createServer((request, response) => void handle(world, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  class ToStandIn extends https.Agent {
    override createConnection(): net.Socket {
      return net.connect(port, '127.0.0.1');
    }
  }
  https.globalAgent = new ToStandIn({ keepAlive: false });
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
