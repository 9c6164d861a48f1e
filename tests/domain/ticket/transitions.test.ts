import fc from 'fast-check';
import { roles } from '#domain/people';
import {
  actions,
  actionsFor,
  decide,
  openStatuses,
  statuses,
  transitions,
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

const move = fc.record({ action: fc.constantFrom(...actions), mover: fc.constantFrom(...movers) });

/** The ticket after one attempt: moved where allowed, else as it was. */
function after(status: Status, attempt: { action: Action; mover: Mover }): Status {
  const decided = decide({ status }, { ...attempt, supplied: everything });
  return decided.ok ? decided.transition.to : status;
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
          !seen.has(table[action].to) &&
          reach(table[action].to, new Set([...seen, status])),
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
        .forEach((action) => reached.add(table[action].to));
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

  test('走遍每一条路：结束的工单没有时限在跑，完工的只等业主答复', () => {
    const seen = new Set<string>();
    const walk = (status: Status, running: ReadonlySet<string>): void => {
      const state = [status, ...[...running].sort()].join(' ');
      if (seen.has(state)) return;
      seen.add(state);
      if (terminal.includes(status)) expect([...running]).toEqual([]);
      if (status === 'finished') expect([...running]).toEqual(['answer']);
      for (const action of actions.filter((one) => table[one].from.includes(status))) {
        const { to, starts, stops } = table[action];
        const left = [...running].filter((kind) => !stops.some((stopped) => stopped === kind));
        walk(to, new Set([...left, ...starts]));
      }
    };
    walk('reported', new Set(['handOver']));
    expect(seen.size).toBeGreaterThanOrEqual(statuses.length);
  });

  test('说能做的就做得成，没说的做不成', () => {
    for (const status of statuses)
      for (const mover of movers)
        for (const action of actions) {
          const decided = decide({ status }, { action, mover, supplied: everything });
          expect(decided.ok).toBe(actionsFor(status, [mover]).includes(action));
        }
  });
});

describe('谁能做什么', () => {
  test('只有业主能说修好了没有', () => {
    for (const mover of movers.filter((one) => one !== 'owner')) {
      expect(actionsFor('finished', [mover])).not.toContain('confirm');
      expect(actionsFor('finished', [mover])).not.toContain('reopen');
    }
    expect(actionsFor('finished', ['owner'])).toEqual(['confirm', 'reopen']);
  });

  test('业主开工前可以取消，开工后不行', () => {
    const cancellable = statuses.filter((status) => actionsFor(status, ['owner']).includes('cancel'));
    expect(cancellable).toEqual(['reported', 'dispatched', 'accepted']);
  });

  test('监理、前台、经理不能替业主或维修人员走流程', () => {
    for (const status of statuses) expect(actionsFor(status, ['supervisor', 'frontDesk', 'manager'])).toEqual([]);
  });

  test('身兼数职的人两边都能做', () => {
    expect(actionsFor('dispatched', ['technician', 'owner'])).toEqual(['accept', 'decline', 'cancel']);
  });
});

describe('缺什么不能做', () => {
  const attempt = (status: Status, move: Move) => {
    const decided = decide({ status }, move);
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
