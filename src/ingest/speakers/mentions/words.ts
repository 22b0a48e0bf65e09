import { MONTH_WORDS, WEEKDAY_WORDS } from '../../lexicon/calendar';

const CALENDAR = new RegExp(
  `^(?:${WEEKDAY_WORDS}|${MONTH_WORDS}|feb|mar|apr|jul|aug|sept|sep|oct|nov|dec|christmas|easter|ramadan|q|a|am|pm|gmt|utc|bst|est|edt|cst|cdt|pst|pdt|cet|cest|ist|aest|aedt|awst|jst|kst)$`,
  'u',
);
/** What offices are called after: "Prime Minister", "Energy Minister", "Vice President". */
const OFFICE_WORD =
  /^(?:prime|foreign|advocate|solicitor|surveyor|energy|finance|interior|defence|defense|justice|health|education|transport|environment|deputy|vice|attorney|first|home|executive|senior|acting|former|managing|federal|state|city|county|press|police|water|agriculture|trade|culture|economy|economic|labour|labor|planning|housing|social|affairs|security|national|regional|cabinet|opposition|majority|minority|party|assistant|associate|co|special|managing|executive|public|relations|media|communications|affairs|general|human|resources|rights|digital|operating|medical|technical|sporting|creative|artistic|editorial|political|legal|senate|house|parliamentary|presidential|joint|additional|divisional|royal|crown|district|shadow|junior|council|union|local|head|lead|chief|principal|permanent|private|non|ex|co|under|supreme|high|district|town|fire|harbour|harbor|information|interim|provincial|corporate|operations|marketing|investor|external)$/u;
const NEVER =
  /^(?:i|i[’']\p{L}+|[a-z]+n[’']t|tonight|nobody|everybody|everyone|somebody|someone|nothing|everything|the|a|an|it|he|she|they|we|you|this|that|these|those|but|and|or|if|in|on|at|for|by|from|to|of|with|after|before|when|while|as|his|her|their|our|my|your|its|there|here|what|who|why|how|where|which|not|no|yes|so|then|now|also|however|meanwhile|asked|according|speaking|despite|since|during|both|some|many|most|several|few|others|each|all|one|two|three|earlier|later|yesterday|today|tomorrow|more|another|other|such|well|let|don|didn|please|just|only|even|still|once|under|over|last|next|previous|first|second|large)$/u;

/** "Monday", "May": capitalised wherever they stand. */
export function isCalendarWord(lower: string): boolean {
  return CALENDAR.test(lower);
}

/** "Prime" of "Prime Minister": what offices are called after. */
export function isOfficeWord(lower: string): boolean {
  return OFFICE_WORD.test(lower);
}

/** "The", "However": words that begin sentences and no names. */
export function isFunctionWord(lower: string): boolean {
  return NEVER.test(lower);
}
