/**
 * WXS differs from JavaScript where scripts notice: `getRegExp("\d")` takes its text literally, `x.constructor`
 * is a name ("Array"), and `require` names files with their extension. The three helpers are handed to the
 * compiled templates by the runtime (runtime/wxs-globals.ts).
 */
export const prepareWxs = (source: string): string =>
  source
    .replace(/(require\(\s*['"][^'"]+)\.wxs(['"]\s*\))/g, '$1$2')
    .replace(/([A-Za-z_$][\w$.]*)\.constructor\b/g, '__wxsConstructor($1)')
    .replace(/getRegExp\(\s*(['"])((?:(?!\1)[^\\\n]|\\.)*)\1/g, 'getRegExp(String.raw`$2`');
