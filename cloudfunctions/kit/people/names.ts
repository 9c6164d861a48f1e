import { formerUser } from '#domain/copy';
import { maskName } from '#domain/people';

/** Somebody else's name. What stands for people who left is not a name and hides nobody. */
export const maskedName = (name: string): string => (name === formerUser ? name : maskName(name));
