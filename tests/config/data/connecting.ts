import { connect, type Connection } from '../../../config/data';
import type { TestCloud } from '../../support/cloud';

// Outside of Tencent the SDK asks a metadata host before every request and waits 30 ms for no answer. With this it believes
// to be inside, which changes nothing else where `endpoint` says where to go.
process.env['TENCENTCLOUD'] = 'true';

/** As the machine of whoever deploys. The local cloud takes any keys. */
export const connectTo = ({ cloud }: Pick<TestCloud, 'cloud'>, envId = 'local'): Connection =>
  connect({ envId, secretId: 'any', secretKey: 'any', endpoint: cloud.url });

/** A connection whose n-th call never comes back: what is left of a process that was killed there. */
export function killedAt(connection: Connection, n: number): Connection {
  let calls = 0;
  const guarded =
    <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      calls += 1;
      if (calls >= n) throw new Error(`killed at call ${n}`);
      return call(...args);
    };
  return {
    ...connection,
    ...{ page: guarded(connection.page), get: guarded(connection.get), find: guarded(connection.find) },
    ...{ insert: guarded(connection.insert), put: guarded(connection.put), remove: guarded(connection.remove) },
    ...{ claim: guarded(connection.claim), change: guarded(connection.change) },
    ...{ ids: guarded(connection.ids), count: guarded(connection.count), create: guarded(connection.create) },
    files: {
      ...connection.files,
      ...{ read: guarded(connection.files.read), write: guarded(connection.files.write) },
    },
  };
}
