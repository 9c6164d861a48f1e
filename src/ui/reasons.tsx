import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { RoutingReasonView } from '#domain/contract';
import { sayRoutingReason } from '#domain/copy';

/** Why this person: the stored reasons of the routing, for staff. Nothing for owners, whose list is empty. */
export const Reasons = ({ reasons }: { reasons: readonly RoutingReasonView[] }): ReactElement | null => {
  if (reasons.length === 0) return null;
  return (
    <View className="reasons">
      {reasons.map(({ reason, value }) => (
        <View className="reason" key={reason}>
          {sayRoutingReason({ reason, value })}
        </View>
      ))}
    </View>
  );
};
