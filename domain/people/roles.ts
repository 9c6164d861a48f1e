/** The five roles of product.md section 1. One person may hold several, in several communities. */
export const roles = ['owner', 'technician', 'supervisor', 'frontDesk', 'manager'] as const;
export type Role = (typeof roles)[number];

/**
 * What an owner-side person is to the home they are bound to. `visitor`: bound to no home, reported something in the
 * public area by the code on it.
 */
export const relations = ['owner', 'family', 'tenant', 'visitor'] as const;
export type Relation = (typeof relations)[number];

/** The roles that work for the community, as opposed to living in it. */
export type StaffRole = Exclude<Role, 'owner'>;
