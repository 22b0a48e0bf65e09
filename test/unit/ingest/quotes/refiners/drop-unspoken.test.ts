import { dropUnspoken } from '../../../../../src/ingest/quotes/refiners/drop-unspoken';
import { checkDropped, checkUntouched } from '../marked-reports';

describe('what goes on in a head', () => {
  describe.each(
    `think believed wants hopes wished knows felt feared expects understood realised remembered sees viewed considered
    assumes suspected worried doubts likes loves hated preferred intends planned decided tried sought learned heard imagined
    guesses figured needed looked aims seemed appeared supports opposed favours`.split(/\s+/u),
  )('%s', (word) => {
    checkDropped(dropUnspoken, [
      `{Marsh} <${word}> [the road was closed].`,
      `{Marsh} <${word} that> [the road was closed].`,
      `{Marsh} <has always ${word}> [the road was closed].`,
    ]);
  });
  describe.each(
    'convinced aware interested concerned willing ready eager determined sure afraid confident'.split(' '),
  )('is %s', (word) => {
    checkDropped(dropUnspoken, [
      `{Marsh} <was ${word}> [the road was closed].`,
      `{Marsh} <is not ${word} that> [the road was closed].`,
    ]);
  });
  checkDropped(dropUnspoken, [
    '{Marsh}’s <belief that> [the road was closed] was strong.',
    '{Her} <expectation> [that the road was closed] held.',
    '{Marsh} <strongly believes> [that the road is “closed”].',
    '<it is believed> [that the road is “closed for as long as it takes”].',
    '{Marsh} <didn’t think> [the road was closed].',
    "{Marsh} <doesn't think> [the road was closed].",
    '{Marsh} <couldn’t believe> [the road was closed].',
    '{Marsh} <can’t imagine> [the road was closed].',
    '{I}<’d hoped> [the road was closed].',
    "{They}<'ve decided> [the road was closed].",
  ]);
});

describe('spoken, whatever was thought', () => {
  checkUntouched(dropUnspoken, [
    '{Marsh} <said> [the road was closed].',
    '{Marsh} <said she believed> [the road was closed].',
    '{Marsh} <expressed hope> [that the road was closed].',
    '{Marsh} <told reporters she was confident> [the road was closed].',
    '{Marsh} <is said to believe> [the road was closed].',
    '{Marsh}: [We believe the road is closed].',
    '{Marsh} <voiced doubts> [that the road was closed].',
    '{Marsh} <has also> [a closed road].',
  ]);
});

describe('a refusal says that nothing was said', () => {
  checkDropped(dropUnspoken, [
    '{Marsh} <declined to say> [whether the road was closed].',
    '{Marsh} <declines to comment on> [the closed road].',
    '{Marsh}, <declining to answer> [questions on the road], left.',
    '{Marsh} <refused to discuss> [the closed road].',
    '{Marsh} <refuses to say> [who closed the road].',
    '{Marsh} <did not say> [who closed the road].',
    '{Marsh} <didn’t say> [who closed the road].',
    "{Marsh} <didn't say> [who closed the road].",
    '{Marsh} <would not comment on> [the closed road].',
    '{Marsh} <could not explain> [who closed the road].',
    '{Marsh} <has not responded to> [a question about the road].',
    '{Marsh} <had not specified> [who closed the road].',
    '{Marsh} <had not replied> [to a question about the road].',
    '{Marsh} <was not available> [for a word on the road].',
    '{Marsh} <wasn’t immediately available> [for a word on the road].',
    '{Marsh}, <not immediately responding to> [a call about the road], left.',
    '{Marsh} <has yet to answer> [who closed the road].',
    '{Marsh} was <unable to say> [who closed the road].',
    '{Marsh} was <unavailable to comment on> [the closed road].',
    '{Marsh} <had no comment> [on the closed road].',
    '{Marsh} <made no mention of> [the closed road].',
    '{Marsh} <gave no answer> [on the closed road].',
  ]);
  describe('whose words stand before the cue', () => {
    checkDropped(dropUnspoken, [
      '{Marsh} declined to <say> [who closed the road].',
      '{Marsh} refused to <tell> [who closed the road].',
      '{Marsh} did not <say> [who closed the road].',
      '{Marsh} didn’t <explain> [who closed the road].',
      '{Marsh} did not immediately <say> [who closed the road].',
      '{Marsh} has yet to <disclose> [who closed the road].',
      '{Marsh} was unable to <say> [who closed the road].',
    ]);
  });
  describe('or silence', () => {
    checkDropped(dropUnspoken, [
      '{Marsh} <said nothing of> [the closed road].',
      '{Marsh} <said> nothing about [the closed road].',
      '{Marsh} <says little on> [the closed road].',
      '{Marsh} <said> little more of [the closed road].',
      '{Marsh} <told nobody> [the road was closed].',
      '{Marsh} <told> no one [the road was closed].',
      '{Nobody} <said> [the road was closed].',
      '{No one at the ministry} <told us> [the road was closed].',
      '{None of the drivers} <said> [the road was closed].',
      '{Neither minister} <said> [the road was closed].',
    ]);
  });
  checkUntouched(dropUnspoken, [
    // What stands between marks was said all the same.
    '{Marsh} <strongly believes> [“the road is closed for good”].',
    '{Marsh} <thought> [the road “as closed as a shop on a Sunday”].',
    '{Marsh} <declined to comment>: [“The road is closed.”]',
    '{Marsh} <did not answer> but said [“the road is closed”].',
    '{Marsh} <denied> [that the road was closed].',
    '{Marsh} <answered> [that the road was closed].',
    '{Marsh} <said> [nothing would close the road].',
    '{Marsh} <said> [little could be done about the road].',
    '{Marsh} <said> [no comment had been made].',
    '{Marsh} <told no fewer than ten reporters> [the road was closed].',
    'Linde refused to go. {Marsh} <said> [the road was closed].',
    '{Nobu} <said> [the road was closed].',
    '{The Nonesuch Inn} <said> [the road was closed].',
  ]);
});

describe('questions that are handed on', () => {
  checkDropped(dropUnspoken, [
    '{Marsh} <referred> [questions to the coastguard].',
    '{Marsh} <directs> [all inquiries to the coastguard].',
    '{Marsh} <deferring> [queries to the coastguard], left.',
  ]);
  checkUntouched(dropUnspoken, [
    '{Marsh} <referred to> [the road as a mess].',
    '{Marsh} <raised> [questions about the road].',
    '{Marsh} <said> [questions should go to the coastguard].',
  ]);
});

describe('terms of anonymity', () => {
  checkDropped(dropUnspoken, [
    '{The officer} <asked> [not to be named].',
    '{The officer} <asked> [that not to be identified].',
    '{The officer} <asked> [to remain unnamed].',
    '{The officer} <asked> [for anonymity].',
    '{The officer} <asked> [to not be quoted by name].',
    '{The officer} <requested> [anonymity because the road is closed].',
    '{The officer} <insisted on> [anonymity].',
    '{The officer}, <asking> [to remain anonymous], said so.',
    '{The officer} spoke on <condition of> [anonymity].',
  ]);
  checkUntouched(dropUnspoken, [
    '{The officer} <asked> [that the road be named after her].',
    '{The officer} <said> [anonymity was a right].',
    '{The officer} <asked> [not to be sent to the road again].',
    '{The officer} <asked> [to remain on the road].',
    '{The officer} <insisted> [that anonymity was a right].',
  ]);
});

describe('hearsay with nobody behind it', () => {
  checkDropped(dropUnspoken, [
    'The road <is said to be> [closed for good].',
    'The road <was widely believed> [to be closed].',
    'The road <has been described as> [a danger to all].',
    'The mayor, <once rumoured> [to have closed the road], left.',
    'The road <is often called> [“the ditch”].',
    'The road <has become known as> [“the long ditch”].',
    'The road is <reportedly> [closed for good].',
    'The road, <allegedly> [closed for good], is open.',
    'The <so-called> [“safe road”] is closed.',
    'It was <what was described as> [a mess of a road].',
    '[The road is closed for good].',
    'People were <asked> [to leave the road].',
  ]);
  checkUntouched(dropUnspoken, [
    'The road <is said to be> [“closed until the very last stone is laid”].',
    '{Marsh} <is said to have called> [the road closed].',
    'The road, <said> {Marsh}, [is closed for good].',
    '[“The road is closed.”]',
    'The road is closed, <according to> [a note on the door].',
    '{Drivers} were <asked> [to leave the road].',
    'It <was announced> [that the road was closed].',
  ]);
});

describe('what is told of a work or of its name', () => {
  checkDropped(dropUnspoken, [
    '[“What the Road Built”] <was written> by {four} teachers.',
    '[“What the Road Built”] <was written by> {four} teachers.',
    '{Marsh} <has since become known for> [“silent concerts” at which she conducts].',
  ]);
  checkUntouched(dropUnspoken, [
    '[“No road,”] {Marsh} <has written>.',
    '[“No road to nowhere”] <was written> on the wall by {protesters}.',
    '{Marsh} <wrote of> [“a road to nowhere”].',
  ]);
});

describe('an apology tells what for', () => {
  checkDropped(dropUnspoken, [
    '{Marsh} <apologises> [after 2,100 flights were cancelled].',
    '{Marsh} <apologizes> after [2,100 flights were cancelled].',
    '{Marsh} <apologised> to [its owner, Tor Haugland].',
    '{Marsh} <apologised to> [its owner, Tor Haugland].',
  ]);
  checkUntouched(dropUnspoken, [
    '{Marsh} <apologised> [for what she called a mess].',
    '[After the flood, nobody slept], {Marsh} <apologised>.',
    '{Marsh} <said> [after the flood nobody slept].',
  ]);
});

describe('a vote is no word', () => {
  checkDropped(dropUnspoken, ['{The union} <voted> [to fight the fare].']);
  checkUntouched(dropUnspoken, ['{The union} <voted, saying> [it would fight the fare].']);
});

describe('what is signed was written before', () => {
  checkDropped(dropUnspoken, [
    '{Marsh} <signed> on Tuesday [the Accord on the Waters of the Ardle].',
    '{Minister} <signs> [accord on waters]',
    '{Both} <initialled> [a truce].',
  ]);
  checkUntouched(dropUnspoken, [
    '{Marsh} <signed off> by saying “no”: [“Go home.”]',
    '{Marsh} <said> [she had signed the accord].',
    '{Marsh} <signalled> [that she would leave].',
  ]);
});
