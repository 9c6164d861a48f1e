import type { Api, ProcedureName } from '#domain/contract';
import type { Handlers } from './serve';

/** The handler of one procedure, by its name in the contract. */
export type Handler<N extends ProcedureName> = Handlers<Pick<Api, N>>[N];
