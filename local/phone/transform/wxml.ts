import { scanTags } from './wxml-scan';

const eventAttribute = /^(capture-bind|capture-catch|mut-bind|bind|catch)([a-zA-Z][\w-]*)$/;

const rewriteName = (name: string): string => name.replace(eventAttribute, '$1:$2');

/**
 * glass-easel knows `bind:tap` but not the older spelling `bindtap`, and no empty `{{}}`:
 * writes the source the way it wants it.
 */
export const prepareWxml = (source: string): string => {
  const edits = scanTags(source)
    .flatMap((tag) => tag.attributes)
    .filter(({ name }) => eventAttribute.test(name))
    .sort((a, b) => b.start - a.start);
  let out = source;
  for (const { name, start } of edits) {
    out = out.slice(0, start) + rewriteName(name) + out.slice(start + name.length);
  }
  return out.replace(/\{\{\s*\}\}/g, '');
};
