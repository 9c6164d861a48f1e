import { ApiError, asyncApi } from './api';
import type { ApiGroup, WxContext } from './context';

interface SubscribeOptions {
  readonly tmplIds: readonly string[];
}

const subscribe = ({ phone, gesture }: WxContext) => {
  const run = async ({ tmplIds }: SubscribeOptions): Promise<Record<string, unknown>> => {
    if (tmplIds.length === 0 || tmplIds.length > 5)
      throw new ApiError('Templates count out of max bounds', { errCode: 20003 });
    const accepted = await phone.shell.subscribe(tmplIds.map((id) => ({ id, title: `模板 ${id}` })));
    return Object.fromEntries(tmplIds.map((id) => [id, accepted?.includes(id) === true ? 'accept' : 'reject']));
  };
  const allowed = asyncApi<SubscribeOptions>('requestSubscribeMessage', run);
  const refused = asyncApi<SubscribeOptions>('requestSubscribeMessage', () => {
    throw new ApiError('can only be invoked by user TAP gesture.', { errCode: 20002 });
  });
  // Judged at the moment of the call: after an await the tap is over.
  return (options?: SubscribeOptions) => (gesture.active ? allowed : refused)(options);
};

const privacyApis = ({ phone }: WxContext): ApiGroup => ({
  getPrivacySetting: asyncApi('getPrivacySetting', () => ({
    needAuthorization: false,
    privacyContractName: '《用户隐私保护指引》',
  })),
  requirePrivacyAuthorize: asyncApi('requirePrivacyAuthorize', () => undefined),
  openPrivacyContract: asyncApi('openPrivacyContract', () => {
    void phone.shell.alert({ title: '用户隐私保护指引', content: '在微信里，这里会打开小程序的隐私保护指引。' });
  }),
});

/** Who the person is and what they agree to. */
export const peopleApis = (context: WxContext): ApiGroup => {
  const { phone } = context;
  return {
    ...privacyApis(context),
    login: asyncApi('login', () => ({ code: `login-${phone.settings.openId}` })),
    checkSession: asyncApi('checkSession', () => undefined),
    requestSubscribeMessage: subscribe(context),
    getSetting: asyncApi('getSetting', () => ({
      authSetting: {},
      subscriptionsSetting: { mainSwitch: true, itemSettings: {} },
    })),
  };
};
