import { ApiError, asyncApi, needs } from './api';
import type { ApiGroup, WxContext } from './context';

/** A place on the map, in GCJ-02 degrees, as the app asked for it. */
export interface OpenedLocation {
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
  readonly address: string;
  /** 5 (a province) to 18 (a house). */
  readonly scale: number;
}

const SCALES = { least: 5, most: 18 } as const;

/** There is no map: a sheet says what WeChat's would show. Answers as soon as it is open, as WeChat does. */
const open = ({ phone }: WxContext) =>
  asyncApi<Partial<OpenedLocation>>('openLocation', (options) => {
    needs(options, { latitude: 'Number', longitude: 'Number' });
    const { latitude = 0, longitude = 0, name = '', address = '', scale = SCALES.most } = options;
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) throw new ApiError('invalid coordinate');
    if (!(scale >= SCALES.least && scale <= SCALES.most)) throw new ApiError('invalid scale');
    const location = { latitude, longitude, name, address, scale };
    phone.locations.push(location);
    void phone.shell.location(location);
  });

export const locationApis = (context: WxContext): ApiGroup => ({ openLocation: open(context) });
