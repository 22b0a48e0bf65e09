import {
  isDate,
  isDateTime,
  isDuration,
  isInt,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isRelationship,
  isTime,
} from 'neo4j-driver';

const isTemporal = (value: object): boolean =>
  isDate(value) ||
  isDateTime(value) ||
  isLocalDateTime(value) ||
  isTime(value) ||
  isLocalTime(value) ||
  isDuration(value);

/**
 * Turns a value of the driver into plain data.
 *
 * @returns temporal values as ISO 8601 strings, nodes and relationships as their properties, lists and maps likewise
 */
export function toPlain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (isInt(value)) return value.toNumber();
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- every temporal type of the driver prints ISO 8601
  if (isTemporal(value)) return String(value);
  if (isNode(value) || isRelationship(value)) return toPlain(value.properties);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toPlain(one)]));
}
