import type { BootData } from '../settings';
import type { Failures } from '../failures';
import { eventApis } from './app-events';
import { barApis } from './bars';
import { canvasApis } from './canvas';
import { cloudApis } from './cloud';
import type { ApiGroup, WxContext } from './context';
import { deviceApis } from './device';
import { dialogApis } from './dialogs';
import { documentApis } from './documents';
import { fileApis } from './files';
import { locationApis } from './location';
import { mediaApis } from './media';
import { messageFileApis } from './message-files';
import { navigationApis } from './navigation';
import { pageViewApis } from './page-view';
import { peopleApis } from './people';
import { logApis, reportingApis } from './reporting';
import { requestApis } from './request';
import { storageApis } from './storage';
import { systemApis } from './system';
import { tabBarApis } from './tab-bar';

interface Guard {
  readonly prefix: string;
  /** Names the platform has. */
  readonly names: ReadonlySet<string>;
  readonly failures: Failures;
}

const refuse =
  ({ prefix, failures }: Guard, name: string) =>
  () => {
    const message = `${prefix}.${name} is not supported by local/phone: see README, how to add one`;
    failures.report(message);
    throw new Error(message);
  };

/**
 * What WeChat has and this phone has not fails by name when it is called; what WeChat has not either is simply
 * undefined, so that feature tests (`if (wx.something)`) read the same as on a phone of that base library.
 */
const guard = (apis: Record<string, unknown>, rules: Guard): Record<string, unknown> =>
  new Proxy(apis, {
    get(target, key) {
      if (typeof key !== 'string' || key in target) return Reflect.get(target, key) as unknown;
      return rules.names.has(key) ? refuse(rules, key) : undefined;
    },
  });

const canIUse =
  (apis: ApiGroup, tags: ReadonlySet<string>) =>
  (schema: string): boolean => {
    const [name = '', member] = schema.split('.');
    if (tags.has(name)) return true;
    const group = apis[name];
    if (name === 'cloud' && member !== undefined) return typeof group === 'object' && group !== null && member in group;
    return name in apis;
  };

/** The `wx` of app code. */
export const createWx = (context: WxContext, boot: BootData, tags: ReadonlySet<string>): Record<string, unknown> => {
  const { failures } = context.phone;
  const cloud = guard({ ...cloudApis(context) }, { prefix: 'wx.cloud', names: new Set(boot.cloudApiNames), failures });
  const apis: Record<string, unknown> = {
    ...navigationApis(context),
    ...systemApis(context),
    ...storageApis(context),
    ...dialogApis(context),
    ...barApis(context),
    ...tabBarApis(context),
    ...pageViewApis(context),
    ...mediaApis(context),
    ...canvasApis(context),
    ...fileApis(context),
    ...messageFileApis(context),
    ...locationApis(context),
    ...documentApis(context),
    ...peopleApis(context),
    ...deviceApis(context),
    ...requestApis(context),
    ...eventApis(context.events),
    ...reportingApis(),
    ...logApis(),
    cloud,
  };
  apis['canIUse'] = canIUse(apis, tags);
  return guard(apis, { prefix: 'wx', names: new Set(boot.apiNames), failures });
};
