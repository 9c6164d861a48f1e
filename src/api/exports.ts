import { useDidHide, useDidShow, useUnload } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportInput, ExportView } from '#domain/contract';
import { errorText, exportingText } from '#domain/copy';
import { call, type CallCode } from './call';
import { fetchFile, showFile } from './documents';
import { followExport, type Followed, type Follower } from './follow-export';
import { open } from './go';
import { deliver, intend, type Pending } from './intent';
import { useSession } from './session';

/** What a page shows of a spreadsheet that is being made, fetched or open. `ui/exporting` draws it. */
export interface Exporting {
  readonly stage: 'idle' | 'asking' | 'making' | 'fetching' | 'ready' | 'opened';
  /** 0 … 100 of what the stage is about. */
  readonly percent: number;
  readonly rows: number;
  readonly name: string;
  readonly expiresAt: number | null;
  readonly problem: string | null;
  /** Makes it, or goes on with it, or opens it once more. A second tap meanwhile does nothing. */
  readonly press: () => void;
  /** Makes it anew: what it is about may have changed. */
  readonly again: () => void;
  /** My exports, where those are that went on in the background. */
  readonly seeAll: () => void;
}
type Shown = Pick<Exporting, 'stage' | 'percent' | 'rows' | 'name' | 'expiresAt' | 'problem'>;

/** One export from the tap to the file, as long as its page lives. */
interface Job {
  readonly key: string;
  busy: boolean;
  pending: Pending | null;
  view: ExportView | null;
  path: string | null;
}
type Begin = (job: Job) => Promise<Followed>;

const idle: Shown = { stage: 'idle', percent: 0, rows: 0, name: '', expiresAt: null, problem: null };
const newJob = (key: string): Job => ({ key, busy: false, pending: null, view: null, path: null });
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
/** Percent between two drawings of the progress: each of them crosses to the view. */
const STEP = 10;

const isGone = ({ state, expiresAt }: ExportView): boolean =>
  state === 'failed' || state === 'expired' || (expiresAt !== null && expiresAt <= Date.now());

/** A gate that is open while the page is in front. */
const useFront = (): (() => Promise<void>) => {
  const hidden = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useDidHide(() => {
    hidden.current = true;
  });
  useDidShow(() => {
    hidden.current = false;
    for (const goOn of waiting.current.splice(0)) goOn();
  });
  return useCallback(
    () =>
      new Promise<void>((goOn) => {
        if (hidden.current) waiting.current.push(goOn);
        else goOn();
      }),
    [],
  );
};

const fetched = async (view: ExportView, tell: (percent: number) => void): Promise<string | null> => {
  let shown = -STEP;
  return fetchFile({ url: view.url ?? '', name: view.name }, (percent) => {
    if (percent < shown + STEP) return;
    shown = percent;
    tell(percent);
  });
};

interface Means extends Omit<Follower, 'tell'> {
  readonly begin: Begin;
  readonly show: (shown: Partial<Shown>) => void;
}

/** The file on this phone, or why it is not there; null where nobody waits any more. */
type Obtained = { readonly path: string } | { readonly problem: string } | null;

/** As far as it gets: made, followed, fetched. What it has stays in the job, so that a tap goes on from there. */
const obtain = async (job: Job, means: Means): Promise<Obtained> => {
  if (job.view !== null && isGone(job.view)) Object.assign(job, newJob(job.key), { busy: true });
  if (job.path !== null) return { path: job.path };
  means.show({ ...idle, stage: 'asking' });
  const begun: Followed = job.view === null ? await means.begin(job) : { ok: true, view: job.view };
  if (!begun.ok) return { problem: errorText[begun.code] };
  job.view = begun.view;
  const end = await followExport(begun.view, {
    ...means,
    tell: (view) => {
      job.view = view;
      means.show({ stage: 'making', percent: Math.floor(view.done * 100), rows: view.rows });
    },
  });
  if (end === null) return null;
  return end.ok ? download(job, end.view, means) : { problem: errorText[end.code] };
};

const download = async (job: Job, view: ExportView, means: Means): Promise<Obtained> => {
  job.view = view;
  if (isGone(view)) return { problem: view.state === 'failed' ? exportingText.failed : exportingText.expired };
  means.show({ stage: 'fetching', percent: 0, rows: view.rows });
  job.path = await fetched(view, (percent) => {
    means.show({ stage: 'fetching', percent });
  });
  return job.path === null ? { problem: exportingText.notFetched } : { path: job.path };
};

/** From the tap to the open file. */
const carry = async (job: Job, means: Means): Promise<Partial<Shown>> => {
  const found = await obtain(job, means);
  if (found === null) return {};
  if ('problem' in found) return { stage: 'idle', problem: found.problem };
  // Nobody is sent to another screen who has gone on to something else.
  await means.front();
  if (means.left()) return {};
  const { name, expiresAt, rows } = job.view ?? idle;
  const opened = await showFile(found.path, name);
  const problem = opened ? null : exportingText.notOpened;
  return { name, expiresAt, rows, stage: opened ? 'opened' : 'ready', problem };
};

const seeAll = (): void => {
  open('/manager/exports/index');
};

/** `key` names what it is about: another one is another file, and the first goes on in the background. */
const useJob = (key: string, begin: Begin): Exporting => {
  const [known, setKnown] = useState<Shown & { readonly key: string }>({ ...idle, key });
  const job = useRef<Job | null>(null);
  const gone = useRef(false);
  const front = useFront();
  const leave = useCallback(() => {
    gone.current = true;
  }, []);
  useUnload(leave);
  useEffect(() => {
    gone.current = false;
    return leave;
  }, [leave]);

  const run = async (mine: Job): Promise<void> => {
    const left = (): boolean => gone.current || job.current !== mine;
    const show = (shown: Partial<Shown>): void => {
      if (!left()) setKnown((now) => ({ ...(now.key === key ? now : idle), ...shown, key }));
    };
    mine.busy = true;
    const ask = (exportId: string) => call('export.progress', { exportId });
    show(await carry(mine, { ask, pause, front, left, begin, show }));
    mine.busy = false;
  };
  const start = (fresh: boolean): void => {
    if (job.current?.key === key && job.current.busy) return;
    if (fresh || job.current?.key !== key) job.current = newJob(key);
    void run(job.current);
  };
  return {
    ...(known.key === key ? known : idle),
    press: () => {
      start(false);
    },
    again: () => {
      start(true);
    },
    seeAll,
  };
};

const followed = (reply: { ok: true; data: ExportView } | { ok: false; code: CallCode }): Followed =>
  reply.ok ? { ok: true, view: reply.data } : { ok: false, code: reply.code };

/** 导出 of what a page shows. A lost answer is asked for again under the same request id, by the next tap too. */
export const useExport = (what: ExportInput): Exporting => {
  const communityId = useSession().part?.communityId ?? '';
  return useJob(`${communityId} ${JSON.stringify(what)}`, async (job) => {
    job.pending = intend<'export.make'>({ communityId, what }, job.pending);
    const { reply, pending } = await deliver('export.make', job.pending);
    job.pending = pending;
    return followed(reply);
  });
};

/** One that was made before: asked for anew, because its address is only good for a while. */
export const useMadeExport = (exportId: string): Exporting =>
  useJob(exportId, async () => followed(await call('export.progress', { exportId })));
