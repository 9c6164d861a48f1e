/** Something the person at the keyboard can mend. Printed as one line, without a stack; exit code 1. */
export class Complaint extends Error {}

export const complain = (error: unknown): never => {
  console.error(error instanceof Complaint ? `Anju: ${error.message}` : error);
  process.exit(1);
};
