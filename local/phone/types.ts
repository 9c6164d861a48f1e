/** Someone who can hold the phone, for the workbench's "switch person". */
export interface Person {
  readonly openId: string;
  readonly label: string;
  readonly note?: string;
}

export interface PhoneOptions {
  /** A built weapp folder, native or Taro, with its app.json. */
  readonly appDir: string;
  /** Address of a local cloud (local/cloud); reached from the page as /cloud/*. */
  readonly cloudUrl: string;
  /** TCP port on 127.0.0.1; 0 or nothing: any free one. */
  readonly port?: number;
  readonly people?: readonly Person[];
  /** Build anew and reload the page when the folder changes. */
  readonly watch?: boolean;
  /** After "start over" emptied the cloud: fill it again. */
  readonly onReset?: () => Promise<void>;
  /** One line about each rebuild; default: nothing is said. */
  readonly log?: (line: string) => void;
}

export interface RunningPhone {
  /** Of the workbench; the bare phone is at `${url}/phone/`. */
  readonly url: string;
  close(): Promise<void>;
}
