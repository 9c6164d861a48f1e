import type { ReactElement } from 'react';
import { commonText, photoText, reportText, siteText } from '#domain/copy';
import { open } from '../../api/go';
import { siteOf } from '../../api/report-draft';
import { stillSending } from '../../api/use-uploads';
import { PrimaryAction } from '../../ui/primary-action';
import { missing, submitWords } from './answers';
import type { ReportForm } from './use-report';

/** What keeps the photos from being sent along. Without a network they wait together with the report. */
const photosHint = ({ uploads: { list }, state }: ReportForm): string | null => {
  if (list.some((one) => one.state === 'refused')) return photoText.refusedHint;
  if (state.offline) return null;
  if (list.some((one) => one.state === 'failed')) return commonText.photosFailed;
  return stillSending(list) ? commonText.photosOnTheWay : null;
};

const isUnbound = ({ answers, home }: ReportForm): boolean =>
  home.data !== null && answers.kind === 'home' && answers.homeId === null;

/** The one action, saying what will happen; before it, what is still missing. */
export const Submit = ({ form, now }: { form: ReportForm; now: number }): ReactElement => {
  const lacks = missing(form.state);
  if (lacks === reportText.missing.site && isUnbound(form)) return <Bind />;
  const noHome = lacks === reportText.missing.site && form.answers.kind !== 'area' && siteOf(form.answers) === null;
  const hint = photosHint(form) ?? (noHome ? siteText.unknown : lacks);
  return (
    <PrimaryAction
      words={submitWords(form.state, now)}
      busyWords={commonText.sending}
      busy={form.busy}
      disabled={hint !== null}
      problem={form.problem}
      hint={hint}
      onPress={() => void form.submit()}
    />
  );
};

/** Everything is written and there is no home yet to send it for. */
const Bind = (): ReactElement => (
  <PrimaryAction
    words={siteText.submitBind}
    busyWords={siteText.submitBind}
    busy={false}
    hint={siteText.bind}
    onPress={() => {
      open('/owner/bind/index', { from: 'report' });
    }}
  />
);
