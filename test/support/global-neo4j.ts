/** Points the suites at the Neo4j of this run. */
export default function useNeo4j(): void {
  const given = process.env['HEARSAY_TEST_NEO4J_URI'];
  if (given === undefined) throw new Error('Set HEARSAY_TEST_NEO4J_URI.');
  process.env['NEO4J_URI'] = given;
}
