import { only, Refusal, text, type Body } from './refusal';

interface Variable {
  readonly Key: string;
  readonly Value: string;
}
export interface StoredFunction {
  runtime: string;
  memory: number;
  timeout: number;
  description: string;
  variables: readonly Variable[];
  zip: Buffer;
  readonly triggers: Map<string, string>;
  /** How often it still answers that it is busy. */
  busy: number;
}

const PAGE = 20;
const common = ['FunctionName', 'Namespace'] as const;
const settings = ['Description', 'MemorySize', 'Timeout', 'Environment', 'ClsTopicId', 'ClsLogsetId'] as const;
const code = ['Code', 'Handler', 'InstallDependency'] as const;

const zipIn = (body: Body): Buffer => {
  const { ZipFile } = body['Code'] as { readonly ZipFile?: string };
  if (ZipFile === undefined) throw new Refusal('MissingParameter', 'Code.ZipFile');
  const zip = Buffer.from(ZipFile, 'base64');
  if (zip.toString('latin1', 0, 2) !== 'PK') throw new Refusal('InvalidParameterValue.Code', 'not a zip');
  return zip;
};

const change = (found: StoredFunction, body: Body): void => {
  const environment = body['Environment'] as { readonly Variables: readonly Variable[] } | undefined;
  if (body['Description'] !== undefined) found.description = text(body, 'Description');
  if (body['MemorySize'] !== undefined) found.memory = Number(body['MemorySize']);
  if (body['Timeout'] !== undefined) found.timeout = Number(body['Timeout']);
  // The whole list is replaced.
  if (environment) found.variables = environment.Variables;
};

/** The functions of one environment. A function that was just created or changed is busy and takes no other change. */
export class CloudFunctions {
  readonly all = new Map<string, StoredFunction>();

  readonly actions: Readonly<Record<string, (body: Body) => object>> = {
    ListFunctions: (body) => {
      only(body, 'EnvId', 'Limit', 'Offset');
      const offset = Number(body['Offset']);
      const page = [...this.all].slice(offset, offset + Math.min(PAGE, Number(body['Limit'])));
      const functions = page.map(([FunctionName, { runtime }]) => ({
        FunctionName,
        Runtime: runtime,
        Status: 'Active',
      }));
      return { Functions: functions, TotalCount: this.all.size };
    },
    GetFunction: (body) => {
      only(body, ...common, 'ShowCode');
      return this.detail(text(body, 'FunctionName'));
    },
    GetFunctionAddress: (body) => {
      only(body, ...common);
      const name = text(body, 'FunctionName');
      this.find(name);
      return { Url: `https://code.stand-in/${name}.zip`, CodeSha256: '' };
    },
    CreateFunction: (body) => {
      only(body, ...common, ...settings, ...code, 'Runtime', 'Role', 'Stamp');
      const name = text(body, 'FunctionName');
      if (this.all.has(name)) throw new Refusal('ResourceInUse.Function', `${name} exists`);
      const runtime = text(body, 'Runtime');
      if (!['Nodejs18.15', 'Nodejs20.19'].includes(runtime))
        throw new Refusal('InvalidParameterValue.Runtime', runtime);
      if (body['InstallDependency'] !== 'FALSE') throw new Refusal('FailedOperation', 'dependencies are inside');
      const created = { runtime, memory: 0, timeout: 3, description: '', variables: [], triggers: new Map(), busy: 1 };
      this.all.set(name, { ...created, zip: zipIn(body) });
      change(this.find(name), body);
      return {};
    },
    UpdateFunctionCode: (body) => {
      only(body, ...common, ...code);
      const found = this.idle(text(body, 'FunctionName'));
      found.zip = zipIn(body);
      found.busy = 1;
      return {};
    },
    UpdateFunctionConfiguration: (body) => {
      only(body, ...common, ...settings, 'InstallDependency');
      const found = this.idle(text(body, 'FunctionName'));
      change(found, body);
      found.busy = 1;
      return {};
    },
    BatchCreateTrigger: (body) => {
      only(body, ...common, 'Triggers', 'Count');
      const { triggers } = this.find(text(body, 'FunctionName'));
      const wanted = JSON.parse(text(body, 'Triggers')) as readonly Readonly<Record<string, string>>[];
      for (const { TriggerName = '', Type, TriggerDesc = '' } of wanted) {
        if (Type !== 'timer' || TriggerDesc.split(' ').length !== 7)
          throw new Refusal('InvalidParameterValue', TriggerDesc);
        if (triggers.has(TriggerName)) throw new Refusal('ResourceInUse.Trigger', `${TriggerName} exists`);
        triggers.set(TriggerName, TriggerDesc);
      }
      return {};
    },
    DeleteTrigger: (body) => {
      only(body, ...common, 'TriggerName', 'Type');
      const { triggers } = this.find(text(body, 'FunctionName'));
      if (!triggers.delete(text(body, 'TriggerName'))) throw new Refusal('ResourceNotFound.Trigger', 'no such trigger');
      return {};
    },
  };

  private detail(name: string): object {
    const found = this.find(name);
    const status = found.busy > 0 ? 'Updating' : 'Active';
    found.busy = Math.max(0, found.busy - 1);
    return {
      FunctionName: name,
      Runtime: found.runtime,
      MemorySize: found.memory,
      Timeout: found.timeout,
      Description: found.description,
      Status: status,
      Environment: { Variables: found.variables },
      Triggers: [...found.triggers].map(([TriggerName, cron]) => ({
        TriggerName,
        Type: 'timer',
        TriggerDesc: JSON.stringify({ cron }),
      })),
      VpcConfig: { VpcId: '', SubnetId: '' },
    };
  }

  private find(name: string): StoredFunction {
    const found = this.all.get(name);
    if (!found) throw new Refusal('ResourceNotFound.Function', `${name} not found`);
    return found;
  }

  private idle(name: string): StoredFunction {
    const found = this.find(name);
    if (found.busy > 0) throw new Refusal('FailedOperation.FunctionStatusError', `${name} is Updating`);
    return found;
  }
}
