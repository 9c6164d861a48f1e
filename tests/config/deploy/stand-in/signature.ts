import { createHash, createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Signed {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly secretId: string;
  readonly secretKey: string;
}

/** TC3-HMAC-SHA256 as cloud.tencent.com/document/api/876/34809 describes it: whether the request bears our signature. */
export const signatureHolds = ({ headers, body, secretId, secretKey }: Signed): boolean => {
  const pattern =
    /^TC3-HMAC-SHA256 Credential=(.+?)\/([\d-]+)\/(\w+)\/tc3_request, SignedHeaders=content-type;host, Signature=([0-9a-f]{64})$/;
  const found = pattern.exec(headers.authorization ?? '');
  if (!found) return false;
  const [, id, date = '', service = '', signature] = found;
  const signedHeaders = `content-type:${headers['content-type'] ?? ''}\nhost:${headers.host ?? ''}\n`;
  const request = ['POST', '/', '', signedHeaders, 'content-type;host', sha256(body)].join('\n');
  const scope = `${date}/${service}/tc3_request`;
  const text = ['TC3-HMAC-SHA256', String(headers['x-tc-timestamp']), scope, sha256(request)].join('\n');
  const key = hmac(hmac(hmac(`TC3${secretKey}`, date), service), 'tc3_request');
  return id === secretId && signature === createHmac('sha256', key).update(text).digest('hex');
};
