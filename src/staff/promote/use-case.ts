import { casesText } from '#domain/copy';
import type { CallCode } from '../../api/call';
import { replace } from '../../api/go';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';

export interface CaseAnswers {
  readonly title: string;
  readonly cause: string;
  readonly measure: string;
  readonly lesson: string;
}

export interface CaseForm {
  readonly answers: CaseAnswers;
  readonly change: (next: Partial<CaseAnswers>) => void;
  readonly complete: boolean;
  readonly busy: boolean;
  readonly code: CallCode | null;
  readonly submit: () => Promise<void>;
}

const nothing: CaseAnswers = { title: '', cause: '', measure: '', lesson: '' };

/** A case from its first word to the library; what is written stays on the phone until it is there. */
export const useCase = (ticketId: string): CaseForm => {
  const { value, change, drop } = useKept(`case ${ticketId}`, nothing);
  const { run, busy, code } = useIntent('case.promote', ticketId);
  const answers = {
    ...{ title: value.title.trim(), cause: value.cause.trim() },
    ...{ measure: value.measure.trim(), lesson: value.lesson.trim() },
  };
  const submit = async (): Promise<void> => {
    const written = await run({ ticketId, ...answers });
    if (written === null) return;
    drop();
    say(casesText.done);
    await replace('/staff/case/index', { id: written.caseId });
  };
  const complete = Object.values(answers).every((words) => words !== '');
  return { answers: value, change, complete, busy, code, submit };
};
