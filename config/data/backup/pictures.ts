import { smallOf } from '../../../cloudfunctions/kit/pictures/small';
import type { Doc } from '../connection/sdk';

/** `cloud://<environment>.<bucket>/<path>` */
const FILE_ID = /^cloud:\/\/([^./]+)\.[^/]+\/(.+)$/;

/** The path of a file of this environment; null: no file id, or one of another environment. */
function pathOf(value: string, envId: string): string | null {
  const [, env, path] = FILE_ID.exec(value) ?? [];
  return env === envId ? (path ?? null) : null;
}

function eachText(value: unknown, see: (text: string) => void): void {
  if (typeof value === 'string') see(value);
  else if (Array.isArray(value)) for (const one of value) eachText(one, see);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) eachText(one, see);
}

/** Where files lie that these documents name, each with the small version that may lie beside it. */
export function pathsIn(documents: readonly Doc[], envId: string): readonly string[] {
  const paths = new Set<string>();
  for (const document of documents) {
    eachText(document, (text) => {
      const path = pathOf(text, envId);
      if (path !== null) paths.add(path).add(smallOf(path));
    });
  }
  return [...paths];
}

/** Whose files, and what their ids begin with where they are now. */
export interface Moved {
  readonly from: string;
  /** `cloud://<environment>.<bucket>/` */
  readonly to: string;
}

/** The same value with the ids of all files of the one environment as they are in the other. */
export function moved(value: unknown, { from, to }: Moved): unknown {
  if (typeof value === 'string') {
    const path = pathOf(value, from);
    return path === null ? value : `${to}${path}`;
  }
  if (Array.isArray(value)) return value.map((one) => moved(one, { from, to }));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, moved(one, { from, to })]));
}
