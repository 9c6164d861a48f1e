import { photoFolder } from '../session';
import { Uploads, type Upload } from '../uploads';
import { pictureFields, type Pictures, type Step } from './step';

/** The pictures of a step as their form was sending them; what is under way goes on. */
export type Freight = Readonly<Record<keyof Pictures, Uploads>>;

const loaded = new Map<string, Freight>();

const fresh = (pictures: Pictures): Freight => ({
  photos: new Uploads(photoFolder, pictures.photos),
  before: new Uploads(photoFolder, pictures.before),
  signature: new Uploads(photoFolder, pictures.signature),
});

export const load = (key: string, freight: Freight): void => {
  loaded.set(key, freight);
};

/** Leaves the pictures to the form they came from; what is stored of them counts from now on. */
export const unload = (key: string): void => {
  loaded.delete(key);
};

const now = (freight: Freight): Pictures => ({
  photos: freight.photos.current(),
  before: freight.before.current(),
  signature: freight.signature.current(),
});

/** How far a picture has got is not worth keeping, and changes many times a second. */
const settled = (list: readonly Upload[]): Upload[] =>
  list.map((one) => (one.state === 'done' ? one : { ...one, progress: 0 }));

export const picturesOf = (freight: Freight): Pictures => {
  const { photos, before, signature } = now(freight);
  return { photos: settled(photos), before: settled(before), signature: settled(signature) };
};

const isEmpty = (pictures: Pictures): boolean => pictureFields.every((field) => pictures[field].length === 0);

const freightOf = ({ key, pictures }: Step): Freight => {
  const freight = loaded.get(key) ?? fresh(pictures);
  loaded.set(key, freight);
  return freight;
};

/** Sends what has not arrived, and tells how it stands whenever one picture has got further. */
export const ship = async (step: Step, keep: (pictures: Pictures) => void): Promise<Pictures> => {
  if (isEmpty(step.pictures)) return step.pictures;
  const freight = freightOf(step);
  let told = JSON.stringify(step.pictures);
  const tell = (): void => {
    const pictures = picturesOf(freight);
    const shape = JSON.stringify(pictures);
    if (shape === told) return;
    told = shape;
    keep(pictures);
  };
  const all = pictureFields.map((field) => freight[field]);
  const stops = all.map((uploads) => uploads.subscribe(tell));
  for (const uploads of all) uploads.retryAll();
  await Promise.all(all.map((uploads) => uploads.settled()));
  for (const stop of stops) stop();
  return picturesOf(freight);
};

/** Its copies on this phone go. */
export const release = (step: Step): void => {
  const freight = loaded.get(step.key) ?? fresh(step.pictures);
  loaded.delete(step.key);
  for (const field of pictureFields) freight[field].discard();
};
