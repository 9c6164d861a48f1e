import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stamp } from './coverage';
import type { Verdict } from './judge';
import type { Mutant } from './mutants';
import type { Room } from './rooms';

/** Verdicts about the very same sources, so that a run that was stopped goes on where it was. */
export class Memory {
  private readonly file: string;
  private readonly verdicts = new Map<string, Omit<Verdict, 'mutant'>>();

  constructor(root: string, room: Room) {
    this.file = path.join(root, '.anju/mutation', `${room.name}-${stamp(root, room)}-verdicts.jsonl`);
    if (!existsSync(this.file)) return;
    for (const line of readFileSync(this.file, 'utf8').split('\n').filter(Boolean)) {
      const { name, ...verdict } = JSON.parse(line) as Omit<Verdict, 'mutant'> & { readonly name: string };
      this.verdicts.set(name, verdict);
    }
  }

  of(mutant: Mutant): Verdict | null {
    const known = this.verdicts.get(mutant.name);
    return known === undefined ? null : { mutant, ...known };
  }

  keep({ mutant, fate, by, untried }: Verdict): void {
    appendFileSync(this.file, `${JSON.stringify({ name: mutant.name, fate, by, untried })}\n`);
  }
}
