import type { Person } from '../types';

/** What the server writes into the workbench's page. */
export interface WorkbenchBoot {
  readonly people: readonly Person[];
  /** Name of the app, from its app.json. */
  readonly title: string;
}

export const readBoot = (): WorkbenchBoot => {
  const text = document.getElementById('boot')?.textContent ?? '{}';
  return { people: [], title: '', ...(JSON.parse(text) as Partial<WorkbenchBoot>) };
};
