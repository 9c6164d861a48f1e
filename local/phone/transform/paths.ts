/** Resolves `to` as a mini-program does: "/x" from the package root, everything else from the folder of `from`. */
export const resolvePath = (from: string, to: string): string => {
  const start = to.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const parts = [...start];
  for (const part of to.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
};

export const withoutExtension = (path: string): string => path.replace(/\.[a-z]+$/, '');
