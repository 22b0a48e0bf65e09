/** Stops what `global-neo4j.ts` started. */
export default function stopNeo4j(): void {
  delete process.env['NEO4J_URI'];
}
