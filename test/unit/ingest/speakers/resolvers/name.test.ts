import { speakersOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, speakers: readonly string[]])[] = [
  [
    'an Arabic surname with its article',
    'Hadi al-Marwani, the envoy, said the gate was open. Al-Marwani said it was wide.',
    ['name: Hadi al-Marwani, envoy', 'name: Hadi al-Marwani'],
  ],
  [
    'a name that somebody gave',
    'A widow who gave her name as Olga Stam said the gate was open.',
    ['name: Olga Stam'],
  ],
  [
    'a name by which alone somebody may be called',
    'A midwife who can be identified only as Witness K said the ward was full.',
    ['name: Witness K'],
  ],
  [
    'two of one surname, the last of whom has just been named',
    'One was Mason Teague. His mother, Brittany Teague, said she ran. “I ran fast,” Teague said.',
    ['name: Brittany Teague', 'name: Brittany Teague'],
  ],
  [
    'an Arabic article without a hyphen',
    'Hamad Al Thaqib said the well was full. Mr al-Thaqib said it was deep.',
    ['name: Hamad Al Thaqib', 'name: Hamad Al Thaqib'],
  ],
  [
    'bin',
    'Sheikh Omar bin Rashid Al Dafar said the gate was open. Bin Rashid said it was wide.',
    ['name: Omar bin Rashid Al Dafar, Sheikh', 'name: Omar bin Rashid Al Dafar'],
  ],
  [
    'an office and the one who holds it',
    'The Police Public Relations Officer, DSP Ada Marsh, said the gate was open.',
    ['name: Ada Marsh, Police Public Relations Officer'],
  ],
  [
    'a title after the office',
    'In his remarks, the Commissioner for Works, Engr. Yakubu Reyl, said the gate was open.',
    ['name: Yakubu Reyl'],
  ],
  [
    'an age and an address',
    'Neville Reyl, 52, of Mill Road, Corran, denied the charge.',
    ['name: Neville Reyl'],
  ],
  [
    'the head of an organisation in other words',
    'The chairman of the opposition Peoples Progress Front in the state, Mr. Tomas Okafor, said the gate was open.',
    ['name: Tomas Okafor, chairman of the opposition Peoples Progress Front in the state'],
  ],
  [
    'an office in capitals after a name that is also a given name',
    'Harlan CEO Denise Marsh said the gate was open.',
    ['name: Denise Marsh, Harlan CEO'],
  ],
  ['an age and a trade', 'Moe Linde, 45, a teacher, said the gate was open.', ['name: Moe Linde, teacher']],
  ['abu', 'Abu Tarek, a shopkeeper, said the bread was gone.', ['name: Abu Tarek, shopkeeper']],
  [
    'a patronymic',
    'Governor Anatoly Petrovich Belov said the harvest was poor. Belov said help was near. Anatoly Petrovich said he would travel.',
    [
      'name: Anatoly Petrovich Belov, Governor',
      'name: Anatoly Petrovich Belov',
      'name: Anatoly Petrovich Belov',
    ],
  ],
  [
    'two Spanish surnames',
    'Lucía Ibarra Montalbán, the mayor, said the port would close. Ibarra said ships would wait. Ms Ibarra Montalbán said fees would be returned.',
    ['name: Lucía Ibarra Montalbán, mayor', 'name: Lucía Ibarra Montalbán', 'name: Lucía Ibarra Montalbán'],
  ],
  [
    'van der',
    'Harbour master Piet van der Hoeve said the lock was stuck. Van der Hoeve said it was rust.',
    ['name: Piet van der Hoeve, Harbour master', 'name: Piet van der Hoeve'],
  ],
  [
    'a Chinese family name first',
    'Premier Luo Qinghai said trade had grown. Luo said the figures were good.',
    ['name: Luo Qinghai, Premier', 'name: Luo Qinghai'],
  ],
  [
    'a Korean family name that is an English word',
    'Park Min-seo, a shipbuilder, said orders had doubled. Park said the yard was full. “We need a dock,” Ms Park said.',
    ['name: Park Min-seo, shipbuilder', 'name: Park Min-seo', 'name: Park Min-seo'],
  ],
  [
    'an Icelander by either name',
    'Sigrún Hallgrímsdóttir said the quota would fall. Sigrún said the cod needed rest. Hallgrímsdóttir said boats would be paid.',
    ['name: Sigrún Hallgrímsdóttir', 'name: Sigrún Hallgrímsdóttir', 'name: Sigrún Hallgrímsdóttir'],
  ],
  [
    'one name alone',
    'The singer Yarrow said the tour was over. Yarrow said it had been long.',
    ['name: Yarrow, singer', 'name: Yarrow'],
  ],
  [
    'initials, spaced and not',
    'J. K. Okoro, the auditor, said the books were false. Dr. J.K. Okoro said nobody had looked.',
    ['name: J. K. Okoro, auditor', 'name: J. K. Okoro'],
  ],
  [
    'a hyphened surname',
    'Leopold Finch-Hatherley said the bridge was safe. Finch-Hatherley said it was old.',
    ['name: Leopold Finch-Hatherley', 'name: Leopold Finch-Hatherley'],
  ],
  [
    'father and son',
    'Samuel Tarrant Jr. said the mill would reopen. His father, Samuel Tarrant Sr., said he doubted it.',
    ['name: Samuel Tarrant Jr.', 'name: Samuel Tarrant Sr.'],
  ],
  [
    'a dame and a lord of a place',
    'Dame Honor Pellew said the trust was poor. Lord Ashby of Wenlow said it was not. Lord Ashby said it was rich.',
    ['name: Honor Pellew', 'name: Lord Ashby of Wenlow', 'name: Lord Ashby of Wenlow'],
  ],
  [
    'a nickname in marks',
    'Robert “Bobby” Carrow said the boat was lost. Carrow said the sea was calm.',
    ['name: Robert “Bobby” Carrow', 'name: Robert “Bobby” Carrow'],
  ],
  [
    'a given name that is a month',
    'April Hart said the garden was dry. Hart said rain was near.',
    ['name: April Hart', 'name: April Hart'],
  ],
  ['a title that is a courtesy is no role', 'Mr Selby said flour was dear.', ['name: Selby']],
  ['a rank is a role', 'Gen. Ivo Brandt said the front held.', ['name: Ivo Brandt, Gen.']],
  [
    'an office before the name, after a comma',
    'Velmora’s president, Tomas Reik, said the war was over.',
    ['name: Tomas Reik, Velmora’s president'],
  ],
  [
    'an office after the name',
    '“The bill is dead,” said Ruth Adeyemi, the opposition leader.',
    ['name: Ruth Adeyemi, opposition leader'],
  ],
  [
    'an acronym in brackets',
    'The World Grain Council (WGC) said prices would fall. The WGC said the harvest was large.',
    ['name: World Grain Council', 'name: World Grain Council'],
  ],
  [
    'an acronym by initials',
    'The World Grain Council said prices would fall. WGC said the harvest was large.',
    ['name: World Grain Council', 'name: World Grain Council'],
  ],
  [
    'an acronym with a plural possessive',
    'The Velmoran Miners’ Union (VMU) said the strike was on. The VMU said the pits were shut.',
    ['name: Velmoran Miners’ Union', 'name: Velmoran Miners’ Union'],
  ],
  [
    'a palace, a capital, a street',
    'The Rotunda said the law would be signed. Moscow said it would watch. Downing Street said it was glad.',
    ['name: Rotunda', 'name: Moscow', 'name: Downing Street'],
  ],
  [
    'a surname before the full name',
    'Brandt said the mine was safe. Ivo Brandt, the owner, said it had been checked.',
    ['name: Ivo Brandt', 'name: Ivo Brandt, owner'],
  ],
  [
    'husband and wife by their courtesies',
    'Aron Selby and his wife, Mina Selby, run the bakery. Mr Selby said flour was dear. Mrs Selby said the oven was old.',
    ['name: Aron Selby', 'name: Mina Selby'],
  ],
  [
    'not: a surname that two bear',
    'Edith Kestrel, the mayor, and Robert Kestrel, the fire chief, met. Kestrel said the town was safe.',
    ['unresolved: Kestrel'],
  ],
  [
    'not: a surname that man and wife bear',
    'Aron Selby and his wife, Mina Selby, run the bakery. Selby said flour was dear.',
    ['unresolved: Selby'],
  ],
  [
    'not: the party in brackets',
    'Tomas Reik (Labour) said the bill was dead. Labour said it was not.',
    ['name: Tomas Reik', 'name: Labour'],
  ],
  [
    'not: the place of one’s name',
    'Victoria Brandt said the ferry was late. In Victoria, residents said it was early.',
    ['name: Victoria Brandt', 'name: residents'],
  ],
  ['not: whose brother speaks', 'Karin Moe’s son, Per Moe, said the roof leaked.', ['name: Per Moe']],
  [
    'not: whose lawyer speaks',
    'Ivo Brandt’s lawyer said his client was innocent.',
    ['unresolved: Ivo Brandt’s lawyer'],
  ],
  [
    'not: whom the spokeswoman speaks for',
    'A spokeswoman for Governor Marta Hallden said the bill would be signed.',
    ['unresolved: A spokeswoman for Governor Marta Hallden'],
  ],
  [
    'not: where the officials are',
    'Officials in Moscow said the talks were over.',
    ['name: Officials in Moscow'],
  ],
  [
    'not: a judge who bears another’s surname and gender',
    'Justice Ruth Alder is 60. Mr Alder said the case was closed.',
    ['name: Mr Alder'],
  ],
  [
    'not: a foundation for the man',
    'The Ivo Brandt Foundation said the grant was paid. Brandt said it was large. Ivo Brandt said it was not.',
    ['name: Ivo Brandt Foundation', 'name: Ivo Brandt', 'name: Ivo Brandt'],
  ],
];

test.each(CASES)('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
