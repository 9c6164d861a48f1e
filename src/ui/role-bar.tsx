import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, roleText } from '#domain/copy';
import type { Role } from '#domain/people';

interface RolePart {
  readonly role: Role;
  readonly communityId: string;
  readonly communityName: string;
}

interface RoleBarProps {
  readonly parts: readonly RolePart[];
  readonly current: { readonly role: Role; readonly communityId: string } | null;
  readonly onChoose: (part: { role: Role; communityId: string }) => void;
}

/** For people with several roles: every home begins with it, one tap changes the role. Nothing for everybody else. */
export const RoleBar = ({ parts, current, onChoose }: RoleBarProps): ReactElement | null => {
  if (parts.length < 2) return null;
  const work = parts.filter(({ role }) => role !== 'owner');
  const several = new Set(work.map(({ communityId }) => communityId)).size > 1;
  return (
    <View className="roles" aria-role="tablist" aria-label={commonText.roles}>
      {parts.map((part) => {
        const on = part.role === current?.role && part.communityId === current.communityId;
        const words =
          several && part.role !== 'owner' ? `${roleText[part.role]} · ${part.communityName}` : roleText[part.role];
        return (
          <View
            key={`${part.role} ${part.communityId}`}
            className={on ? 'role role-on' : 'role'}
            hoverClass="pressed"
            aria-role="tab"
            aria-selected={on ? 'true' : 'false'}
            onClick={() => {
              if (!on) onChoose({ role: part.role, communityId: part.communityId });
            }}
          >
            {words}
          </View>
        );
      })}
    </View>
  );
};
