import { onePage } from './support/mini-program';
import { usePhones } from './support/phones';

const phones = usePhones();

describe('openLocation', () => {
  it('打开地图就算成功，写着名称、地址和经纬度；关得上；记得下', async () => {
    const screen = await phones.open(
      onePage({
        run: "log((await wx.openLocation({ latitude: 39.9, longitude: 116.4, name: '3栋', address: '安居苑', scale: 17 })).errMsg);",
      }),
    );
    expect(await screen.run()).toEqual(['openLocation:ok']);
    const map = screen.page.getByRole('dialog', { name: '地图' });
    expect(await map.textContent()).toContain('3栋安居苑\n纬度 39.9　经度 116.4');
    await map.getByRole('button', { name: '关闭' }).click();
    expect(await map.count()).toBe(0);
    expect(await screen.page.evaluate('[...window.__phone.locations]')).toEqual([
      { latitude: 39.9, longitude: 116.4, name: '3栋', address: '安居苑', scale: 17 },
    ]);
  });

  it.each([
    ["{ latitude: '39.9', longitude: 116 }", 'parameter error: parameter.latitude should be Number instead of String;'],
    ['{ latitude: 39.9 }', 'parameter error: parameter.longitude should be Number instead of Undefined;'],
    ['{ latitude: 91, longitude: 116 }', 'invalid coordinate'],
    ['{ latitude: 39, longitude: 116, scale: 3 }', 'invalid scale'],
  ])('%s 打不开', async (options, words) => {
    const screen = await phones.open(
      onePage({ run: `await wx.openLocation(${options}).catch((e) => log(e.errMsg)); log('end');` }),
    );
    expect(await screen.run()).toEqual([`openLocation:fail ${words}`, 'end']);
    expect(await screen.page.getByRole('dialog').count()).toBe(0);
  });
});

it('vibrateShort 要说轻重', async () => {
  const screen = await phones.open(
    onePage({
      run: "log((await wx.vibrateShort({ type: 'light' })).errMsg); await wx.vibrateShort({}).catch((e) => log(e.errMsg));",
    }),
  );
  expect(await screen.run()).toEqual(['vibrateShort:ok', 'vibrateShort:fail style is not support']);
});

it('makePhoneCall 先问再拨，没有号码就失败', async () => {
  const screen = await phones.open(
    onePage({
      run: "await wx.makePhoneCall({}).catch((e) => log(e.errMsg)); log((await wx.makePhoneCall({ phoneNumber: '01088880000' })).errMsg);",
    }),
  );
  await screen.startRun();
  await screen.page.getByRole('button', { name: '呼叫' }).click();
  expect(await screen.result()).toEqual([
    'makePhoneCall:fail parameter error: parameter.phoneNumber should be String instead of Undefined;',
    'makePhoneCall:ok',
  ]);
});
