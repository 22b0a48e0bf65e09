import type { Identities } from '../../ingest/link/identities';
import { namedSpeakerId } from '../../ingest/link/ids';
import type { SaidBy } from '../../judgements/record';
import { LIMITS } from '../../limits';
import type { UserError } from '../ingest-input';
import type { JudgeInput } from '../schema-types';

/** What is said of a speaker's id that finds nobody. */
export const NO_SPEAKER: UserError = {
  message: 'No speaker has this id; take one from a query, or give the name as `speakerName`.',
  field: 'speakerId',
};

/** Who said it goes with the one verdict that says so, and with no other. */
export function checkSpeaker({ verdict, speakerId, speakerName }: JudgeInput): UserError[] {
  const given = [speakerId, speakerName].filter((one) => typeof one === 'string');
  if (verdict !== 'REATTRIBUTE') {
    if (given.length === 0) return [];
    return [
      {
        message: 'Who said the quote goes with the verdict REATTRIBUTE alone.',
        field: typeof speakerId === 'string' ? 'speakerId' : 'speakerName',
      },
    ];
  }
  if (given.length !== 1) {
    return [
      {
        message: 'Give with the verdict REATTRIBUTE who said the quote: either `speakerId` or `speakerName`.',
        field: 'speakerId',
      },
    ];
  }
  if (typeof speakerId === 'string') {
    return speakerId.length <= LIMITS.cursorLength && speakerId.startsWith('p_') ? [] : [NO_SPEAKER];
  }
  const name = speakerName?.trim() ?? '';
  if (/\p{L}/u.test(name) && name.length <= LIMITS.filterLength) return [];
  return [
    {
      message: `The field "speakerName" must name somebody in at most ${LIMITS.filterLength} characters.`,
      field: 'speakerName',
    },
  ];
}

/** Whom a quote is given to: by a name, the one whom an article would name by it. */
export function saidByOf({ speakerId, speakerName }: JudgeInput, identities: Identities): SaidBy | undefined {
  if (typeof speakerId === 'string') return { id: speakerId };
  if (typeof speakerName !== 'string') return undefined;
  const name = identities.speaker(speakerName)?.name ?? speakerName.trim();
  return { id: namedSpeakerId(name), otherwise: { name, kind: 'UNKNOWN', unresolved: false } };
}
