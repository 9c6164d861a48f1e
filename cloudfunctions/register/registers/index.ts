import type { Register } from '#domain/register';
import type { Book } from './book';
import { contractors } from './contractors';
import { homes } from './homes';
import { owners } from './owners';
import { staff } from './staff';

const books: { readonly [R in Register]: Book<R> } = { homes, owners, staff, contractors };

export const bookOf = (register: Register): Book => books[register];
