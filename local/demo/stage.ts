import type { Api, Input, Output, ProcedureName } from '#domain/contract';
import { folderOf } from './ids';
import { drawPicture } from './pictures';
import type { Motif } from './pictures';

type Answer<N extends ProcedureName> =
  | {
      readonly result:
        { readonly ok: true; readonly data: Output<Api[N]> } | { readonly ok: false; readonly code: string };
    }
  | { readonly errCode: number; readonly errMsg: string };

/** Different pictures of one motif. */
const VARIANTS = 3;

/** Acts for people of the demonstration the way their phones would: over HTTP, through the deployed functions. */
export class Stage {
  private drawn = 0;
  private requests = 0;
  private readonly pictures = new Map<string, Buffer>();

  constructor(private readonly url: string) {}

  /** One cloud call; throws when it is refused, because a demonstration that half works misleads. */
  async call<N extends ProcedureName>(openId: string, name: N, input: Input<Api[N]>): Promise<Output<Api[N]>> {
    const response = await fetch(`${this.url}/invoke/${name.slice(0, name.indexOf('.'))}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-wx-openid': openId },
      body: JSON.stringify({ data: { name, input } }),
    });
    const answer = (await response.json()) as Answer<N>;
    if ('errMsg' in answer) throw new Error(`${name} for ${openId}: ${answer.errMsg}`);
    if (!answer.result.ok) throw new Error(`${name} for ${openId}: ${answer.result.code}`);
    return answer.result.data;
  }

  /** Takes and uploads one photo; answers its cloud:// id. */
  async photo(openId: string, motif: Motif): Promise<string> {
    this.drawn += 1;
    const picture = this.pictureOf(motif, this.drawn % VARIANTS);
    const path = `photos/${folderOf(openId)}/demonstration-${this.drawn}.png`;
    const response = await fetch(`${this.url}/upload?path=${encodeURIComponent(path)}`, {
      method: 'PUT',
      headers: { 'x-wx-openid': openId },
      body: picture,
    });
    const { fileID } = (await response.json()) as { fileID?: string };
    if (fileID === undefined) throw new Error(`the photo ${path} was not taken`);
    return fileID;
  }

  /** Drawing takes longer than everything else together, so a few pictures serve for all. */
  private pictureOf(motif: Motif, variant: number): Buffer {
    const key = `${motif}-${variant}`;
    const picture = this.pictures.get(key) ?? drawPicture(motif, variant + 1);
    this.pictures.set(key, picture);
    return picture;
  }

  requestId(): string {
    this.requests += 1;
    return `demonstration-${this.requests}`;
  }
}
