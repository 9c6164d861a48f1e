import { TmplGroup } from 'glass-easel-template-compiler';
import { BuildError } from './build-error';
import type { PackageFiles } from './package-files';
import { withoutExtension } from './paths';
import { prepareWxml } from './wxml';
import { prepareWxs } from './wxs';

interface ParseProblem {
  readonly isError: boolean;
  readonly path: string;
  readonly message: string;
  readonly startLine: number;
}

export interface Templates {
  /** A JavaScript expression: the compiled groups by path. */
  readonly code: string;
  readonly warnings: readonly string[];
}

/** The engine forgives these; WeChat's own compiler refuses them. */
const refused = new Set(['missing end tag', 'invalid end tag']);

const prepareInlineScripts = (group: TmplGroup, path: string): void => {
  for (const name of group.getInlineScriptModuleNames(path) as string[]) {
    group.setInlineScript(path, name, prepareWxs(group.getInlineScript(path, name)));
  }
};

/** Compiles every .wxml and .wxs of the package. @throws BuildError on markup WeChat would refuse too. */
export const compileTemplates = (files: PackageFiles): Templates => {
  const group = new TmplGroup();
  const problems: ParseProblem[] = [];
  for (const path of files.paths) {
    const name = withoutExtension(path);
    if (path.endsWith('.wxs')) group.addScript(name, prepareWxs(files.text(path)));
    if (!path.endsWith('.wxml')) continue;
    problems.push(...((group.addTmpl(name, prepareWxml(files.text(path))) ?? []) as ParseProblem[]));
    prepareInlineScripts(group, name);
  }
  const line = (problem: ParseProblem): string => `${problem.path}.wxml:${problem.startLine + 1} ${problem.message}`;
  const errors = problems.filter((problem) => problem.isError || refused.has(problem.message));
  if (errors.length > 0) throw new BuildError(errors.map(line).join('; '));
  return { code: group.getTmplGenObjectGroups(), warnings: problems.map(line) };
};
