import fc from 'fast-check';
import { roles } from '#domain/people';
import { defaultSettings } from '#domain/settings';
import { parts } from '#domain/taxonomy';
import {
  actions,
  actionsFor,
  decide,
  isKeyWork,
  needsQuote,
  openStatuses,
  statusAfter,
  statuses,
  transitions,
  visitAhead,
  type Action,
  type Move,
  type Mover,
  type Status,
  type Transition,
} from '#domain/ticket';

const movers: readonly Mover[] = [...roles, 'system'];
const everything = { photos: 1, note: '已更换密封条', assignment: true };
const nothing = { photos: 0, note: '', assignment: false };
const terminal: readonly Status[] = ['closed', 'cancelled'];
const table: Readonly<Record<Action, Transition>> = transitions;

/** A quote that waits for its owner: everything the table allows can be tried on it. */
const offered = { state: 'offered' } as const;
const may = (status: Status, who: readonly Mover[]): Action[] =>
  actionsFor({ status, keyWork: false, quote: offered }, who);
const to = (status: Status, action: Action): Status => statusAfter(status, table[action]);

const move = fc.record({
  keyWork: fc.boolean(),
  action: fc.constantFrom(...actions),
  mover: fc.constantFrom(...movers),
});

/** The ticket after one attempt: moved where allowed, else as it was. */
function after(status: Status, attempt: { action: Action; mover: Mover; keyWork?: boolean }): Status {
  const { keyWork = false, action, mover } = attempt;
  const decided = decide({ status, keyWork, quote: offered }, { action, mover, supplied: everything });
  return decided.ok ? statusAfter(status, decided.transition) : status;
}

describe('工单的一生', () => {
  test('从报修走到关闭的正路', () => {
    const path: [Action, Mover, Status][] = [
      ['dispatch', 'system', 'dispatched'],
      ['accept', 'technician', 'accepted'],
      ['arrive', 'technician', 'working'],
      ['finish', 'technician', 'finished'],
      ['confirm', 'owner', 'closed'],
    ];
    let status: Status = 'reported';
    for (const [action, mover, to] of path) {
      status = after(status, { action, mover });
      expect(status).toBe(to);
    }
  });

  test('没修好回到派单，沉默到期也会关闭', () => {
    expect(after('finished', { action: 'reopen', mover: 'owner' })).toBe('reported');
    expect(after('finished', { action: 'lapse', mover: 'system' })).toBe('closed');
  });

  test('每个没有结束的状态都有路可走，也都走得到结束', () => {
    const reach = (status: Status, seen: ReadonlySet<Status>): boolean =>
      terminal.includes(status) ||
      actions.some(
        (action) =>
          table[action].from.includes(status) &&
          !seen.has(to(status, action)) &&
          reach(to(status, action), new Set([...seen, status])),
      );
    for (const status of openStatuses) expect(reach(status, new Set())).toBe(true);
    expect(new Set([...openStatuses, ...terminal])).toEqual(new Set(statuses));
  });

  test('每个状态都到得了', () => {
    const reached = new Set<Status>(['reported']);
    // Growing the set while walking it visits what was added as well.
    for (const status of reached)
      actions
        .filter((action) => table[action].from.includes(status))
        .forEach((action) => reached.add(to(status, action)));
    expect(reached).toEqual(new Set(statuses));
  });

  test('随便怎么走都走不出这张表，关闭和取消以后不再动', () => {
    fc.assert(
      fc.property(fc.constantFrom(...statuses), fc.array(move, { maxLength: 60 }), (start, attempts) => {
        let status = start;
        for (const attempt of attempts) {
          const next = after(status, attempt);
          expect(statuses).toContain(next);
          if (terminal.includes(status)) expect(next).toBe(status);
          status = next;
        }
      }),
    );
  });

  test('走遍每一条路：取消的工单没有时限在跑，关闭的只等回访，完工的只等业主答复', () => {
    const seen = new Set<string>();
    const walk = (status: Status, running: ReadonlySet<string>): void => {
      const state = [status, ...[...running].sort()].join(' ');
      if (seen.has(state)) return;
      seen.add(state);
      const calls = ['callBack', 'secondCallBack'];
      const work = [...running].filter((kind) => !calls.includes(kind));
      if (terminal.includes(status)) expect(work).toEqual([]);
      if (status === 'finished') expect(work).toEqual(['answer']);
      if (status === 'inspecting') expect(work.sort()).toEqual(['completion', 'inspection']);
      // Calls are made after the repair: whatever goes on again has none to wait for.
      if (status !== 'finished' && status !== 'closed') expect(work).toEqual([...running]);
      for (const action of actions.filter((one) => table[one].from.includes(status))) {
        const { starts, stops, drops = [], renews = [] } = table[action];
        const over = [...stops, ...drops].map(String);
        const left = [...running].filter((kind) => !over.includes(kind));
        walk(to(status, action), new Set([...left, ...starts, ...renews]));
      }
    };
    walk('reported', new Set(['handOver']));
    expect(seen.size).toBeGreaterThanOrEqual(statuses.length);
  });

  test('说能做的就做得成，没说的做不成', () => {
    for (const status of statuses)
      for (const mover of movers)
        for (const action of actions) {
          const decided = decide({ status, keyWork: false, quote: offered }, { action, mover, supplied: everything });
          expect(decided.ok).toBe(may(status, [mover]).includes(action));
        }
  });
});

describe('谁能做什么', () => {
  test('只有业主能说修好了没有', () => {
    for (const mover of movers.filter((one) => one !== 'owner')) {
      expect(may('finished', [mover])).not.toContain('confirm');
      expect(may('finished', [mover])).not.toContain('reopen');
    }
    expect(may('finished', ['owner'])).toEqual(['confirm', 'reopen']);
  });

  test('业主开工前可以取消，报价没同意、挂起时也可以，正在维修时不行', () => {
    const cancellable = statuses.filter((status) => may(status, ['owner']).includes('cancel'));
    expect(cancellable).toEqual(['reported', 'dispatched', 'accepted', 'quoted', 'suspended']);
  });

  test('监理、前台、经理不能替业主说修好了没有、同不同意报价，也不能替维修人员做', () => {
    const theirs = [...new Set(statuses.flatMap((status) => may(status, ['supervisor', 'frontDesk', 'manager'])))];
    expect(theirs.sort()).toEqual(['amend', 'assign', 'cancel', 'merge', 'pass', 'reschedule', 'rework']);
    for (const status of statuses) expect(may(status, ['manager'])).toEqual([]);
  });

  test('验收只有监理能做，改约和取消是业主的事，前台可以代办', () => {
    for (const mover of movers) {
      expect(may('inspecting', [mover])).toEqual(mover === 'supervisor' ? ['pass', 'rework'] : []);
      const changes = may('accepted', [mover]).filter((action) => action === 'reschedule' || action === 'cancel');
      expect(changes).toEqual(mover === 'owner' || mover === 'frontDesk' ? ['reschedule', 'cancel'] : []);
    }
  });

  test('派单、收回、一级一级往上转都是系统的事，人只能指派', () => {
    for (const action of ['dispatch', 'expire', 'lapse', 'recall', 'toSupervisor', 'toFrontDesk'] as const)
      expect(transitions[action].who).toEqual(['system']);
    expect(transitions.assign).toMatchObject({ needs: ['note', 'assignment'] });
  });

  test('身兼数职的人两边都能做', () => {
    expect(may('dispatched', ['technician', 'owner'])).toEqual(['accept', 'decline', 'reschedule', 'cancel']);
  });
});

describe('重点工程', () => {
  const endings = (keyWork: boolean) =>
    actionsFor({ status: 'working', keyWork }, ['technician']).filter((one) => one === 'finish' || one === 'submit');

  test('要提交监理验收，别的直接完工', () => {
    expect(endings(true)).toEqual(['submit']);
    expect(endings(false)).toEqual(['finish']);
  });

  test('不验收就到不了业主确认', () => {
    const supplied = { action: 'finish', mover: 'technician', supplied: everything } as const;
    expect(decide({ status: 'working', keyWork: true }, supplied)).toEqual({
      ok: false,
      reason: 'TICKET_ACTION_NOT_ALLOWED',
    });
    expect(statusAfter('working', transitions.submit)).toBe('inspecting');
    expect(statusAfter('inspecting', transitions.pass)).toBe('finished');
    expect(statusAfter('inspecting', transitions.rework)).toBe('accepted');
  });

  test('哪些部位算，听小区的设置', () => {
    expect(parts.filter((part) => isKeyWork(part, defaultSettings))).toEqual(['roof', 'exteriorWall', 'waterproofing']);
    expect(isKeyWork('roof', { keyWorks: ['gas'] })).toBe(false);
  });
});

describe('报价', () => {
  const owner = (quote: { state: 'offered' | 'accepted' | 'refused' } | null) =>
    actionsFor({ status: 'quoted', keyWork: false, quote }, ['owner']);

  test('只有业主能同意或不同意', () => {
    for (const mover of movers.filter((one) => one !== 'owner')) {
      expect(may('quoted', [mover])).not.toContain('consent');
      expect(may('quoted', [mover])).not.toContain('refuse');
    }
    expect(owner(offered)).toEqual(['consent', 'refuse', 'cancel']);
  });

  test('不同意以后还可以改主意同意，或者取消，不用再说一次不同意', () => {
    expect(owner({ state: 'refused' })).toEqual(['consent', 'cancel']);
    expect(statusAfter('quoted', transitions.refuse)).toBe('quoted');
    expect(actionsFor({ status: 'quoted', keyWork: false, quote: { state: 'refused' } }, ['technician'])).toEqual([
      'quote',
    ]);
  });

  test('没有报价就没有什么可同意的', () => {
    expect(owner(null)).toEqual(['cancel']);
    expect(actionsFor({ status: 'quoted', keyWork: false }, ['owner'])).toEqual(['cancel']);
  });

  test('等业主答复的时候不能完工', () => {
    expect(may('quoted', ['technician'])).toEqual(['quote']);
  });

  test('业主付钱的活，没有同意的报价不算完', () => {
    expect(needsQuote('out', null)).toBe(true);
    expect(needsQuote('out', offered)).toBe(true);
    expect(needsQuote('out', { state: 'refused' })).toBe(true);
    expect(needsQuote('out', { state: 'accepted' })).toBe(false);
    expect(needsQuote('in', null)).toBe(false);
    expect(needsQuote('doubtful', null)).toBe(false);
  });
});

describe('挂起和改约', () => {
  const appointment = { startsAt: 1000 };

  test('维修人员挂起和恢复，恢复后要再到场一次', () => {
    expect(may('working', ['technician'])).toEqual(['finish', 'suspend', 'quote']);
    expect(after('suspended', { action: 'resume', mover: 'technician' })).toBe('accepted');
  });

  test('改约不改状态', () => {
    for (const status of transitions.reschedule.from)
      expect(after(status, { action: 'reschedule', mover: 'owner' })).toBe(status);
  });

  test('还没来的才是要来的', () => {
    for (const status of ['reported', 'dispatched', 'accepted'] as const)
      expect(visitAhead({ status, appointment }, 5000)).toBe(appointment);
    for (const status of ['working', 'quoted', 'finished', 'closed', 'cancelled'] as const)
      expect(visitAhead({ status, appointment }, 0)).toBeNull();
    expect(visitAhead({ status: 'suspended', appointment }, 999)).toBe(appointment);
    expect(visitAhead({ status: 'suspended', appointment }, 1000)).toBeNull();
    expect(visitAhead({ status: 'accepted', appointment: null }, 0)).toBeNull();
  });

  test('暂停的时限总有一步恢复它或停下它', () => {
    const all = Object.values(table);
    for (const paused of all.flatMap(({ pauses = [] }) => pauses)) {
      expect(all.some(({ resumes = [] }) => resumes.includes(paused))).toBe(true);
      expect(transitions.cancel.stops).toContain(paused);
    }
  });
});

describe('缺什么不能做', () => {
  const attempt = (status: Status, move: Move) => {
    const decided = decide({ status, keyWork: false }, move);
    return decided.ok ? 'ok' : decided.reason;
  };

  test('没有照片或说明不能完工', () => {
    expect(attempt('working', { action: 'finish', mover: 'technician', supplied: { ...everything, photos: 0 } })).toBe(
      'NEED_PHOTO',
    );
    expect(attempt('working', { action: 'finish', mover: 'technician', supplied: { ...everything, note: '  ' } })).toBe(
      'NEED_NOTE',
    );
    expect(attempt('working', { action: 'finish', mover: 'technician', supplied: everything })).toBe('ok');
  });

  test('没有指定人不能派单', () => {
    expect(
      attempt('reported', { action: 'dispatch', mover: 'system', supplied: { ...everything, assignment: false } }),
    ).toBe('NEED_ASSIGNMENT');
  });

  test('退回和返修要说原因', () => {
    expect(attempt('dispatched', { action: 'decline', mover: 'technician', supplied: nothing })).toBe('NEED_NOTE');
    expect(attempt('finished', { action: 'reopen', mover: 'owner', supplied: nothing })).toBe('NEED_NOTE');
  });

  test('不该做的先说不能做，不说缺照片', () => {
    expect(attempt('reported', { action: 'finish', mover: 'technician', supplied: nothing })).toBe(
      'TICKET_ACTION_NOT_ALLOWED',
    );
    expect(attempt('working', { action: 'finish', mover: 'owner', supplied: nothing })).toBe(
      'TICKET_ACTION_NOT_ALLOWED',
    );
  });
});
