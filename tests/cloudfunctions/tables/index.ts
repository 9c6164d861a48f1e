import type { ProcedureName } from '#domain/contract';
import { careRows } from './care';
import { homeRows } from './home';
import { improvingRows } from './improving';
import { officeRows } from './office';
import { registerRows } from './register';
import type { Rows } from './row';
import { scoreRows } from './scores';
import { ticketRows } from './ticket';

/** Every procedure there is, once. */
export const table: Rows<ProcedureName> = {
  ...ticketRows,
  ...homeRows,
  ...careRows,
  ...officeRows,
  ...registerRows,
  ...scoreRows,
  ...improvingRows,
};
