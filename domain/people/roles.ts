/** The five roles of product.md section 1. One person may hold several, in several communities. */
export const roles = ['owner', 'technician', 'supervisor', 'frontDesk', 'manager'] as const;
export type Role = (typeof roles)[number];

/** The roles that work for the community, as opposed to living in it. */
export type StaffRole = Exclude<Role, 'owner'>;
