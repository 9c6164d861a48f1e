import { CloudError } from '../errors';
import { isFields, type Fields } from '../documents/values';

/** The body of one SDK request; fields are read through the checks below because they come over the wire. */
export type Request = Fields;

/** A text field, or `INVALID_PARAM`. */
export const textOf = (request: Request, field: string): string => {
  const value = request[field];
  if (typeof value === 'string') return value;
  throw new CloudError('INVALID_PARAM', `[InvalidParameter] ${field} must be a string`);
};

export const optionalText = (request: Request, field: string): string | undefined => {
  const value = request[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

export const numberOf = (request: Request, field: string): number | undefined => {
  const value = request[field];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
};

export const listOf = (request: Request, field: string): readonly unknown[] => {
  const value = request[field];
  if (Array.isArray(value)) return value;
  throw new CloudError('INVALID_PARAM', `[InvalidParameter] ${field} must be a list`);
};

export const fieldsOf = (value: unknown, what: string): Fields => {
  if (isFields(value)) return value;
  throw new CloudError('INVALID_PARAM', `[InvalidParameter] ${what} must be an object`);
};
