import type * as HomeModule from '../../../src/api/home';
import type * as SessionModule from '../../../src/api/session';
import type * as StartModule from '../../../src/api/start';
import type { Me, Part } from '../../../src/api/session';
import { edge, resetEdge } from '../support/taro';
import * as wx from '../support/wx';

const home = { id: 'h-501', communityId: 'anju', building: '3栋', unit: '2单元', room: '501' };
const at = (role: Part['role'], communityId = 'anju') => ({
  communityId,
  communityName: '安居苑',
  role,
  home: role === 'owner' ? home : null,
  relation: role === 'owner' ? ('owner' as const) : null,
});
const meWith = (memberships: Me['memberships']): Me => ({
  name: '李',
  photoFolder: 'f',
  memberships,
  unread: 3,
  now: 1,
});
const owner = meWith([at('owner')]);
const technician = meWith([at('technician')]);
const nobody = meWith([]);

/** The app as it is after a cold start: what it knows is in storage only. */
const coldStart = () => {
  jest.resetModules();
  // The phone stays the same one: its storage is what survives.
  jest.doMock('@tarojs/taro', () => wx);
  return {
    ...jest.requireActual<typeof StartModule>('../../../src/api/start'),
    ...jest.requireActual<typeof SessionModule>('../../../src/api/session'),
    ...jest.requireActual<typeof HomeModule>('../../../src/api/home'),
  };
};

let asked: string[];
const answerAs = (me: Me): void => {
  edge.answer = ({ data }) => {
    asked.push(data.name);
    if (data.name === 'community.me') return { ok: true, data: me };
    return { ok: true, data: { me, homes: [], communities: [], open: [], published: null } };
  };
};
const offline = (): void => {
  edge.answer = () => {
    throw new Error('no network');
  };
};

beforeEach(() => {
  resetEdge();
  wx.resetBars();
  asked = [];
});

test('业主的启动只问一次云端，问的就是首页', async () => {
  answerAs(owner);
  const app = coldStart();
  await app.begin();
  expect(asked).toEqual(['community.home']);
  expect(app.currentSession()).toMatchObject({ me: owner, part: { role: 'owner', communityId: 'anju' }, code: null });
});

test('没有绑定的人也进得来：知道是谁，没有身份', async () => {
  answerAs(nobody);
  const app = coldStart();
  await app.begin();
  expect(app.currentSession()).toMatchObject({ me: nobody, part: null, code: null });
});

test('上次是工作身份的人，启动时只问自己是谁', async () => {
  answerAs(technician);
  await coldStart().begin();
  asked = [];
  await coldStart().begin();
  expect(asked).toEqual(['community.me']);
});

test('没有网络的冷启动：马上有上次的身份，并说明没问到', async () => {
  answerAs(owner);
  await coldStart().begin();
  offline();
  const app = coldStart();
  expect(app.currentSession().me).toEqual(owner);
  await app.begin();
  expect(app.currentSession()).toMatchObject({ me: owner, part: { role: 'owner' }, code: 'NETWORK' });
});

test('上次选的身份还在就用它，不在了就换成现有的', async () => {
  const both = meWith([at('owner'), at('manager')]);
  answerAs(both);
  const first = coldStart();
  await first.begin();
  first.playPart({ role: 'manager', communityId: 'anju' });
  expect(coldStart().currentSession().part?.role).toBe('manager');
  answerAs(owner);
  const later = coldStart();
  await later.begin();
  expect(later.currentSession().part?.role).toBe('owner');
});

test('先问的后到：不盖住后问的答案', async () => {
  const replies: ((me: Me) => void)[] = [];
  edge.answer = () =>
    new Promise((done) => {
      replies.push((me) => {
        done({ ok: true, data: { me, homes: [], communities: [], open: [], published: null } });
      });
    });
  const app = coldStart();
  const early = app.refreshHome();
  const late = app.refreshHome();
  replies[1]?.(owner);
  await late;
  replies[0]?.(nobody);
  await early;
  expect(app.currentSession().me).toEqual(owner);
});

test('退出：手机上只留字号和外观，照片也删掉，回到开始页', async () => {
  answerAs(owner);
  const app = coldStart();
  await app.begin();
  edge.storage.set('anju.appearance', { size: 'large', look: 'dark' });
  edge.storage.set('anju.report.1', { words: '漏水' });
  edge.storage.set('other.app', 'kept');
  app.leavePhone('signedOut');
  expect([...edge.storage.keys()].sort()).toEqual(['anju.appearance', 'anju.farewell', 'other.app']);
  expect(edge.removedFiles).toEqual(['wxfile://usr/one.jpg', 'wxfile://usr/two.jpg']);
  expect(wx.bars.asked).toContainEqual({ name: 'reLaunch', options: { url: '/pages/start/index' } });
  expect(app.currentSession()).toEqual({ me: null, part: null, code: null });
});

test('注销：字号和外观也不留', async () => {
  answerAs(owner);
  const app = coldStart();
  await app.begin();
  edge.storage.set('anju.appearance', { size: 'large', look: 'dark' });
  app.leavePhone('deleted');
  expect([...edge.storage.keys()]).toEqual(['anju.farewell']);
});

test('退出后再打开不问云端，点一下回来才问', async () => {
  answerAs(owner);
  const app = coldStart();
  await app.begin();
  app.leavePhone('signedOut');
  asked = [];
  const later = coldStart();
  await later.begin();
  expect(asked).toEqual([]);
  await later.comeBack();
  expect(asked).toEqual(['community.home']);
  expect(later.currentSession().me).toEqual(owner);
  expect(edge.storage.has('anju.farewell')).toBe(false);
});

test('读过消息：未读数马上变，不用再问是谁', async () => {
  answerAs(owner);
  const app = coldStart();
  await app.begin();
  app.markUnread(0);
  expect(app.currentSession().me?.unread).toBe(0);
});
