import { only, Refusal, text, type Body } from './refusal';

interface Table {
  access: string;
  readonly indexes: Map<string, { unique: boolean; keys: readonly { Name: string; Direction: string }[] }>;
}

interface CreateIndex {
  readonly IndexName: string;
  readonly MgoKeySchema: {
    readonly MgoIsUnique: boolean;
    readonly MgoIndexKeys: readonly { Name: string; Direction: string }[];
  };
}

const common = ['EnvId', 'Tag', 'MongoConnector', 'TableName'] as const;

/** The collections of one environment: ListTables, DescribeTable, CreateTable, UpdateTable and the access of each. */
export class Tables {
  readonly all = new Map<string, Table>();

  readonly actions: Readonly<Record<string, (body: Body) => object>> = {
    ListTables: (body) => {
      only(body, 'EnvId', 'Tag', 'MongoConnector', 'MgoLimit', 'MgoOffset');
      const offset = Number(body['MgoOffset']);
      const limit = Number(body['MgoLimit']);
      const names = [...this.all.keys()].slice(offset, offset + limit);
      const tables = names.map((name) => ({
        TableName: name,
        Count: 0,
        Size: 0,
        IndexCount: this.table(name).indexes.size,
        IndexSize: 4096,
      }));
      // Nothing is null, not an empty list.
      return {
        Tables: tables.length > 0 ? tables : null,
        Pager: { Offset: offset, Limit: limit, Total: this.all.size },
      };
    },
    DescribeTable: (body) => {
      only(body, ...common);
      const { indexes } = this.table(text(body, 'TableName'));
      const said = [...indexes].map(([Name, { unique, keys }]) => ({
        Name,
        Size: 4096,
        Unique: unique,
        Keys: keys,
        Accesses: { Ops: 0, Since: '2026-11-22T19:00:00.000+08:00' },
      }));
      return { Indexes: said, IndexNum: said.length };
    },
    CreateTable: (body) => {
      only(body, ...common);
      this.create(text(body, 'TableName'));
      return {};
    },
    UpdateTable: (body) => {
      only(body, ...common, 'CreateIndexes', 'DropIndexes');
      const { indexes } = this.table(text(body, 'TableName'));
      for (const { IndexName } of (body['DropIndexes'] as readonly { IndexName: string }[] | undefined) ?? []) {
        if (!indexes.delete(IndexName)) throw new Refusal('FailedOperation', `index not found: ${IndexName}`);
      }
      for (const { IndexName, MgoKeySchema } of (body['CreateIndexes'] as readonly CreateIndex[] | undefined) ?? []) {
        const directions = MgoKeySchema.MgoIndexKeys.map(({ Direction }) => Direction);
        if (directions.some((direction) => !['1', '-1', '2dsphere'].includes(direction))) {
          throw new Refusal('InvalidParameter', `Direction ${directions.join()}`);
        }
        if (indexes.has(IndexName)) throw new Refusal('FailedOperation', `Index already exists: ${IndexName}`);
        indexes.set(IndexName, { unique: MgoKeySchema.MgoIsUnique, keys: MgoKeySchema.MgoIndexKeys });
      }
      return {};
    },
    DescribeDatabaseACL: (body) => {
      only(body, 'EnvId', 'CollectionName');
      return { AclTag: this.table(text(body, 'CollectionName')).access };
    },
    ModifyDatabaseACL: (body) => {
      only(body, 'EnvId', 'CollectionName', 'AclTag');
      const tag = text(body, 'AclTag');
      if (!['READONLY', 'PRIVATE', 'ADMINWRITE', 'ADMINONLY'].includes(tag)) throw new Refusal('InvalidParameter', tag);
      this.table(text(body, 'CollectionName')).access = tag;
      return {};
    },
  };

  /** As the console makes one: private, with the index of ids. */
  create(name: string): void {
    if (this.all.has(name)) throw new Refusal('FailedOperation', `Table exist: ${name}`);
    const own = { unique: true, keys: [{ Name: '_id', Direction: '1' }] };
    this.all.set(name, { access: 'PRIVATE', indexes: new Map([['_id_', own]]) });
  }

  private table(name: string): Table {
    const found = this.all.get(name);
    if (!found) throw new Refusal('ResourceNotFound', `Db or Table not exist: ${name}`);
    return found;
  }
}
