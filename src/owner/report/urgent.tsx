import type { ReactElement } from 'react';
import { urgentText } from '#domain/copy';
import { phoneTo } from '../../api/phone';
import { withDanger } from '../../ui/defect-answers';
import { isLifeAtRisk, UrgentCall, UrgentPanel } from '../../ui/urgent-panel';
import type { ReportForm } from './use-report';

const FIRE = '119';

/** The front desk of the place it is about; '' where one is bound to nothing. */
const frontDeskOf = ({ answers, home, spot }: ReportForm): string => {
  if (answers.kind === 'spot') return spot.data?.phone ?? '';
  const { homes = [], communities = [] } = home.data ?? {};
  const at = answers.kind === 'area' ? answers.communityId : homes.find(({ id }) => id === answers.homeId)?.communityId;
  return communities.find(({ id }) => id === at)?.phone ?? '';
};

/** 敏感级 A: what to do now, and the front desk on the telephone. */
export const Urgent = ({ form }: { form: ReportForm }): ReactElement | null => {
  const { urgency } = form.state;
  const danger = urgency === 'sure' ? form.answers.symptom : form.danger;
  const desk = frontDeskOf(form);
  const call =
    desk === '' && !isLifeAtRisk(danger) ? null : (
      <UrgentCall
        words={desk === '' ? urgentText.fire : urgentText.call}
        onPress={() => {
          phoneTo(desk === '' ? FIRE : desk);
        }}
      />
    );
  return (
    <UrgentPanel
      urgency={urgency}
      danger={danger}
      sure={urgentText.sure}
      maybe={urgentText.title}
      notes={urgency === 'sure' ? [urgentText.note] : []}
      call={call}
      onYes={() => {
        if (danger === null) return;
        const places = form.suggestions.places.map(({ value }) => value);
        const parts = form.suggestions.parts.map(({ value }) => value);
        form.change(withDanger(form.answers, danger, { places, parts }));
      }}
      onNo={() => {
        form.change({ calm: true });
      }}
    />
  );
};
