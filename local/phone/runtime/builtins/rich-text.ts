import type { BuiltIn, Host } from './host';

/** The tags and attributes WeChat trusts in rich-text; everything else is dropped with its content's markup. */
const trusted: Readonly<Record<string, readonly string[]>> = {
  a: [],
  abbr: [],
  address: [],
  article: [],
  aside: [],
  b: [],
  bdi: [],
  bdo: ['dir'],
  big: [],
  blockquote: [],
  br: [],
  caption: [],
  center: [],
  cite: [],
  code: [],
  col: ['span', 'width'],
  colgroup: ['span', 'width'],
  dd: [],
  del: [],
  div: [],
  dl: [],
  dt: [],
  em: [],
  fieldset: [],
  font: [],
  footer: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  header: [],
  hr: [],
  i: [],
  img: ['alt', 'src', 'height', 'width'],
  ins: [],
  label: [],
  legend: [],
  li: [],
  mark: [],
  nav: [],
  ol: ['start', 'type'],
  p: [],
  pre: [],
  q: [],
  rt: [],
  ruby: [],
  s: [],
  section: [],
  small: [],
  span: [],
  strong: [],
  sub: [],
  sup: [],
  table: ['width'],
  tbody: [],
  td: ['colspan', 'height', 'rowspan', 'width'],
  tfoot: [],
  th: ['colspan', 'height', 'rowspan', 'width'],
  thead: [],
  tr: [],
  tt: [],
  u: [],
  ul: [],
};

interface RichNode {
  readonly name?: string;
  readonly type?: 'node' | 'text';
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly children?: readonly RichNode[];
}

const allowed = (tag: string, attribute: string): boolean =>
  attribute === 'class' || attribute === 'style' || (trusted[tag] ?? []).includes(attribute);

const safeValue = (name: string, value: string): boolean => name !== 'src' || /^(https?:|data:image\/|\/)/i.test(value);

const createElement = (tag: string, attributes: Readonly<Record<string, string>>, children: readonly Node[]): Node => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (allowed(tag, name) && safeValue(name, value)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

const fromDom = (node: Node): Node[] => {
  if (node instanceof Text) return [document.createTextNode(node.data)];
  if (!(node instanceof Element)) return [];
  const tag = node.tagName.toLowerCase();
  if (tag === 'script' || tag === 'style') return [];
  const children = [...node.childNodes].flatMap(fromDom);
  if (!(tag in trusted)) return children;
  return [
    createElement(tag, Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])), children),
  ];
};

const fromNode = (node: RichNode): Node[] => {
  if (node.type === 'text' || (node.text !== undefined && node.name === undefined))
    return [document.createTextNode(node.text ?? '')];
  const tag = (node.name ?? '').toLowerCase();
  if (!(tag in trusted)) return [];
  return [createElement(tag, node.attrs ?? {}, (node.children ?? []).flatMap(fromNode))];
};

const render = (nodes: unknown): Node[] => {
  if (Array.isArray(nodes)) return (nodes as RichNode[]).flatMap(fromNode);
  if (typeof nodes !== 'string') return [];
  // An inert document: nothing in the text runs or loads while it is being read.
  return [...new DOMParser().parseFromString(nodes, 'text/html').body.childNodes].flatMap(fromDom);
};

export const richText: BuiltIn = {
  tag: 'rich-text',
  attributes: ['nodes', 'space', 'user-select'],
  ignored: { mode: 'Skyline only' },
  create: (host: Host) => ({
    update(changed) {
      if (changed.has('nodes')) host.element.replaceChildren(...render(host.raw('nodes')));
      host.element.toggleAttribute('data-selectable', host.flag('user-select'));
      host.element.style.whiteSpace = host.text('space') === '' ? '' : 'pre-wrap';
    },
  }),
};
