import type { ExportFormat } from '../format';
import {
  EDGE_ATTRIBUTES,
  NODE_ATTRIBUTES,
  type Attribute,
  type NetworkEdge,
  type NetworkNode,
} from './network';
import { networkOf } from './parts';
import { toXml, type XmlElement } from './xml';

/** GraphML calls whole numbers `int`, and has no label of its own: readers take the attribute of that name. */
const TYPES = { string: 'string', double: 'double', integer: 'int' } as const;
const LABEL: Attribute = { name: 'label', type: 'string' };

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${toXml([...[LABEL, ...NODE_ATTRIBUTES].map(keyOf('node')), ...EDGE_ATTRIBUTES.map(keyOf('edge'))])}<graph edgedefault="directed">
`;

/** GraphML 1.0 (graphml.graphdrawing.org), as Gephi, Cytoscape, yEd and NetworkX read it. */
export const graphml: ExportFormat = {
  title: 'GraphML',
  contentType: 'application/graphml+xml; charset=utf-8',
  async *write(read) {
    const network = networkOf(read);
    yield HEAD;
    for await (const nodes of network.nodes()) yield toXml(nodes.map(nodeElement));
    for await (const edges of network.edges()) yield toXml(edges.map(edgeElement));
    yield '</graph>\n</graphml>\n';
  },
};

function keyOf(owner: 'node' | 'edge'): (attribute: Attribute) => XmlElement {
  return ({ name, type }) => ({
    name: 'key',
    attributes: { id: keyId(owner, name), for: owner, 'attr.name': name, 'attr.type': TYPES[type] },
  });
}

function keyId(owner: 'node' | 'edge', name: string): string {
  return `${owner}_${name}`;
}

const nodeElement = ({ id, label, values }: NetworkNode): XmlElement => ({
  name: 'node',
  attributes: { id },
  children: dataOf('node', { label, ...values }),
});

const edgeElement = ({ id, source, target, values }: NetworkEdge): XmlElement => ({
  name: 'edge',
  attributes: { id, source, target },
  children: dataOf('edge', values),
});

function dataOf(
  owner: 'node' | 'edge',
  values: Readonly<Record<string, string | number | null>>,
): XmlElement[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [{ name: 'data', attributes: { key: keyId(owner, name) }, text: String(value) }],
  );
}
