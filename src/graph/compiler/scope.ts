import { cypher } from '../cypher-files';
import { fileThen, isKnown, labelOf, ofFullest, readThen, typeOf, type Form, type Then } from './known';
import type { FilePlan } from './plan-filter';
import { subquery } from './text';

/** Names given in one statement; no two variables and no two parameters share one, wherever they stand. */
export class Scope {
  /** What the statement is to be given. */
  readonly parameters: Record<string, unknown> = {};
  private readonly variables = new Set<string>();
  private then: Then | undefined;
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
    return this.then !== undefined;
  }

  /**
   * Has something put together that is read as of a moment.
   *
   * @param moment - a Cypher expression, see {@link moment}; undefined to read as before
   */
  asOf<Text>(moment: string | undefined, render: () => Text): Text {
    return moment === undefined ? render() : this.reading({ moment, form: 'any' }, render);
  }

  /** Has something put together that, read as of a moment, is looked for among what stands today alone, or what is past alone. */
  inForm<Text>(form: Form, render: () => Text): Text {
    return this.then === undefined ? render() : this.reading({ ...this.then, form }, render);
  }

  private reading<Text>(then: Then, render: () => Text): Text {
    const before = this.then;
    this.then = then;
    const text = render();
    this.then = before;
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

  /** A label as patterns ask for it, empty where they need not. */
  label(label: string): string {
    return labelOf(label, this.then?.form ?? 'today');
  }

  /** The type of a relationship as patterns ask for it. */
  type(type: string): string {
    return typeOf(type, this.then?.form ?? 'today');
  }

  /** The condition that a node was known at the moment that it is read as of; none where it is read as it is. */
  known(label: string, node: string): string[] {
    return this.then === undefined ? [] : [isKnown(label, node, this.then.moment)];
  }

  /** The day of the moment that something is read as of, as it stands before what order keys of that day begin with. */
  get dayThen(): string | undefined {
    if (this.then === undefined) return undefined;
    const any = this.given({ file: KNOWN, parameters: {} });
    return `CASE WHEN size(${any}) = 0 THEN null ELSE toString(date(${this.then.moment})) END`;
  }

  /** The expression of a property of a node. */
  property(label: string, node: string, property: string): string {
    const { then } = this;
    const derived =
      then === undefined || label !== 'Statement'
        ? undefined
        : ofFullest(node, property, () => this.variable('fullest'), then.moment);
    return derived ?? `${node}.${property}`;
  }

  /**
   * Has the nodes that a file returns looked up once for the whole statement, however often they are compared with.
   *
   * @returns the variable of the list of them
   */
  given(plan: FilePlan): string {
    const parameters = Object.entries(plan.parameters).map(([name, value]) =>
      this.parameter(plan.called ?? name, value),
    );
    const lookup = [plan.file, ...parameters, this.then?.moment].join(' ');
    const known = this.givens.get(lookup);
    if (known !== undefined) return known.variable;
    const variable = this.variable('given');
    this.givens.set(lookup, { variable, text: this.inForm('any', () => this.file(plan)) });
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
   * @param row - the variable of a row, of which whoever lists it says itself that it was {@link known}
   */
  file(
    { file, parameters, called }: FilePlan,
    bound: Readonly<Record<string, string>> = {},
    row?: string,
  ): string {
    const text = this.text(
      file,
      Object.keys(bound).find((name) => bound[name] === row),
    );
    const names = new Map(Object.entries(bound));
    for (const variable of variablesOf(text)) {
      if (!names.has(variable)) names.set(variable, this.variable(variable));
    }
    for (const [name, value] of Object.entries(parameters)) {
      names.set(`$${name}`, this.parameter(called ?? name, value));
    }
    if (this.then !== undefined) names.set(MOMENT, this.then.moment);
    return text.replace(TOKEN, (token) => names.get(token) ?? token);
  }

  /** The text of a file as it is read here; a moment stands in it as {@link MOMENT}. */
  private text(file: string, row: string | undefined): string {
    const { then } = this;
    if (then === undefined) return withoutComments(cypher(`read/${file}`));
    const own = fileThen(file);
    if (own !== undefined) return withoutComments(cypher(`read/${own}`));
    return readThen(withoutComments(cypher(`read/${file}`)), { moment: MOMENT, form: then.form, row });
  }
}

/** Finds out whether anything was known at all. */
export const KNOWN = 'given/known';

/** Stands for the moment in the text of a file. */
const MOMENT = '$then';

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
