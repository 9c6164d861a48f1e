export interface Choice {
  readonly count: number;
  /** As of an input of the browser: 'image/*', '.xlsx,.xls'; empty: anything. */
  readonly accept: string;
  /** Ask for the camera where the machine has one. */
  readonly capture?: boolean;
}

/** Opens the browser's file chooser. Empty when the person cancels. */
export const chooseFiles = ({ count, accept, capture = false }: Choice): Promise<readonly File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = count > 1;
    if (capture) input.setAttribute('capture', 'environment');
    input.addEventListener('change', () => {
      resolve([...(input.files ?? [])].slice(0, count));
    });
    input.addEventListener('cancel', () => {
      resolve([]);
    });
    input.click();
  });
