import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, loadConfig, type Config } from '../../config';
import { graphAddress } from '../../graph/address';
import { openGraph } from '../../graph/graph';
import { isFree } from '../../graph/local/port';
import { packageRoot } from '../../graph/package-root';
import { UserError } from '../errors';
import { examine, Notice, type Finding } from './finding';
import { localChecks } from './local-checks';

/** Everything that Hearsay needs, each looked at by itself. Nothing is changed, started or fetched. */
export async function checkAll(): Promise<readonly Finding[]> {
  const findings = [await examine('node', nodeVersion)];
  let config: Config;
  try {
    config = loadConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const says = `${error.message.replace(/\.$/u, '')}: correct it; the checks that depend on the settings were left out.`;
    return [...findings, { check: 'settings', result: 'problem', says }];
  }
  findings.push(await examine('settings', () => settings(config)));
  const graph =
    config.neo4jUri === undefined
      ? await localChecks(config)
      : [await examine('neo4j', () => ownNeo4j(config))];
  return [...findings, ...graph, await examine('port', () => apiPort(config))];
}

function nodeVersion(): string {
  const { engines } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  const needed = engines.node.replace(/^>=/u, '');
  if (isAtLeast(process.versions.node, needed)) return `Node ${process.versions.node}`;
  throw new UserError(
    `Node ${process.versions.node} is too old: install Node ${needed} or newer, and run npm ci again.`,
  );
}

/** Compares versions number by number; a number that is not there counts as 0. */
export function isAtLeast(version: string, needed: string): boolean {
  const [have, want] = [version, needed].map((text) => text.split('.').map(Number));
  for (const [index, number] of (want ?? []).entries()) {
    const difference = (have?.[index] ?? 0) - number;
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function settings(config: Config): string | Notice {
  if (config.neo4jUri === undefined && config.neo4jPassword !== undefined) {
    return new Notice(
      'NEO4J_PASSWORD is set without NEO4J_URI, and the local Neo4j has a password of its own',
    );
  }
  return config.apiToken === undefined
    ? 'all can be used; mutations are off, because HEARSAY_API_TOKEN is unset'
    : 'all can be used';
}

async function ownNeo4j(config: Config): Promise<string> {
  const graph = openGraph(await graphAddress(config, () => undefined));
  await graph.verify().finally(() => graph.close());
  return 'the Neo4j that NEO4J_URI names answers and lets us in';
}

async function apiPort({ port }: Config): Promise<string | Notice> {
  if (port === 0 || (await isFree(port))) return `${port} is free for the API`;
  return new Notice(
    `${port} is taken, by a hearsay up that runs or by another program: then set PORT to another`,
  );
}
