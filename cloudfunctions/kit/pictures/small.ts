/** The small version (longest side 320 px) lies beside the picture: the phone uploads both and names only the first. */
export const smallOf = (id: string): string => id.replace(/\.(\w+)$/, '.thumb.$1');
