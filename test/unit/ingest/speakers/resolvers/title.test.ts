import { speakersOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, speakers: readonly string[]])[] = [
  [
    'the office for its holder',
    'The health minister, Oona Brask, came on Tuesday. The minister said 12 beds were free.',
    ['title: Oona Brask, minister'],
  ],
  [
    'each of two ministers by portfolio',
    'The health minister, Oona Brask, met the finance minister, Karl Ruud. The finance minister said money was short.',
    ['title: Karl Ruud, finance minister'],
  ],
  [
    'a country’s president',
    'Velmora’s president, Tomas Reik, said the war was over. Velmora’s president said soldiers would come home.',
    ['name: Tomas Reik, Velmora’s president', 'title: Tomas Reik, Velmora’s president'],
  ],
  [
    'an adjective of a country that the world knows',
    'Syrian President Hadi al-Marwani said the road was open. Syria’s president said it was safe.',
    ['name: Hadi al-Marwani, Syrian President', 'title: Hadi al-Marwani, Syria’s president'],
  ],
  [
    'an adjective of a country that it does not',
    'Velmora’s president, Tomas Reik, said the war was over. The Velmoran president said it had been long.',
    ['name: Tomas Reik, Velmora’s president', 'title: Tomas Reik, Velmoran president'],
  ],
  [
    'the exact office before the longer one',
    'President Tomas Reik met Vice President Olga Stam. The president said food was short. The vice president said it was not.',
    ['title: Tomas Reik, president', 'title: Olga Stam, vice president'],
  ],
  [
    'spokesman, spokeswoman, spokesperson',
    'palace spokesman Ivan Petrov said the talks were long. The palace spokesperson said tea was served.',
    ['name: Ivan Petrov, palace spokesman', 'title: Ivan Petrov, palace spokesperson'],
  ],
  [
    'a country’s leader',
    'President Ada Quill met her Velmoran counterpart, Tomas Reik. The Velmoran leader said the war was over.',
    ['title: Tomas Reik, Velmoran leader'],
  ],
  [
    'the leader of a country that follows the name',
    'President Ada Quill met President Mutale Banda of Velmora. The Velmoran president said it was late.',
    ['title: Mutale Banda, Velmoran president'],
  ],
  [
    'a lawmaker who is a senator',
    'Senator Ada Quill came on Tuesday. The Corran lawmaker said money was short.',
    ['title: Ada Quill, Corran lawmaker'],
  ],
  [
    'an office that stands with “of” inside another phrase',
    'They signed it in the presence of the President of Velmora, Olga Stam. The Velmoran president said it was late.',
    ['title: Olga Stam, Velmoran president'],
  ],
  [
    'not: an office of a place for the only one who has been named',
    '“We have never lost a ferry,” Berta Quillon said.\n\nThe harbour master said the ice would decide.',
    ['name: Berta Quillon', 'unresolved: harbour master'],
  ],
  [
    'not: the leader of nothing that is told',
    'President Ada Quill came on Tuesday. The leader said the war was over.',
    ['unresolved: leader'],
  ],
  [
    'not: the head of an office for the office',
    'Prime Minister Ada Quill came on Tuesday. The prime minister’s office said the war was over.',
    ['name: prime minister’s office'],
  ],
  [
    'the body by its noun',
    'The World Grain Council said prices would fall. The council said ships were waiting.',
    ['name: World Grain Council', 'title: World Grain Council'],
  ],
  [
    'the body by its words in another order',
    'The Ministry of Health said 12 people were ill. The health ministry said the water was safe.',
    ['name: Ministry of Health', 'title: Ministry of Health'],
  ],
  [
    'a description that came earlier',
    'The Velmoran foreign ministry said the visit was over. The ministry said it had been long.',
    ['name: Velmoran foreign ministry', 'title: Velmoran foreign ministry'],
  ],
  [
    'one who is introduced only later',
    'The press secretary said the pipe was long. Palace press secretary Dana Moll said it was wide.',
    ['title: Dana Moll, press secretary', 'name: Dana Moll, Palace press secretary'],
  ],
  [
    'not: one of two ministers',
    'The health minister, Oona Brask, met the finance minister, Karl Ruud. The minister said 12 beds were free.',
    ['unresolved: minister'],
  ],
  [
    'not: one of two presidents',
    'Velmoran President Tomas Reik met Corvanian President Olga Stam. The president said the talks were done.',
    ['unresolved: president'],
  ],
  [
    'not: the deputy for the mayor',
    'Deputy mayor Karin Moe said the road was shut. The mayor said it was open.',
    ['name: Karin Moe, Deputy mayor', 'unresolved: mayor'],
  ],
  [
    'not: the mayor for the deputy',
    'Mayor Karin Moe said the road was shut. The deputy mayor said it was open.',
    ['name: Karin Moe, Mayor', 'unresolved: deputy mayor'],
  ],
  [
    'not: the former president for the president',
    'Former president Ivo Brandt said the law was bad. The president said it was good.',
    ['name: Ivo Brandt, Former president', 'unresolved: president'],
  ],
  [
    'not: another country’s president',
    'Syrian President Hadi al-Marwani said the road was open. The French president said it was not.',
    ['name: Hadi al-Marwani, Syrian President', 'unresolved: French president'],
  ],
  [
    'not: one of two spokesmen',
    'Kira Moll, a spokeswoman for the army, said the bridge fell. Jan Pohl, a spokesman for the police, said it stood. The spokesman said the road was shut.',
    [
      'name: Kira Moll, spokeswoman for the army',
      'name: Jan Pohl, spokesman for the police',
      'unresolved: spokesman',
    ],
  ],
  [
    'not: a minister of whom there are several unnamed',
    'A minister said the vote was fair. Another minister said it was not.',
    ['unresolved: A minister', 'unresolved: Another minister'],
  ],
  [
    'not: a paper for an observer',
    'The observer said the vote was fair. The Observer said it was not.',
    ['unresolved: observer', 'name: Observer'],
  ],
  [
    'the letters of an office',
    'District Police Officer Tarek Venn said the road was shut. The DPO said it was wet.',
    ['name: Tarek Venn, District Police Officer', 'title: Tarek Venn, DPO'],
  ],
  [
    'the diplomat from the ministry',
    'Velmoran Foreign Ministry spokeswoman Ada Marsh said the road was open. “It is wide,” the diplomat said.',
    ['name: Ada Marsh, Velmoran Foreign Ministry spokeswoman', 'title: Ada Marsh, diplomat'],
  ],
  [
    'the defence lawyer of somebody',
    'Moe’s lawyer, Ada Marsh, said the money was lent. “There is no debt,” the defense attorney said.',
    ['name: Ada Marsh, Moe’s lawyer', 'title: Ada Marsh, defense attorney'],
  ],
  [
    'who adds to it, by another word',
    'The union’s president, Ada Marsh, said the strike went on. The labour leader added that nobody would give in.',
    ['name: Ada Marsh, union’s president', 'title: Ada Marsh, labour leader'],
  ],
  [
    'somebody without a name who goes on',
    'A former employee said the pipe was old. “It was held by the paint,” the engineer said.',
    ['unresolved: A former employee', 'unresolved: A former employee'],
  ],
  [
    'not: the counterpart of a country that no list knows',
    'Minister Ada Marsh received her Qasrani counterpart Faisal Rashad. The Turkish counterpart said it was late.',
    ['unresolved: Turkish counterpart'],
  ],
  [
    'not: the secretary general of an alliance for a minister',
    'Foreign Minister Ivo Brandt said the road was open. The alliance’s secretary general said it was wide.',
    ['name: Ivo Brandt, Foreign Minister', 'unresolved: alliance’s secretary general'],
  ],
  [
    'not: a union for a university',
    'Ribble University said the hall was cold. The Ribble University and Lecturers’ Union was silent. The university said it was warm.',
    ['name: Ribble University', 'title: Ribble University'],
  ],
];

test.each(CASES)('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
