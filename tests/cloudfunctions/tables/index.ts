import type { ProcedureName } from '#domain/contract';
import { homeRows } from './home';
import { officeRows } from './office';
import { registerRows } from './register';
import type { Rows } from './row';
import { ticketRows } from './ticket';

/** Every procedure there is, once. */
export const table: Rows<ProcedureName> = { ...ticketRows, ...homeRows, ...officeRows, ...registerRows };
