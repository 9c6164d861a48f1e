import { joined, outboxText, quoteText, sayMoment, suspensionReasonText, technicianText } from '#domain/copy';
import { yuan } from '#domain/money';
import { totalOf } from '#domain/quote';
import { pictureFields, type Step } from '../../api/outbox/step';

const written = (step: Step, now: number): readonly string[] => {
  switch (step.name) {
    case 'ticket.decline':
      return [step.words.note];
    case 'ticket.suspend':
      return [
        joined.spoken(suspensionReasonText[step.words.reason], sayMoment(step.words.until, now)),
        step.words.note,
      ];
    case 'ticket.quote':
      return [
        ...step.words.lines.map(({ name, quantity }) => technicianText.material(name, quantity)),
        `${quoteText.total} ${yuan(totalOf(step.words.lines))}`,
        step.words.note,
      ];
    case 'ticket.finish':
      return [
        step.words.note,
        ...step.words.materials.map(({ name, quantity }) => technicianText.material(name, quantity)),
      ];
    case 'ticket.accept':
    case 'ticket.arrive':
    case 'ticket.resume':
      return [];
  }
};

/** What the person wrote and took, a line each: it is all still there. */
export const contentLines = (step: Step, now: number): readonly string[] => {
  const photos = step.pictures.photos.length + step.pictures.before.length;
  return [
    ...written(step, now),
    photos === 0 ? '' : outboxText.photos(photos),
    step.pictures.signature.length === 0 ? '' : outboxText.signed,
  ].filter((line) => line !== '');
};

/** The pictures on this phone, to look at. */
export const picturePaths = ({ pictures }: Step): readonly string[] =>
  pictureFields.flatMap((field) => pictures[field].map(({ path }) => path));
