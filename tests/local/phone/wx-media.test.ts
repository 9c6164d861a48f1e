import { onePage } from './support/mini-program';
import { usePhones } from './support/phones';

const phones = usePhones();
// A 2×1 JPEG with an EXIF block in front (the bytes "Exif" and a made-up note).
const jpegOf = async (
  page: { evaluate(code: string): Promise<unknown> },
  note = Buffer.from('Exif\0\0家里的坐标'),
): Promise<Buffer> => {
  const base64 = (await page.evaluate(
    `(async () => { const c = new OffscreenCanvas(200, 100); const g = c.getContext('2d'); g.fillStyle = 'red'; g.fillRect(0, 0, 200, 100); const b = await c.convertToBlob({ type: 'image/jpeg', quality: 1 }); const u = new Uint8Array(await b.arrayBuffer()); return btoa(String.fromCharCode(...u)); })()`,
  )) as string;
  const plain = Buffer.from(base64, 'base64');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(note.length + 2);
  return Buffer.concat([plain.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, note, plain.subarray(2)]);
};

/** EXIF that says nothing but "turn me right by 90°" (orientation 6, big-endian TIFF). */
const turnedRight = Buffer.concat([
  Buffer.from('Exif\0\0MM\0*'),
  Buffer.from([0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]),
]);

describe('照片', () => {
  it('chooseMedia → getImageInfo → compressImage：变小、去掉 EXIF、image 显示得出', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<image id="i" src="{{src}}" bindload="on"/>',
        run: `const chosen = await wx.chooseMedia({ count: 2, mediaType: ['image'] }); log(chosen.tempFiles.length); const { tempFilePath, size } = chosen.tempFiles[0];
          const before = await wx.getImageInfo({ src: tempFilePath }); log([before.width, before.height, before.type]);
          const small = await wx.compressImage({ src: tempFilePath, quality: 60, compressedWidth: 50 });
          const after = await wx.getImageInfo({ src: small.tempFilePath }); log([after.width, after.height, after.type]);
          const info = await wx.getFileSystemManager().getFileInfo({ filePath: small.tempFilePath }); log(info.size < size);
          const text = (await wx.getFileSystemManager().readFile({ filePath: small.tempFilePath, encoding: 'base64' })).data; log(text);
          page.setData({ src: small.tempFilePath });`,
      }),
    );
    const photo = await jpegOf(screen.page);
    const [chooser] = await Promise.all([screen.page.waitForEvent('filechooser'), screen.startRun()]);
    expect(chooser.isMultiple()).toBe(true);
    await chooser.setFiles([
      { name: 'a.jpg', mimeType: 'image/jpeg', buffer: photo },
      { name: 'b.jpg', mimeType: 'image/jpeg', buffer: photo },
      { name: 'c.jpg', mimeType: 'image/jpeg', buffer: photo },
    ]);
    const result = await screen.result();
    expect(photo.includes('Exif')).toBe(true);
    expect(result.slice(0, 4)).toEqual([2, [200, 100, 'jpeg'], [50, 25, 'jpeg'], true]);
    expect(Buffer.from(String(result[4]), 'base64').includes('Exif')).toBe(false);
    expect((await screen.heard('load')).detail).toEqual({ width: 50, height: 25 });
  });

  it('exif=keep 的手机：compressImage 留下 EXIF 与方向，只有应用自己能去掉', async () => {
    const run = `const { tempFiles } = await wx.chooseMedia({ count: 1, mediaType: ['image'] }); const src = tempFiles[0].tempFilePath;
      const before = await wx.getImageInfo({ src }); log([before.width, before.height, before.orientation]);
      const { tempFilePath } = await wx.compressImage({ src, compressedWidth: 50 });
      const after = await wx.getImageInfo({ src: tempFilePath }); log([after.width, after.height, after.orientation]);
      log((await wx.getFileSystemManager().readFile({ filePath: tempFilePath, encoding: 'base64' })).data);`;
    const plain = await phones.open(onePage({ run }));
    const photo = await jpegOf(plain.page, turnedRight);
    const notesOf = async (screen: typeof plain): Promise<unknown[]> => {
      const [chooser] = await Promise.all([screen.page.waitForEvent('filechooser'), screen.startRun()]);
      await chooser.setFiles([{ name: 'a.jpg', mimeType: 'image/jpeg', buffer: photo }]);
      const [before, after, bytes] = await screen.result();
      return [before, after, Buffer.from(String(bytes), 'base64').includes('Exif')];
    };
    expect(await notesOf(plain)).toEqual([[200, 100, 'right'], [50, 100, 'up'], false]);
    const keeping = await phones.visit(plain.url, { query: '?exif=keep' });
    expect(await notesOf(keeping)).toEqual([[200, 100, 'right'], [50, 25, 'right'], true]);
  });

  it('取消选择算失败；previewImage 全屏，点一下关上', async () => {
    const red = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>';
    const screen = await phones.open(
      onePage({ run: `await wx.previewImage({ urls: ['${red}', '${red}'], current: 1 });` }),
    );
    await screen.run();
    const view = screen.page.getByRole('dialog', { name: '图片预览' });
    expect(await view.textContent()).toContain('2 / 2');
    await view.getByRole('button', { name: '关闭预览' }).tap();
    await expect(view.count()).resolves.toBe(0);
  });

  it('createOffscreenCanvas 2d 能画、能导出', async () => {
    const screen = await phones.open(
      onePage({
        run: "const c = wx.createOffscreenCanvas({ type: '2d', width: 8, height: 8 }); const g = c.getContext('2d'); g.fillStyle = '#00ff00'; g.fillRect(0, 0, 8, 8); log([...g.getImageData(2, 2, 1, 1).data]);",
      }),
    );
    expect(await screen.run()).toEqual([[0, 255, 0, 255]]);
  });
});

describe('文件', () => {
  it('USER_DATA_PATH 与 saveFile 的文件重载后还在，临时文件不在', async () => {
    const files = onePage({
      run: `const fs = wx.getFileSystemManager(); const kept = wx.getStorageSync('kept');
        if (!kept) { await fs.writeFile({ filePath: wx.env.USER_DATA_PATH + '/draft.txt', data: '草稿' }); const { savedFilePath } = await fs.saveFile({ tempFilePath: wx.env.USER_DATA_PATH + '/draft.txt' }); wx.setStorageSync('kept', savedFilePath); log('written'); }
        else { log((await fs.readFile({ filePath: wx.env.USER_DATA_PATH + '/draft.txt', encoding: 'utf8' })).data); log((await fs.readFile({ filePath: kept, encoding: 'utf8' })).data); await fs.unlink({ filePath: kept }); await fs.access({ path: kept }).catch((e) => log(e.errMsg.slice(0, 37))); }`,
    });
    const first = await phones.open(files);
    expect(await first.run()).toEqual(['written']);
    const again = await phones.visit(first.url);
    expect(await again.run()).toEqual(['草稿', '草稿', 'access:fail no such file or directory']);
  });

  it('readFile 不写编码给 ArrayBuffer，可以只读一段；writeFile 收 ArrayBuffer，不收 Uint8Array', async () => {
    const screen = await phones.open(
      onePage({
        run: `const fs = wx.getFileSystemManager(); const filePath = wx.env.USER_DATA_PATH + '/bytes.bin';
          await fs.writeFile({ filePath, data: new Uint8Array([0, 255, 128, 7]).buffer });
          const { data } = await fs.readFile({ filePath }); log([data instanceof ArrayBuffer, ...new Uint8Array(data)]);
          log([...new Uint8Array((await fs.readFile({ filePath, position: 1, length: 2 })).data)]);
          await fs.writeFile({ filePath, data: new Uint8Array([1]) }).catch((e) => log(e.errMsg));
          log((await fs.readdir({ dirPath: wx.env.USER_DATA_PATH })).files); log((await fs.stat({ path: filePath })).stats.size);`,
      }),
    );
    expect(await screen.run()).toEqual([
      [true, 0, 255, 128, 7],
      [255, 128],
      'writeFile:fail data must be a string or an ArrayBuffer',
      ['bytes.bin'],
      4,
    ]);
  });

  it('应用自己写的 JPEG，getImageInfo 按字节认得出', async () => {
    const screen = await phones.open(
      onePage({
        run: `const { tempFiles } = await wx.chooseMedia({ count: 1, mediaType: ['image'] }); const fs = wx.getFileSystemManager();
          const { data } = await fs.readFile({ filePath: tempFiles[0].tempFilePath }); const filePath = wx.env.USER_DATA_PATH + '/a.jpg';
          await fs.writeFile({ filePath, data }); log((await wx.getImageInfo({ src: filePath })).type);`,
      }),
    );
    const photo = await jpegOf(screen.page);
    const [chooser] = await Promise.all([screen.page.waitForEvent('filechooser'), screen.startRun()]);
    await chooser.setFiles([{ name: 'a.jpg', mimeType: 'image/jpeg', buffer: photo }]);
    expect(await screen.result()).toEqual(['jpeg']);
  });

  it('别处不许写', async () => {
    const screen = await phones.open(
      onePage({
        run: "await wx.getFileSystemManager().writeFile({ filePath: '/etc/x', data: 'x' }).catch((e) => log(e.errMsg));",
      }),
    );
    expect(await screen.run()).toEqual(["writeFile:fail permission denied, open '/etc/x'"]);
  });
});
