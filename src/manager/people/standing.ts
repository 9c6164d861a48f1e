import { peopleText } from '#domain/copy';
import type { CallData } from '../../api/call';
import type { BadgeTone } from '../../ui/badge';

type Person = CallData<'staff.list'>['items'][number];

/** Whether somebody can be given work today, in two words; null where there is nothing to say. */
export const standing = (
  person: Pick<Person, 'state' | 'blocked' | 'role' | 'bound'>,
): { readonly tone: BadgeTone; readonly words: string } | null => {
  const { state, blocked, role, bound } = person;
  if (state === 'left') return { tone: 'soft', words: peopleText.left };
  if (blocked !== null) return { tone: blocked === 'licence' ? 'danger' : 'amber', words: peopleText.blocked[blocked] };
  if (!bound) return { tone: 'amber', words: peopleText.blocked.unbound };
  return role === 'technician' ? { tone: 'calm', words: peopleText.workable } : null;
};
