import { cypher } from '../cypher-files';
import { asKnownAt } from './as-known-at';
import type { FilePlan } from './plan-filter';
import { subquery } from './text';

/** Names given in one statement; no two variables and no two parameters share one, wherever they stand. */
export class Scope {
  /** What the statement is to be given. */
  readonly parameters: Record<string, unknown> = {};
  private readonly variables = new Set<string>();
  private past = false;
  /** What is looked up before everything else, by file and parameters. */
  private readonly givens = new Map<string, { readonly variable: string; readonly text: string }>();

  /** A name that no variable of the statement has yet: `quote`, `quote2`, … */
  variable(wanted: string): string {
    const name = unused(wanted, (candidate) => this.variables.has(candidate));
    this.variables.add(name);
    return name;
  }

  /**
   * Adds a parameter, or finds it where the same value was added under the same name.
   *
   * @returns how the statement names it: `$speaker`, `$speaker2`, …
   */
  parameter(wanted: string, value: unknown): string {
    const name = unused(
      wanted,
      (candidate) => Object.hasOwn(this.parameters, candidate) && this.parameters[candidate] !== value,
    );
    this.parameters[name] = value;
    return `$${name}`;
  }

  /** Whether what is being put together is read as of a moment: what the graph keeps of today alone is no answer then. */
  get isPast(): boolean {
    return this.past;
  }

  /** Has something put together that is read as of a moment. */
  asPast<Text>(render: () => Text): Text {
    const before = this.past;
    this.past = true;
    const text = render();
    this.past = before;
    return text;
  }

  /**
   * A moment that something is read as of.
   *
   * @param moment - ISO 8601
   * @returns how the statement writes it
   */
  moment(moment: string): string {
    return `datetime(${this.parameter('asOf', moment)})`;
  }

  /**
   * Has the nodes that a file returns looked up once for the whole statement, however often they are compared with.
   *
   * @param asOf - the moment as of which they are looked up, as the statement names it
   * @returns the variable of the list of them
   */
  given(plan: FilePlan, asOf?: string): string {
    const parameters = Object.entries(plan.parameters).map(([name, value]) =>
      this.parameter(plan.called ?? name, value),
    );
    const lookup = [plan.file, ...parameters, asOf].join(' ');
    const known = this.givens.get(lookup);
    if (known !== undefined) return known.variable;
    const variable = this.variable('given');
    const text = this.file(plan);
    this.givens.set(lookup, { variable, text: asOf === undefined ? text : asKnownAt(text, asOf) });
    return variable;
  }

  /**
   * The clause that looks up everything {@link given}; undefined when there is nothing.
   *
   * @param kept - variables bound before that are needed after
   */
  lookups(...kept: readonly string[]): string | undefined {
    if (this.givens.size === 0) return undefined;
    const found = [...this.givens.values()].map(
      ({ variable, text }) => `${subquery('COLLECT', text)} AS ${variable}`,
    );
    return `WITH ${[...kept, ...found].join(', ')}`;
  }

  /**
   * The text of a file of `cypher/read/`, made to fit: its variables renamed so that they meet no others, its
   * parameters likewise, comments left out.
   *
   * @param plan - the file and the values of its parameters
   * @param bound - what the file calls a variable that the statement has already, and what the statement calls it
   */
  file({ file, parameters, called }: FilePlan, bound: Readonly<Record<string, string>> = {}): string {
    const text = withoutComments(cypher(`read/${file}`));
    const names = new Map(Object.entries(bound));
    for (const variable of variablesOf(text)) {
      if (!names.has(variable)) names.set(variable, this.variable(variable));
    }
    for (const [name, value] of Object.entries(parameters)) {
      names.set(`$${name}`, this.parameter(called ?? name, value));
    }
    return text.replace(TOKEN, (token) => names.get(token) ?? token);
  }
}

/** A string, or a word that may be a variable or parameter: no label, no property, no function. */
const TOKEN = /'[^']*'|(?<![\w.$])\$?[a-z]\w*\b(?!\s*\()/gu;

/** Where a pattern or an `AS` binds a variable. */
const BINDING = /[([](?<pattern>[a-z]\w*)(?=[\s:)\]])|\bAS (?<alias>[a-z]\w*)/gu;

function variablesOf(text: string): Set<string> {
  return new Set(
    [...text.matchAll(BINDING)].flatMap(({ groups }) => groups?.['pattern'] ?? groups?.['alias'] ?? []),
  );
}

function withoutComments(text: string): string {
  return text.replace(/^\s*\/\/.*\n/gmu, '').trim();
}

function unused(wanted: string, isUsed: (name: string) => boolean): string {
  if (!isUsed(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const name = `${wanted}${number}`;
    if (!isUsed(name)) return name;
  }
}
