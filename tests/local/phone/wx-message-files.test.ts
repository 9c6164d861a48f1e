import { onePage } from './support/mini-program';
import { usePhones } from './support/phones';

const phones = usePhones();

const report =
  'log(tempFiles.map(({ name, size, type, path, time }) => [name, size, type, path.slice(-5), typeof time]));';

describe('chooseMessageFile', () => {
  it('选文件：名字、大小、类别、读得到内容；后缀只是筛选', async () => {
    const screen = await phones.open(
      onePage({
        run: `const { tempFiles } = await wx.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx', '.xls'] }); ${report}
          log((await wx.getFileSystemManager().readFile({ filePath: tempFiles[0].path, encoding: 'utf8' })).data);`,
      }),
    );
    const [chooser] = await Promise.all([screen.page.waitForEvent('filechooser'), screen.startRun()]);
    expect(chooser.isMultiple()).toBe(false);
    expect(await chooser.element().getAttribute('accept')).toBe('.xlsx,.xls');
    await chooser.setFiles({ name: '房屋.xlsx', mimeType: 'application/zip', buffer: Buffer.from('abc') });
    expect(await screen.result()).toEqual([[['房屋.xlsx', 3, 'file', '.xlsx', 'number']], 'abc']);
  });

  it('不分类别时可以选多个，图片说是图片', async () => {
    const screen = await phones.open(
      onePage({ run: `const { tempFiles } = await wx.chooseMessageFile({ count: 2 }); ${report}` }),
    );
    const [chooser] = await Promise.all([screen.page.waitForEvent('filechooser'), screen.startRun()]);
    expect(chooser.isMultiple()).toBe(true);
    const file = (name: string, mimeType: string) => ({ name, mimeType, buffer: Buffer.from('a') });
    await chooser.setFiles([file('a.jpg', 'image/jpeg'), file('b.mp4', 'video/mp4'), file('c.pdf', 'application/pdf')]);
    expect(await screen.result()).toEqual([
      [
        ['a.jpg', 1, 'image', expect.stringMatching(/\.jpg$/), 'number'],
        ['b.mp4', 1, 'video', expect.stringMatching(/\.mp4$/), 'number'],
      ],
    ]);
  });

  it('什么都没选算取消', async () => {
    const screen = await phones.open(
      onePage({ run: "await wx.chooseMessageFile({ count: 1, type: 'file' }).catch((e) => log(e.errMsg));" }),
    );
    const [chooser] = await Promise.all([screen.page.waitForEvent('filechooser'), screen.startRun()]);
    await chooser.element().dispatchEvent('cancel');
    expect(await screen.result()).toEqual(['chooseMessageFile:fail cancel']);
  });

  it.each([
    ['{}', 'parameter error: parameter.count should be Number instead of Undefined;'],
    ['{ count: 101 }', 'count must be 0 to 100'],
    ["{ count: 1, type: 'sound' }", 'invalid type "sound"'],
    ["{ count: 1, type: 'file', extension: [''] }", 'extension must not be an empty string'],
  ])('%s 打不开选择', async (options, words) => {
    const screen = await phones.open(
      onePage({ run: `await wx.chooseMessageFile(${options}).catch((e) => log(e.errMsg));` }),
    );
    expect(await screen.run()).toEqual([`chooseMessageFile:fail ${words}`]);
  });
});
