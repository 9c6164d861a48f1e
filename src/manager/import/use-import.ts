import { useCallback, useEffect, useRef, useState } from 'react';
import { errorText, registersText } from '#domain/copy';
import type { Register } from '#domain/register';
import { call, type CallData } from '../../api/call';
import { once } from '../../api/once';
import { chooseSpreadsheet, sendSpreadsheet } from '../../api/send-register';
import { dropStored, readStored, writeStored } from '../../api/store';
import { useReturningNetwork } from '../../api/use-network';

export type Checked = CallData<'register.check'>;
export type Progress = CallData<'register.apply'>;

interface State {
  /** How far the newest import is; null: no file was chosen yet. */
  readonly progress: Progress | null;
  /** What was found row by row; null: on another phone, or long ago. */
  readonly checked: Checked | null;
  /** What is being done, in words; null: nothing. */
  readonly busy: string | null;
  readonly problem: string | null;
}

export interface Import extends State {
  readonly choose: () => Promise<void>;
  readonly apply: () => Promise<void>;
  readonly drop: () => Promise<void>;
  readonly again: () => void;
}

const open = (progress: Progress | null): boolean => progress?.state === 'checked' || progress?.state === 'applying';

/** Percent between two drawings of the progress: each of them crosses to the view. */
const STEP = 10;

const progressOf = (checked: Checked): Progress => {
  const { importId, register, state, fileName, at, added, changed, same, refused, applied } = checked;
  return { importId, register, state, fileName, at, added, changed, same, refused, applied };
};

/** What is known of the import on this phone: of the one asked for, or of the last that is not settled yet. */
const begin = (key: string, importId: string | null): State => {
  const checked = readStored(key) as Checked | null;
  const wanted = checked !== null && (importId === null ? open(checked) : checked.importId === importId);
  return { progress: wanted ? progressOf(checked) : null, checked: wanted ? checked : null, busy: null, problem: null };
};

interface Asked {
  readonly communityId: string;
  readonly register: Register;
  /** Null: a new one, or the one under way. */
  readonly importId: string | null;
}

/** One spreadsheet from the chat to the register: chosen, sent, checked, taken in, and gone on with after a break. */
export const useImport = ({ communityId, register, importId }: Asked): Import => {
  const key = `import.${communityId} ${register}`;
  const [state, setState] = useState(() => begin(key, importId));
  const alive = useRef(true);
  const running = useRef(false);
  const patch = useCallback((next: Partial<State>) => {
    if (alive.current) setState((now) => ({ ...now, ...next }));
  }, []);
  const current = state.progress?.importId ?? importId;

  const choose = useCallback(async (): Promise<void> => {
    const file = await chooseSpreadsheet();
    if (file === null) return;
    if (!file.name.toLowerCase().endsWith('.xlsx')) {
      patch({ problem: registersText.notSpreadsheet });
      return;
    }
    patch({ busy: registersText.sending(0), problem: null });
    let shown = 0;
    const fileId = await sendSpreadsheet(file.path, (percent) => {
      if (percent < shown + STEP) return;
      shown = percent;
      patch({ busy: registersText.sending(percent) });
    });
    if (fileId === null) {
      patch({ busy: null, problem: registersText.notSent });
      return;
    }
    patch({ busy: registersText.checking });
    const reply = await once('register.check', { communityId, register, fileId, fileName: file.name.slice(-100) });
    if (reply.ok) {
      writeStored(key, reply.data);
      patch({ busy: null, checked: reply.data, progress: progressOf(reply.data) });
    } else patch({ busy: null, problem: errorText[reply.code] });
  }, [communityId, register, key, patch]);

  const apply = useCallback(async (): Promise<void> => {
    if (current === null || running.current) return;
    running.current = true;
    patch({ problem: null, busy: registersText.importing });
    for (;;) {
      const reply = await call('register.apply', { importId: current });
      if (!reply.ok) {
        patch({ problem: errorText[reply.code] });
        break;
      }
      remember(key, reply.data);
      patch({ progress: reply.data });
      if (reply.data.state !== 'applying' || !alive.current) break;
    }
    running.current = false;
    patch({ busy: null });
  }, [current, key, patch]);

  const drop = useCallback(async (): Promise<void> => {
    if (current === null) return;
    const reply = await call('register.drop', { importId: current });
    if (reply.ok) {
      remember(key, reply.data);
      patch({ progress: reply.data, problem: null });
    } else patch({ problem: errorText[reply.code] });
  }, [current, key, patch]);

  const again = useCallback(() => {
    dropStored(key);
    setState({ progress: null, checked: null, busy: null, problem: null });
  }, [key]);

  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  useGoingOn({ communityId, importId: current, applying: state.progress?.state === 'applying', apply, patch });
  return { ...state, choose, apply, drop, again };
};

/** Keeps how far it came beside what was found, for whoever comes back. */
const remember = (key: string, progress: Progress): void => {
  const checked = readStored(key) as Checked | null;
  if (checked?.importId === progress.importId) writeStored(key, { ...checked, ...progress });
};

interface GoingOn {
  readonly communityId: string;
  readonly importId: string | null;
  readonly applying: boolean;
  readonly apply: () => Promise<void>;
  readonly patch: (next: Partial<State>) => void;
}

/** Whoever comes back hears from the cloud how far it is, and what was begun goes on; so it does with the network. */
const useGoingOn = ({ communityId, importId, applying, apply, patch }: GoingOn): void => {
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || importId === null) return;
    asked.current = true;
    void call('register.imports', { communityId }).then((reply) => {
      const found = reply.ok ? reply.data.items.find((one) => one.importId === importId) : undefined;
      if (found === undefined) return;
      patch({ progress: found });
      if (found.state === 'applying') void apply();
    });
  }, [communityId, importId, apply, patch]);
  useReturningNetwork(() => {
    if (applying) void apply();
  });
};
