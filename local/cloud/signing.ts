import { createHmac, timingSafeEqual } from 'node:crypto';
import { isFields, type Fields } from './documents/values';

/** Signs small statements ("this token is invocation 7", "this URL may read that file until noon") that come back later. */
export class Signer {
  constructor(private readonly key: string) {}

  sign(statement: Fields): string {
    const body = Buffer.from(JSON.stringify(statement)).toString('base64url');
    return `${body}.${this.mac(body)}`;
  }

  /** The statement, or undefined when it was not signed here. */
  read(token: string): Fields | undefined {
    const [body = '', mac = ''] = token.split('.');
    const expected = Buffer.from(this.mac(body));
    const given = Buffer.from(mac);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
    const statement: unknown = JSON.parse(Buffer.from(body, 'base64url').toString());
    return isFields(statement) ? statement : undefined;
  }

  private mac(body: string): string {
    return createHmac('sha256', this.key).update(body).digest('base64url');
  }
}
