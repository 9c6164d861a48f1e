import { onePage } from './support/mini-program';
import type { Screen } from './support/phones';
import { usePhones } from './support/phones';

const phones = usePhones();

/** What an app does to get at its canvas, as WeChat's documentation has it. */
const setUp = `const canvas = await new Promise((resolve) => wx.createSelectorQuery().select('#c').fields({ node: true, size: true }).exec(([it]) => { log([it.width, it.height]); it.node.width = it.width * 2; it.node.height = it.height * 2; resolve(it.node); }));
  const g = canvas.getContext('2d'); g.scale(2, 2);`;
const wxml =
  '<view bindtouchmove="on" style="padding:50px 0 0 30px"><canvas id="c" type="2d" disable-scroll bindtouchstart="on" bindtouchmove="keep" bindtouchend="on" style="width:200px;height:100px"/></view>';
const members = 'keep(e) { this.moves = [...(this.moves || []), e.touches[0]]; },';

/** A finger drawn across the canvas, from a place on it to another. */
const drag = async (screen: Screen, from: readonly [number, number], to: readonly [number, number]): Promise<void> => {
  const box = await screen.id('c').boundingBox();
  if (box === null) throw new Error('the canvas is not on the page');
  const session = await screen.page.context().newCDPSession(screen.page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly [number, number] | null) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === null ? [] : [{ x: box.x + at[0], y: box.y + at[1] }],
    });
  await touch('touchStart', from);
  await touch('touchMove', to);
  await touch('touchEnd', null);
  await session.detach();
};

describe('canvas 上的手指', () => {
  it('位置从画布左上角算起，只有 identifier、x、y；不向外冒泡', async () => {
    const screen = await phones.open(
      onePage({ wxml, members, run: 'log(page.moves); log(JSON.parse(page.data.log).map((e) => e.type + e.id));' }),
    );
    await drag(screen, [10, 20], [60, 70]);
    await screen.heard('touchend');
    expect(await screen.run()).toEqual([[{ identifier: 0, x: 60, y: 70 }], ['touchstartc', 'touchendc']]);
  });
});

describe('canvasToTempFilePath', () => {
  it('画出来的存成 PNG，点数按屏幕像素比，文件可以读回', async () => {
    const screen = await phones.open(
      onePage({
        wxml,
        run: `${setUp} g.fillStyle = '#ff0000'; g.fillRect(0, 0, 100, 100);
          const { tempFilePath, errMsg } = await wx.canvasToTempFilePath({ canvas }); log([errMsg, tempFilePath.endsWith('.png')]);
          const info = await wx.getImageInfo({ src: tempFilePath }); log([info.type, info.width / wx.getWindowInfo().pixelRatio, info.height / wx.getWindowInfo().pixelRatio]);
          const image = canvas.createImage(); await new Promise((resolve) => { image.onload = resolve; image.src = tempFilePath; });
          g.clearRect(0, 0, 200, 100); g.drawImage(image, 0, 0, 200, 100); const row = g.getImageData(0, 20, 400, 1).data; log([...row.slice(80, 84)]); log([...row.slice(1520, 1524)]);`,
      }),
    );
    expect(await screen.run()).toEqual([
      [200, 100],
      ['canvasToTempFilePath:ok', true],
      ['png', 400, 200],
      [255, 0, 0, 255],
      [0, 0, 0, 0],
    ]);
  });

  it('可以只要一部分、另定大小、存成 JPG', async () => {
    const screen = await phones.open(
      onePage({
        wxml,
        run: `${setUp} const { tempFilePath } = await wx.canvasToTempFilePath({ canvas, x: 0, y: 0, width: 100, height: 50, destWidth: 20, destHeight: 10, fileType: 'jpg', quality: 7 });
          const info = await wx.getImageInfo({ src: tempFilePath }); log([info.type, info.width, info.height]);`,
      }),
    );
    expect((await screen.run())[1]).toEqual(['jpeg', 20, 10]);
  });

  it('没有画布或没有大小就失败', async () => {
    const screen = await phones.open(
      onePage({
        wxml,
        run: `${setUp} await wx.canvasToTempFilePath({}).catch((e) => log(e.errMsg)); await wx.canvasToTempFilePath({ canvas, width: 0 }).catch((e) => log(e.errMsg));`,
      }),
    );
    expect((await screen.run()).slice(1)).toEqual([
      'canvasToTempFilePath:fail fail canvas is empty',
      'canvasToTempFilePath:fail create bitmap failed',
    ]);
  });

  it('旧画布的 canvasId 直说不支持', async () => {
    const screen = await phones.open(
      onePage({ run: "await wx.canvasToTempFilePath({ canvasId: 'old' }).catch((e) => log(e.errMsg));" }),
      { expect: ['canvasId is of the old canvas'] },
    );
    expect(await screen.run()).toEqual(['canvasToTempFilePath:fail fail canvas is empty']);
  });
});
