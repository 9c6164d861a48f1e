import { parts, type Part, type SensitivityRule } from '#domain/taxonomy';

/** What is reported, how urgent it is and how closely it is looked after. */
export interface DefectSettings {
  /** 部位 an owner can choose; staff can choose every one. */
  readonly partsOffered: readonly Part[];
  /** 重点工程: a supervisor inspects them, and there is a second call-back (requirements row 33). */
  readonly keyWorks: readonly Part[];
  /** 敏感级 where a community sees it otherwise: the first rule that fits. What is dangerous stays A. */
  readonly sensitivity: readonly SensitivityRule[];
}

export const defaultDefects: DefectSettings = {
  partsOffered: parts,
  keyWorks: ['waterproofing', 'roof', 'exteriorWall'],
  sensitivity: [],
};
