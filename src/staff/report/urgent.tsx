import type { ReactElement } from 'react';
import { reportForText, urgentText } from '#domain/copy';
import { phoneTo } from '../../api/phone';
import { withDanger } from '../../ui/defect-answers';
import { isLifeAtRisk, UrgentCall, UrgentPanel } from '../../ui/urgent-panel';
import type { DeskForm } from './use-desk-report';

const FIRE = '119';

/** 敏感级 A: what the caller is told before anything is written. */
export const Urgent = ({ form }: { form: DeskForm }): ReactElement | null => {
  const { answers, change, suggestions } = form;
  const { urgency } = form.state;
  const danger = urgency === 'sure' ? answers.symptom : form.danger;
  const call = isLifeAtRisk(danger) ? (
    <UrgentCall
      words={urgentText.fire}
      onPress={() => {
        phoneTo(FIRE);
      }}
    />
  ) : null;
  return (
    <UrgentPanel
      urgency={urgency}
      danger={danger}
      sure={reportForText.urgentSure}
      maybe={reportForText.urgent}
      notes={[]}
      advice={reportForText.advice}
      call={call}
      onYes={() => {
        if (danger === null) return;
        const places = suggestions.places.map(({ value }) => value);
        const parts = suggestions.parts.map(({ value }) => value);
        change(withDanger(answers, danger, { places, parts }));
      }}
      onNo={() => {
        change({ calm: true });
      }}
    />
  );
};
