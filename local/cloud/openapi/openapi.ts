import { randomUUID } from 'node:crypto';
import { isFields, type Fields } from '../documents/values';
import { APP_ID } from '../functions/environment';
import type { Journal } from '../journal';
import { Codes, isPicture, type Picture } from './codes';
import type { Pushes } from './pushes';
import { RISKY_WORD, type Rules, type Verdict } from './rules';
import { wrongField } from './templates';

/** A reply in WeChat's own words (snake_case, `errcode`); the SDK turns it into camelCase and throws on `errcode`. */
type Reply = Fields & { readonly errcode: number; readonly errmsg: string };

export interface OpenApiHost {
  readonly rules: Rules;
  readonly journal: Journal;
  readonly pushes: Pushes;
  now(): number;
}

const OK = { errcode: 0, errmsg: 'ok' };
const LABELS: Record<Verdict, number> = { pass: 100, review: 21000, risky: 20001 };
/** WeChat answers within 30 minutes; two seconds let a person at the workbench see the placeholder. */
const MEDIA_DELAY_MS = 2000;

const text = (params: Fields, name: string): string => {
  const value = params[name];
  return typeof value === 'string' ? value : '';
};

const refusal = (errcode: number, errmsg: string): Reply => ({ errcode, errmsg });

const result = (suggest: Verdict): Fields => ({ suggest, label: LABELS[suggest] });

/** The WeChat server interfaces that products call through `cloud.openapi`, without WeChat. */
export class OpenApi {
  private readonly codes: Codes;

  constructor(private readonly host: OpenApiHost) {
    this.codes = new Codes(() => host.now());
  }

  /** Answers one call, or undefined for an interface that is not emulated. */
  answer(api: string, params: Fields): Reply | Picture | undefined {
    switch (api) {
      case 'subscribeMessage.send':
        return this.sendMessage(api, params);
      case 'security.msgSecCheck':
        return this.checkText(api, params);
      case 'security.mediaCheckAsync':
        return this.checkMedia(api, params);
      case 'phonenumber.getPhoneNumber':
        return this.phoneNumber(api, params);
      case 'wxacode.getUnlimited':
        return this.refused(api, params, text(params, 'scene')) ?? this.makeCode(params);
      default:
        return undefined;
    }
  }

  private makeCode(params: Fields): Reply | Picture {
    const made = this.codes.make(params);
    return isPicture(made) ? made : refusal(made.errcode, made.errmsg);
  }

  private refused(api: string, params: Fields, content = ''): Reply | undefined {
    const rule = this.host.rules.find(api, params, content);
    return rule?.errcode
      ? refusal(rule.errcode, rule.errmsg ?? `refused by rule (${String(rule.errcode)})`)
      : undefined;
  }

  private sendMessage(api: string, params: Fields): Reply {
    const reply = this.judgeMessage(api, params);
    this.host.journal.addMessage({ at: this.host.now(), api, params, errcode: reply.errcode, errmsg: reply.errmsg });
    return reply;
  }

  private judgeMessage(api: string, params: Fields): Reply {
    if (text(params, 'touser') === '') return refusal(40003, 'touser is invalid');
    if (text(params, 'template_id') === '') return refusal(40037, 'template_id is invalid');
    const wrong = wrongField(params['data']);
    if (wrong !== undefined) return refusal(47003, `argument invalid! data.${wrong}.value invalid`);
    const ruled = this.refused(api, params);
    if (ruled?.errcode === 43101) return refusal(43101, 'user refuse to accept the msg');
    return ruled ?? { ...OK, msgid: Date.now() };
  }

  private checkText(api: string, params: Fields): Reply {
    const content = text(params, 'content');
    const ruled = this.refused(api, params, content);
    if (ruled) return ruled;
    if (params['version'] !== 2 || text(params, 'openid') === '')
      return refusal(40003, 'version 2 with an openid is required');
    if (content === '' || content.length > 2500) return refusal(47001, 'content must have 1 to 2500 characters');
    const verdict =
      this.host.rules.find(api, params, content)?.verdict ?? (content.includes(RISKY_WORD) ? 'risky' : 'pass');
    return {
      ...OK,
      result: result(verdict),
      detail: [{ strategy: 'content_model', errcode: 0, ...result(verdict) }],
      trace_id: randomUUID(),
    };
  }

  private checkMedia(api: string, params: Fields): Reply {
    const url = text(params, 'media_url');
    const ruled = this.refused(api, params, url);
    if (ruled) return ruled;
    if (url === '' || params['version'] !== 2 || text(params, 'openid') === '')
      return refusal(40003, 'media_url and openid with version 2 are required');
    const rule = this.host.rules.find(api, params, url);
    const traceId = randomUUID();
    const at = this.host.now() + (rule?.delayMs ?? MEDIA_DELAY_MS);
    this.host.pushes.later({ id: traceId, at, event: this.mediaEvent(traceId, rule?.verdict ?? 'pass', params) });
    return { ...OK, trace_id: traceId };
  }

  private mediaEvent(traceId: string, verdict: Verdict, params: Fields): Fields {
    return {
      ToUserName: 'gh_local',
      FromUserName: text(params, 'openid'),
      CreateTime: Math.floor(this.host.now() / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: APP_ID,
      trace_id: traceId,
      version: 2,
      errcode: 0,
      errmsg: 'ok',
      result: result(verdict),
      detail: [{ strategy: 'content_model', errcode: 0, ...result(verdict), prob: 90 }],
    };
  }

  /** The code stands for its number: `phone:13800138000`; any other code is used up. */
  private phoneNumber(api: string, params: Fields): Reply {
    const ruled = this.refused(api, params);
    if (ruled) return ruled;
    const number = /^phone:(\d{11})$/.exec(text(params, 'code'))?.[1];
    if (number === undefined) return refusal(40029, 'invalid code');
    return { ...OK, phone_info: { phoneNumber: number, purePhoneNumber: number, countryCode: '86' } };
  }
}

/** What the workbench may post as one rule or several. */
export const rulesIn = (body: unknown): unknown[] => (Array.isArray(body) ? body : isFields(body) ? [body] : []);
