import type { Picture } from './neighbourhood';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML 1.0 can hold it: marked characters as entities, control characters left out. */
const xml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);

/** The picture as GraphML (graphml.graphdrawing.org), as Gephi, yEd and networkx read it. */
export function graphMl({ nodes, ties }: Picture): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="kind" for="node" attr.name="kind" attr.type="string"/>',
    '  <key id="label" for="node" attr.name="label" attr.type="string"/>',
    '  <key id="tie" for="edge" attr.name="tie" attr.type="string"/>',
    '  <graph edgedefault="directed">',
    ...nodes.map(
      ({ id, kind, label }) =>
        `    <node id="${xml(id)}"><data key="kind">${kind}</data><data key="label">${xml(label)}</data></node>`,
    ),
    ...ties.map(
      ({ from, to, tie }) =>
        `    <edge source="${xml(from)}" target="${xml(to)}"><data key="tie">${tie}</data></edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
