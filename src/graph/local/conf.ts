import { parsePort } from './port';
import type { Memory } from './memory';

const BOLT_ADDRESS = 'server.bolt.listen_address';

/** Neo4j's configuration: Bolt on the loopback address and nothing else. It holds no path, so a home may be moved. */
export function confText(port: number, memory: Memory): string {
  return [
    '# Written by Hearsay at every start: changes made here are lost.',
    'server.default_listen_address=127.0.0.1',
    `${BOLT_ADDRESS}=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'dbms.usage_report.enabled=false',
    '# A fresh home takes 2 MB instead of 500.',
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=32m',
    'db.tx_log.rotation.retention_policy=2 files',
    'db.logs.query.enabled=OFF',
    `server.memory.heap.max_size=${memory.heap}m`,
    `server.memory.pagecache.size=${memory.pageCache}m`,
    '',
  ].join('\n');
}

/** The port that a configuration of ours names; undefined when it names none. */
export function portOf(conf: string | undefined): number | undefined {
  const line = conf?.split('\n').find((one) => one.startsWith(`${BOLT_ADDRESS}=`));
  return parsePort(line?.slice(line.lastIndexOf(':') + 1));
}
