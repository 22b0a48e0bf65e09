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

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Hearsay</creator><description>Who said what, and through whom the words reached the page</description></meta>
<graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">
${toXml([attributesOf('node', NODE_ATTRIBUTES), attributesOf('edge', EDGE_ATTRIBUTES)])}`;

/**
 * GEXF 1.3 (gexf.net), as Gephi reads it, for its timeline too: a quote and its ties are there from the day of publication
 * on, an event on its days; speakers, sources and statements always.
 */
export const gexf: ExportFormat = {
  title: 'GEXF',
  contentType: 'application/gexf+xml; charset=utf-8',
  async *write(read) {
    const network = networkOf(read);
    yield `${HEAD}<nodes>\n`;
    for await (const nodes of network.nodes()) yield toXml(nodes.map(nodeElement));
    yield '</nodes>\n<edges>\n';
    for await (const edges of network.edges()) yield toXml(edges.map(edgeElement));
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

function attributesOf(owner: 'node' | 'edge', attributes: readonly Attribute[]): XmlElement {
  return {
    name: 'attributes',
    attributes: { class: owner, mode: 'static' },
    children: attributes.map(({ name, type }) => ({
      name: 'attribute',
      attributes: { id: name, title: name, type },
    })),
  };
}

const nodeElement = ({ id, label, values, time }: NetworkNode): XmlElement => ({
  name: 'node',
  attributes: { id, label, start: time?.from, end: time?.to },
  children: [valuesOf(values)],
});

const edgeElement = ({ id, source, target, values, time }: NetworkEdge): XmlElement => ({
  name: 'edge',
  attributes: { id, source, target, label: values.kind, kind: values.kind, start: time?.from, end: time?.to },
  children: [valuesOf(values)],
});

function valuesOf(values: Readonly<Record<string, string | number | null>>): XmlElement {
  return {
    name: 'attvalues',
    children: Object.entries(values).flatMap(([name, value]) =>
      value === null ? [] : [{ name: 'attvalue', attributes: { for: name, value } }],
    ),
  };
}
