/** GET /cloud/dev/state of the local cloud, as far as the workbench shows it. */
export interface CloudCall {
  readonly id: string;
  readonly at: number;
  readonly function: string;
  readonly procedure?: string;
  readonly openId?: string;
  readonly ms: number;
  readonly dbCalls: number;
  readonly examined: number;
  readonly replyBytes: number;
  readonly ok: boolean;
  readonly code?: string | number;
  readonly flagged?: readonly string[];
  readonly trigger?: string;
}

export interface OutboxMessage {
  readonly at: number;
  readonly api: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly errcode: number;
  readonly errmsg: string;
}

export interface LogLine {
  readonly at: number;
  readonly level: string;
  readonly function: string;
  readonly text: string;
}

export interface CloudState {
  readonly now: number;
  readonly offset: number;
  readonly calls: readonly CloudCall[];
  readonly outbox: readonly OutboxMessage[];
  readonly log: readonly LogLine[];
}

export const fetchState = async (): Promise<CloudState> => {
  const response = await fetch('/cloud/dev/state');
  if (!response.ok) throw new Error(`本地云没有回应（${response.status}）`);
  return (await response.json()) as CloudState;
};

export const advanceClock = async (ms: number): Promise<void> => {
  const response = await fetch('/cloud/dev/clock', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advanceMs: ms }),
  });
  if (!response.ok) throw new Error(`时间没有前进（${response.status}）`);
};

export const startOver = async (): Promise<void> => {
  const response = await fetch('/reset', { method: 'POST' });
  if (!response.ok) throw new Error(await response.text());
};
