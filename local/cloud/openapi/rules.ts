import { same } from '../documents/compare';
import { isFields, type Fields } from '../documents/values';

export type Verdict = 'pass' | 'risky' | 'review';

/** A programmed answer. Refusals carry `errcode`, verdicts of the content checks carry `verdict`. */
export interface Rule {
  /** e.g. `subscribeMessage.send`. */
  readonly api: string;
  /** Parameters that must be equal (snake_case, as sent). */
  readonly match?: Fields;
  /** Part of the text (`msgSecCheck`) or of the media URL (`mediaCheckAsync`). */
  readonly contains?: string;
  readonly errcode?: number;
  readonly errmsg?: string;
  readonly verdict?: Verdict;
  /** How long `mediaCheckAsync` takes, virtual ms. */
  readonly delayMs?: number;
}

/** Every text with this word is risky unless a rule says otherwise, so that refusal can be tried by hand. */
export const RISKY_WORD = '违禁测试词';

const isVerdict = (value: unknown): boolean => value === 'pass' || value === 'risky' || value === 'review';

const isRule = (value: unknown): value is Rule =>
  isFields(value) &&
  typeof value['api'] === 'string' &&
  (value['match'] === undefined || isFields(value['match'])) &&
  (value['contains'] === undefined || typeof value['contains'] === 'string') &&
  (typeof value['errcode'] === 'number' || isVerdict(value['verdict']) || typeof value['delayMs'] === 'number');

/** Programmed answers, the latest first. */
export class Rules {
  private rules: Rule[] = [];

  /** Adds a rule; throws an `Error` on one that could never apply. */
  add(rule: unknown): void {
    if (!isRule(rule))
      throw new Error('a rule needs "api" and one of "errcode", "verdict" (pass, risky, review) or "delayMs"');
    this.rules.unshift(rule);
  }

  clear(): void {
    this.rules = [];
  }

  /** The first rule that fits; `text` is what `contains` looks into. */
  find(api: string, params: Fields, text = ''): Rule | undefined {
    return this.rules.find(
      (rule) =>
        rule.api === api &&
        (rule.contains === undefined || text.includes(rule.contains)) &&
        Object.entries(rule.match ?? {}).every(([name, value]) => same(params[name], value)),
    );
  }
}
