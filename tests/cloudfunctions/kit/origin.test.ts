import { originOf } from '../../../cloudfunctions/kit/platform/origin';

const push = { MsgType: 'event', Event: 'wxa_media_check', trace_id: 't' };

it('只有平台说是定时器，才是定时器', () => {
  expect(originOf({ Type: 'Timer' }, { SOURCE: 'wx_trigger' })).toEqual({ kind: 'timer' });
  expect(originOf({ Type: 'Timer' }, { SOURCE: 'wx_client', OPENID: 'o' })).toEqual({ kind: 'unknown' });
});

it.each(['wx_client', 'wx_devtools', 'wx_http', 'wx_localdebug', 'wx_client,scf', 'scf', ''])(
  '来源是「%s」时，长得像推送也不是推送',
  (SOURCE) => {
    expect(originOf(push, { SOURCE, OPENID: 'o' })).toEqual({ kind: 'unknown' });
  },
);

it('平台推送的内容检查结果认得出来，别的推送不认', () => {
  expect(originOf(push, { SOURCE: 'wx_unknown' })).toEqual({ kind: 'platform', input: push });
  expect(originOf({ ...push, Event: 'subscribe' }, { SOURCE: 'wx_unknown' })).toEqual({ kind: 'unknown' });
});

it('人只有带着平台给的OPENID才算人', () => {
  const event = { name: 'community.me', input: {}, OPENID: 'forged' };
  expect(originOf(event, { SOURCE: 'wx_client', OPENID: 'real' })).toMatchObject({ kind: 'person', openId: 'real' });
  expect(originOf(event, { SOURCE: 'wx_client' })).toEqual({ kind: 'unknown' });
  expect(originOf(null, { SOURCE: 'wx_client', OPENID: 'real' })).toEqual({ kind: 'unknown' });
});
