/**
 * The two protobuf messages that `cloud.openapi` speaks, read and written by hand: four fields do not earn a dependency.
 * CommApiData {1 apiType, 2 openapiData {1 pairs {1 key, 2 value, 3 contenttype, 4 filename}}, 6 appid};
 * CommOpenApiResp {1 respData, 2 contentType, 3 errorCode, 4 httpCode}.
 */
const VARINT = 0;
const BYTES = 2;

type Values = Map<number, (Buffer | number)[]>;

const readVarint = (data: Buffer, from: number): { value: number; next: number } => {
  let value = 0;
  let factor = 1;
  for (let at = from; at < data.length; at++) {
    const byte = data[at] as number;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return { value, next: at + 1 };
    factor *= 128;
  }
  throw new Error('protobuf message is cut off');
};

/** Reads the fields of one message: numbers for varints, bytes for everything with a length. */
const readMessage = (data: Buffer): Values => {
  const fields: Values = new Map();
  for (let at = 0; at < data.length;) {
    const tag = readVarint(data, at);
    const { value, next } = readVarint(data, tag.next);
    const type = tag.value & 7;
    if (type !== VARINT && type !== BYTES) throw new Error(`protobuf wire type ${String(type)} is not expected here`);
    at = type === BYTES ? next + value : next;
    const list = fields.get(tag.value >>> 3) ?? [];
    list.push(type === BYTES ? data.subarray(next, at) : value);
    fields.set(tag.value >>> 3, list);
  }
  return fields;
};

const bytesAt = (fields: Values, field: number): Buffer => {
  const value = fields.get(field)?.[0];
  return Buffer.isBuffer(value) ? value : Buffer.alloc(0);
};

/** A parameter of an openapi call: JSON, or a file with its content type. */
const readPair = (data: Buffer): [string, unknown] => {
  const fields = readMessage(data);
  const key = bytesAt(fields, 1).toString();
  const contentType = bytesAt(fields, 3).toString();
  const value = bytesAt(fields, 2);
  if (contentType !== '') return [key, { contentType, value: Buffer.from(value) }];
  return [key, JSON.parse(value.toString())];
};

/** The parameters of an openapi call, in the snake_case that the SDK sends. */
export const decodeCall = (data: Buffer): Record<string, unknown> => {
  const pairs = readMessage(bytesAt(readMessage(data), 2)).get(1) ?? [];
  return Object.fromEntries(pairs.filter((pair) => Buffer.isBuffer(pair)).map(readPair));
};

/** Negative numbers are sign-extended to 64 bits, as protobuf's int32 wants. */
const varint = (value: number): Buffer => {
  const out: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 0x7fn; rest >>= 7n) out.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...out, Number(rest)]);
};

const bytesField = (field: number, value: Buffer): Buffer =>
  Buffer.concat([varint(field * 8 + BYTES), varint(value.length), value]);

const numberField = (field: number, value: number): Buffer =>
  Buffer.concat([varint(field * 8 + VARINT), varint(value)]);

/** The reply of an openapi as JSON. */
export const encodeReply = (reply: object): Buffer =>
  Buffer.concat([
    bytesField(1, Buffer.from(JSON.stringify(reply))),
    bytesField(2, Buffer.from('application/json')),
    numberField(4, 200),
  ]);

/** The reply of an openapi that answers a file. */
export const encodeFile = (contentType: string, bytes: Buffer): Buffer =>
  Buffer.concat([bytesField(1, bytes), bytesField(2, Buffer.from(contentType)), numberField(4, 200)]);

/** A failure of the gateway in front of the openapi, such as −604101 (permission not declared). */
export const encodeFailure = (errorCode: number): Buffer => numberField(3, errorCode);
