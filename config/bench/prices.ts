/** Something that costs money, where its price was read and whether that page was the platform's own. */
export interface Price {
  /** Yuan per unit. */
  readonly yuan: number;
  readonly unit: string;
  readonly source: string;
  /** confirmed: read on a page of the platform · second hand: quoted by somebody else · guess: nobody was found who says it. */
  readonly known: 'confirmed' | 'second hand' | 'guess';
}

/** What the prices were read on. */
export const PRICES_READ_ON = '2026-11-22';

const packs = 'developers.weixin.qq.com/minigame/dev/wxcloud/billing/package.md (changed 2026-06-18)';
const tariff = 'github.com/tencentyun/qcloud-documents, 云开发 购买指南/推荐购买说明.md (its worked example)';
const personal = 'cloud.tencent.com/document/product/876/127357, as quoted in a public project of October 2026';

/** 基础套餐 of the mini-program's cloud: one price for calls of every kind (functions, database, storage) together. */
export const plan = {
  /** 个人版; a limited offer, and newer environments count it as 40,000 资源点 instead of calls. */
  month: { yuan: 19.9, unit: 'a month', source: personal, known: 'second hand' },
  /** Calls it includes. */
  calls: 200_000,
  callsSource:
    'developers.weixin.qq.com/minigame/en/dev/wxcloud/basis/concepts/quota.html (function calls; that database and storage count as well was not found there)',
  /** 调用次数资源包, good for a month, used up after the plan's own calls. */
  callPack: { yuan: 400, unit: '10 million calls', source: packs, known: 'confirmed' },
  callsInPack: 10_000_000,
  /** 容量资源包. */
  storagePack: { yuan: 69, unit: '100 GB and month', source: packs, known: 'confirmed' },
  gigabytesInPack: 100,
  /** Capacity of the plan, GB; database and files together. */
  gigabytes: 3,
} as const satisfies Readonly<Record<string, Price | number | string>>;

/** 按量计费 of CloudBase, each resource by itself: another way to pay, and a check on the first. */
export const resources = {
  /** 400,000 GBs for 44.43 yuan. */
  gbSecond: { yuan: 0.000_111_075, unit: 'GBs', source: tariff, known: 'confirmed' },
  /** 200,000 a day for 9 yuan a month. */
  read: { yuan: 9 / 6_000_000, unit: 'database read', source: tariff, known: 'confirmed' },
  /** 100,000 a day for 15 yuan a month. */
  write: { yuan: 15 / 3_000_000, unit: 'database write', source: tariff, known: 'confirmed' },
  /** 1.5 GB for 3.15 yuan. */
  database: { yuan: 2.1, unit: 'GB of documents and month', source: tariff, known: 'confirmed' },
  /** 3.5 GB for 2.8 yuan. */
  outbound: { yuan: 0.8, unit: 'GB out of functions', source: tariff, known: 'confirmed' },
  cdn: { yuan: 0.18, unit: 'GB of pictures shown', source: 'not found', known: 'guess' },
  files: { yuan: 0.129, unit: 'GB of files and month', source: 'not found', known: 'guess' },
} as const satisfies Readonly<Record<string, Price>>;

/** What is neither counted nor a price. Change them and run again. */
export const assumed = {
  /** Memory a function is given, GB (256 MB). */
  memory: 0.25,
  /**
   * A call in the cloud, against the same call on the machine of the bench: there a database is a network away, here the
   * machine is shared. Nobody has measured it.
   */
  durationFactor: 1,
  /** The platform counts in steps of so many ms. */
  step: 100,
  /** Of the database calls: writes. Starting and ending transactions counted as such. */
  writesOfDatabaseCalls: 0.3,
  /** Pictures of one ticket, and bytes of one with its small version: made smaller on the phone. */
  picturesPerTicket: 2.5,
  pictureBytes: 350_000,
  /** Times a picture is looked at, mostly the small version. */
  looks: 4,
  lookBytes: 40_000,
  /** Calls of the storage per picture: sent, an address asked for at each look. */
  storageCallsPerPicture: 2,
} as const;
