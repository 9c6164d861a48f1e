/** What the complaints received on one day add up to. A clock counts as kept or missed once it was stopped or has run out. */
export interface ComplaintSums {
  readonly received: number;
  readonly major: number;
  readonly replyKept: number;
  readonly replyMissed: number;
  readonly resultKept: number;
  readonly resultMissed: number;
}
