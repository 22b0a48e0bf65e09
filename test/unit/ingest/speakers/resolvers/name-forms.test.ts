import { speakersOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, speakers: readonly string[]])[] = [
  [
    'behind a compound',
    'Father-of-two Mark Selby said it was late. House Speaker-to-be Ada Marsh said it was early. Actor-turned-senator Rana Moe said it was over.',
    [
      'name: Mark Selby, Father-of-two',
      'name: Ada Marsh, House Speaker-to-be',
      'name: Rana Moe, Actor-turned-senator',
    ],
  ],
  [
    'of two callings, one a compound',
    'Teacher and mother-of-two Ada Marsh, 51, said the bang was loud.',
    ['name: Ada Marsh, mother-of-two'],
  ],
  [
    'behind an office of a lower-case body',
    'Head of the Velmoran presidential office Taras Selivan said the talks were over.',
    ['name: Taras Selivan'],
  ],
  [
    'behind an office in a chamber',
    'Leader of the Opposition in the Lok Sabha Vikrant Ahluvar said it was the fourth fire.',
    ['name: Vikrant Ahluvar, Leader of the Opposition in the Lok Sabha'],
  ],
  [
    'behind what an officer looks after',
    'Its General Manager, Public Affairs, Ngozi Mbara, said the grid was down.',
    ['name: Ngozi Mbara'],
  ],
  [
    'with a word that begins sentences',
    'The All Corran Pilots’ Union said the hours were long. The All Reyl Growers Union said they were not.',
    ['name: All Corran Pilots’ Union', 'name: All Reyl Growers Union'],
  ],
  [
    'of a department with its country',
    'The US Department of State said it was concerned. The Movement for a Safe North said it was not.',
    ['name: US Department of State', 'name: Movement for a Safe North'],
  ],
  [
    'of who reigns',
    'Pope Leander said the war must end. The pope said he was sad. Queen Maud said she was not.',
    ['name: Pope Leander, Pope', 'title: Pope Leander, pope', 'name: Queen Maud, Queen'],
  ],
  [
    'without its nickname',
    'Alfons “Sugar” Moe played everywhere. Alfons Moe said it was cold.',
    ['name: Alfons Moe'],
  ],
  [
    'of a mother whose son is told of first',
    'Ada Marsh’s son Olof died. She said she had rung four times. Ms Marsh said nobody came.',
    ['pronoun: Ada Marsh', 'name: Ada Marsh'],
  ],
  [
    'a day that is a given name',
    'A guard, who simply identified himself as Sunday, said the bank was shut.',
    ['name: Sunday'],
  ],
  [
    'by which a body is known',
    'The pier fell, according to the harbour authority, known as VHA. The agency said it was old.',
    ['name: VHA', 'title: VHA'],
  ],
  [
    'by a title against a rare given name',
    'Gul Rahmat wept. Mr Rahmat said his brother was brave.',
    ['name: Gul Rahmat'],
  ],
  [
    'not: the body that a chief heads',
    'The UN chief said it was late. The Nato chief said it was not.',
    ['unresolved: UN chief', 'unresolved: Nato chief'],
  ],
  [
    'not: a platform and the next sentence’s first word',
    'One fan fumed on X. Another said it was over.',
    ['unresolved: Another'],
  ],
  [
    'by the seat of an MP',
    'Ada Marsh left the hall. The Corran East MP said it was cold.',
    ['title: Ada Marsh, Corran East MP'],
  ],
  [
    'not: the show of an actress',
    'The Pier Lane actress Ada Marsh said she was tired. She said Pier Lane was not.',
    ['name: Ada Marsh, Pier Lane actress', 'pronoun: Ada Marsh'],
  ],
  [
    'behind the place where it was said',
    'At the hall, Abuja, the union’s president, Ada Marsh, said the strike went on.',
    ['name: Ada Marsh'],
  ],
  [
    'of a peer',
    'Baroness Venn, the skills minister, said it was cold. Lord Ashby said it was not.',
    ['name: Baroness Venn, skills minister', 'name: Lord Ashby'],
  ],
  [
    'a body of whatever follows "for"',
    'The Institute for the Study of Fog said it was thick. The Commission for Dialogue and Citizen Rights said it was thin. The Relief Committee of el-Marwa said it was gone.',
    [
      'name: Institute for the Study of Fog',
      'name: Commission for Dialogue and Citizen Rights',
      'name: Relief Committee of el-Marwa',
    ],
  ],
  [
    'a union of two kinds of people',
    'The University and Lecturers’ Union said the hall was cold.',
    ['name: University and Lecturers’ Union'],
  ],
  [
    'people who band together',
    'The charity Physicians for Relief said the ward was full.',
    ['name: Physicians for Relief'],
  ],
  [
    'two words of a company',
    'Heartland Grain Partners was fined. Heartland Grain said it would pay.',
    ['name: Heartland Grain Partners'],
  ],
  [
    'a given name that is a verb',
    'Grant Bannock told reporters it was late. Bannock said it was over.',
    ['name: Grant Bannock', 'name: Grant Bannock'],
  ],
  [
    'a given name of men and women',
    'Jan Tranmere runs the shop. Ms Tranmere said takings were down.',
    ['name: Jan Tranmere'],
  ],
  [
    'behind an office of something',
    'Former chief inspector of prisons Sir Alan Dunmoor said he was not surprised.',
    ['name: Alan Dunmoor'],
  ],
  [
    'not: the place of a nurse',
    'A nurse at the General Hospital, Suleyra, said the ward was full. It rained in Suleyra.',
    ['unresolved: A nurse at the General Hospital'],
  ],
  [
    'not: an outlet’s letters for its programme',
    'NCN reported that the pier fell.\n\nNCN Politics',
    ['name: NCN'],
  ],
  [
    'with a word that is a title and a name',
    'The former minister, Nana Yaw Adomah, said the pits were open.',
    ['name: Nana Yaw Adomah, former minister'],
  ],
  [
    'not: the field of an office',
    'Azlan Rahim, the Agriculture and Food Security Minister, smiled. The Agriculture and Food Security Minister said eggs were cheap.',
    ['title: Azlan Rahim, Agriculture and Food Security Minister'],
  ],
];

test.each(CASES)('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
