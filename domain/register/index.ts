export * from './check';
export * from './columns';
export type { CellProblem, Cells } from './reading';
export type { ContractorRow } from './rows/contractors';
export { homeKeyOf, type HomeRow } from './rows/homes';
export type { OwnerRow } from './rows/owners';
export type { StaffRow } from './rows/staff';
export * from './terms';
