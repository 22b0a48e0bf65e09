import { now } from '../../ingest/read/read-url';
import { recordJudgement, undoJudgement as takeBack, type GivenJudgement } from '../../judgements/record';
import { LIMITS } from '../../limits';
import { requireToken } from '../auth';
import type { UserError } from '../ingest-input';
import type {
  JudgementResolvers,
  JudgeInput,
  JudgePayloadResolvers,
  MutationResolvers,
  UndoJudgementPayloadResolvers,
  Verdict,
} from '../schema-types';
import { readNode } from './read-node';
import { valueOf } from './rows';
import { checkSpeaker, NO_SPEAKER, saidByOf } from './said-by';

/** What `judge` hands to the fields of its payload; what was judged is read when it is asked for. */
export interface JudgeResult {
  readonly ids?: readonly string[];
  readonly judgementId?: string;
  readonly errors: readonly UserError[];
}

interface Subject {
  readonly kind: GivenJudgement['kind'];
  readonly field: keyof JudgeInput;
  readonly ids: readonly string[];
  /** What each id begins with, the last letter standing for all that follow. */
  readonly letters: string;
  readonly what: string;
}

const PAIR_VERDICTS: readonly Verdict[] = ['SAME', 'DIFFERENT', 'UNSURE'];
const QUOTE_VERDICTS: readonly Verdict[] = ['CONFIRM', 'REJECT', 'REATTRIBUTE', 'UNSURE'];

export const judge: NonNullable<MutationResolvers['judge']> = async (
  _root,
  { input },
  context,
): Promise<JudgeResult> => {
  requireToken(context);
  const subject = subjectOf(input);
  if ('message' in subject) return { errors: [subject] };
  const errors = [...checkSubject(subject, input.verdict), ...checkSpeaker(input), ...checkWords(input)];
  if (errors.length > 0) return { errors };
  const { kind, ids } = subject;
  const saidBy = saidByOf(input, context.identities);
  const outcome = await recordJudgement(context.graph, {
    kind,
    ids,
    verdict: input.verdict,
    saidBy,
    user: input.user.trim(),
    note: input.note ?? undefined,
    at: now().seenAt,
  });
  if ('id' in outcome) {
    return { ids: saidBy === undefined ? ids : [...ids, saidBy.id], judgementId: outcome.id, errors: [] };
  }
  return { errors: [outcome.missing === 'subject' ? notThere(subject) : NO_SPEAKER] };
};

export const undoJudgement: NonNullable<MutationResolvers['undoJudgement']> = async (
  _root,
  { input },
  context,
): Promise<JudgeResult> => {
  requireToken(context);
  const errors = checkWords(input);
  if (errors.length > 0) return { errors };
  const { id, user, note } = input;
  const undone =
    id.length <= LIMITS.cursorLength &&
    (await takeBack(context.graph, { id, user: user.trim(), note: note ?? undefined, at: now().seenAt }));
  if (undone) return { judgementId: id, errors: [] };
  return {
    errors: [{ message: 'No judgement that stands has this id; take one from a query.', field: 'id' }],
  };
};

export const JudgePayload: JudgePayloadResolvers = {
  quote: ({ ids }, _arguments, context, info) => read('Quote', 'q', ids, context, info),
  speaker: ({ ids }, _arguments, context, info) => read('Speaker', 'p', ids, context, info),
  statement: ({ ids }, _arguments, context, info) => read('Statement', 't', ids, context, info),
  judgement: ({ judgementId }, _arguments, context, info) =>
    judgementId === undefined ? null : readNode('Judgement', judgementId, context, info),
};

export const UndoJudgementPayload: UndoJudgementPayloadResolvers = {
  judgement: ({ judgementId }, _arguments, context, info) =>
    judgementId === undefined ? null : readNode('Judgement', judgementId, context, info),
};

export const Judgement: JudgementResolvers = {
  subjects: (row, _args, _context, info) => String(valueOf(row, info)).split(' '),
};

/** The first thing that was judged, where it is of this type: told by what ids of the type begin with. */
function read(
  type: 'Quote' | 'Speaker' | 'Statement',
  letter: string,
  ids: readonly string[] | undefined,
  ...[context, info]: [Parameters<typeof readNode>[2], Parameters<typeof readNode>[3]]
): ReturnType<typeof readNode> | null {
  const id = ids?.find((one) => one.startsWith(`${letter}_`));
  return id === undefined ? null : readNode(type, id, context, info);
}

/** The one thing, or pair of things, that an input names. */
function subjectOf({ quoteId, speakers, statements, quotes, naming }: JudgeInput): Subject | UserError {
  const given: Subject[] = [];
  if (typeof quoteId === 'string') {
    given.push({ kind: 'QUOTE', field: 'quoteId', ids: [quoteId], letters: 'q', what: 'quote' });
  }
  if (speakers)
    given.push({ kind: 'SPEAKERS', field: 'speakers', ids: speakers, letters: 'p', what: 'speaker' });
  if (statements) {
    given.push({ kind: 'STATEMENTS', field: 'statements', ids: statements, letters: 't', what: 'statement' });
  }
  if (quotes) given.push({ kind: 'STATEMENTS', field: 'quotes', ids: quotes, letters: 'q', what: 'quote' });
  if (naming) {
    const ids = [naming.articleId, naming.speakerId];
    given.push({ kind: 'NAMING', field: 'naming', ids, letters: 'ap', what: 'article' });
  }
  const [subject] = given;
  if (subject === undefined || given.length > 1) {
    return { message: 'Give exactly one of `quoteId`, `speakers`, `statements`, `quotes` and `naming`.' };
  }
  return subject;
}

function checkSubject(subject: Subject, verdict: Verdict): UserError[] {
  const { kind, field, ids, letters, what } = subject;
  if (kind !== 'QUOTE' && new Set(ids).size !== 2) {
    return [{ message: `The field "${field}" must hold the ids of two different ${what}s.`, field }];
  }
  const isId = (id: string, at: number): boolean =>
    id.length <= LIMITS.cursorLength && id.startsWith(`${letters[at] ?? letters.slice(-1)}_`);
  if (!ids.every(isId)) return [notThere(subject)];
  const verdicts = kind === 'QUOTE' ? QUOTE_VERDICTS : PAIR_VERDICTS;
  if (verdicts.includes(verdict)) return [];
  return [
    {
      message: `The verdict on ${judgedOf(subject)} must be one of ${verdicts.join(', ')}.`,
      field: 'verdict',
    },
  ];
}

function judgedOf({ kind, what }: Subject): string {
  if (kind === 'QUOTE') return 'a quote';
  return kind === 'NAMING' ? 'whom an article names' : `two ${what}s`;
}

const notThere = ({ kind, field, what }: Subject): UserError => ({
  message:
    kind === 'NAMING'
      ? 'No article of this id names a speaker of this id; take both from one quote.'
      : `No ${what} has this id; take one from a query.`,
  field,
});

function checkWords({ user, note }: { readonly user: string; readonly note?: string | null }): UserError[] {
  const errors: UserError[] = [];
  if (user.trim() === '' || user.length > LIMITS.filterLength) {
    errors.push({
      message: `The field "user" must name somebody in at most ${LIMITS.filterLength} characters.`,
      field: 'user',
    });
  }
  if ((note ?? '').length > LIMITS.noteLength) {
    errors.push({
      message: `The field "note" must be at most ${LIMITS.noteLength} characters long.`,
      field: 'note',
    });
  }
  return errors;
}
