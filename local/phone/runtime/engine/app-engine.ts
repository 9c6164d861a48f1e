import type { AssociatedBackend, CodeSpace, Root } from 'glass-easel-miniprogram-adapter';
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import type { AppBuild, ComponentConfig } from '../../transform/build-format';
import { resolvePath } from '../../transform/paths';
import { defineBuiltIn, listenForUnknownAttributes } from '../builtins/define';
import { builtIns } from '../builtins';
import { messageOf } from '../failures';
import type { Phone } from '../phone';
import { PhoneBackend } from './backend';
import { isolationOf, platformBehaviors, prepareDefinition } from './definitions';
import type { PlatformBehaviors } from './definitions';
import { elementOf } from './glass';
import type { Caller } from './glass';
import { patchInstances } from './instances';
import { makeEventsPlain } from './plain-events';
import type { ModuleLoader } from './module-loader';
import type { StyleSheets } from './styles';
import { scopeName } from './styles';
import { evaluateTemplates } from './wxs-globals';

interface OpenedRoot {
  readonly root: Root;
  readonly sheets: readonly CSSStyleSheet[];
}

/** What the engine draws and runs. */
export interface AppCode {
  readonly build: AppBuild;
  readonly styles: StyleSheets;
  /** Asked late: the loader needs the engine too. */
  readonly loader: () => ModuleLoader;
}

/** The component engine with one app in it. */
export class AppEngine {
  readonly styles: StyleSheets;
  private readonly build: AppBuild;
  private readonly env = new MiniProgramEnv();
  private readonly space: CodeSpace;
  private readonly backend: PhoneBackend;
  private readonly associated: AssociatedBackend;
  private readonly platform: PlatformBehaviors;
  private readonly ready = new Set<string>();
  /** Component whose module is running: what Page() and Component() speak of. */
  private registering = '';

  constructor(
    private readonly phone: Phone,
    private readonly code: AppCode,
  ) {
    const { build, styles } = code;
    this.build = build;
    this.styles = styles;
    const tags = new Set(builtIns.map((builtIn) => builtIn.tag));
    const definitions = builtIns.map((builtIn) => [builtIn.tag, defineBuiltIn(this.env, phone, builtIn)] as const);
    listenForUnknownAttributes(phone, tags);
    this.space = this.env.createCodeSpace('', true);
    const components = this.space.getComponentSpace();
    for (const [tag, definition] of definitions) components.setGlobalUsingComponent(tag, definition);
    components.updateComponentOptions({ writeFieldsToNode: false, writeIdToDOM: true });
    this.backend = new PhoneBackend({ builtIn: tags, components: this.componentTags() }, styles, phone.failures);
    this.backend.useScopes(components.styleScopeManager);
    this.associated = this.env.associateBackend(this.backend);
    this.platform = platformBehaviors(this.space);
    this.addCode();
    this.markHosts();
    patchInstances(phone, build);
    makeEventsPlain();
  }

  Behavior(definition: unknown): unknown {
    const prepared = prepareDefinition(definition, this.platform, (message) => {
      this.phone.failures.report(message);
    });
    return this.space
      .behavior()
      .definition(prepared as never)
      .register();
  }

  Page(definition: unknown): void {
    this.space
      .component(this.registering)
      .pageDefinition(definition as never)
      .register();
  }

  Component(definition: unknown): void {
    const path = this.registering;
    const prepared = prepareDefinition(definition, this.platform, (message) => {
      this.phone.failures.report(`${path}: ${message}`);
    });
    const config = this.configOf(path);
    this.addConfig(path, { ...config, ...isolationOf(config, prepared) });
    this.space
      .component(path)
      .definition(prepared as never)
      .register();
  }

  /** Creates the root of a page; the caller puts it into the document. */
  createRoot(path: string): OpenedRoot {
    this.prepare(path);
    this.backend.takeSheets();
    const root = this.associated.createRoot('page', this.space, path);
    return { root, sheets: this.backend.takeSheets() };
  }

  /** Runs the modules of a component and of everything it uses, once. */
  private prepare(path: string): void {
    if (this.ready.has(path)) return;
    this.ready.add(path);
    const { usingComponents, componentGenerics } = this.configOf(path);
    const defaults = Object.values(componentGenerics ?? {}).flatMap(
      (generic) => (generic as { default?: string }).default ?? [],
    );
    for (const target of [...Object.values(usingComponents ?? {}), ...defaults]) {
      const used = resolvePath(path, target);
      if (this.build.configs[used]) this.prepare(used);
    }
    const outer = this.registering;
    this.registering = path;
    try {
      this.code.loader().load(path);
    } catch (error) {
      this.phone.failures.report(`${path}.js: ${messageOf(error)}`, error);
    } finally {
      this.registering = outer;
    }
  }

  private configOf(path: string): ComponentConfig {
    const own = this.build.configs[path] ?? {};
    const shared = Object.fromEntries(
      Object.entries(this.build.app.usingComponents ?? {}).map(([tag, target]) => [tag, `/${resolvePath('', target)}`]),
    );
    return { ...own, usingComponents: { ...shared, ...own.usingComponents } };
  }

  private componentTags(): Set<string> {
    const configs = [{ usingComponents: this.build.app.usingComponents }, ...Object.values(this.build.configs)];
    const used = configs.flatMap((config) => Object.keys(config.usingComponents ?? {}));
    const generics = Object.values(this.build.configs).flatMap((config) => Object.keys(config.componentGenerics ?? {}));
    return new Set(['page', ...used, ...generics]);
  }

  private addCode(): void {
    const templates = evaluateTemplates(this.build.templates, () => this.phone.clock.now());
    for (const [path, content] of Object.entries(templates))
      this.space.addCompiledTemplate(path, { groupList: templates, content } as never);
    this.space.addStyleSheet('app', 'app');
    for (const path of Object.keys(this.build.configs)) {
      this.addConfig(path, this.configOf(path));
      if (this.styles.has(path)) this.space.addStyleSheet(path, path, scopeName(path));
    }
  }

  private addConfig(path: string, config: ComponentConfig): void {
    this.space.addComponentStaticConfig(path, config as never);
  }

  /** `:host` in WXSS finds its element by this attribute. */
  private markHosts(): void {
    const behavior = this.env
      .getGlobalCodeSpace()
      .getComponentSpace()
      .defineBehavior({
        lifetimes: {
          created(this: Caller) {
            elementOf(this._$ as never)?.setAttribute('wx-is', this.is);
          },
        },
      });
    this.space.setOverallBehavior(behavior as never);
  }
}
