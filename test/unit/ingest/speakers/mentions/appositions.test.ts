import { entitiesOf } from '../../support';

const rolesOf = (text: string, name: string): readonly string[] | undefined =>
  entitiesOf(text).find((one) => one.name === name)?.roles;
const aliasesOf = (text: string, name: string): readonly string[] | undefined =>
  entitiesOf(text).find((one) => one.name === name)?.aliases;

test.each([
  ['after the name', 'They met Karin Moe, the mayor of Wenlow, there.', ['mayor of Wenlow']],
  ['after the name and the age', 'They met Karin Moe, 45, a teacher, there.', ['teacher']],
  ['in a clause with who is', 'They met Karin Moe, who is the mayor, there.', ['mayor']],
  ['before the name', 'They met the mayor, Karin Moe, there.', ['mayor']],
  ['before the name, owned', 'They met Wenlow’s mayor, Karin Moe, there.', ['Wenlow’s mayor']],
  ['before the name, owned by him', 'They met his lawyer, Karin Moe, there.', ['lawyer']],
  [
    'what she leads',
    'They met Karin Moe, who leads the miners’ union, there.',
    ['leader of the miners’ union'],
  ],
  ['not: the next of a list', 'They met Karin Moe, and the mayor, there.', []],
  ['not: another sentence', 'They met the mayor. Karin Moe slept.', []],
])('%s', (_, text, roles) => {
  expect(rolesOf(text, 'Karin Moe')).toEqual(roles);
});

test.each([
  ['initials', 'The World Grain Council (WGC) met.', 'World Grain Council', ['WGC']],
  ['another name of a body', 'The Wenlow Energy Company (Lumen) met.', 'Wenlow Energy Company', ['Lumen']],
  ['not: a party', 'Tomas Reik (Labour) slept.', 'Tomas Reik', []],
  ['not: a party’s initials', 'Tomas Reik (SDP) slept.', 'Tomas Reik', []],
  ['not: the country', 'The World Grain Council (France) met.', 'World Grain Council', []],
])('brackets: %s', (_, text, name, aliases) => {
  expect(aliasesOf(text, name)).toEqual(aliases);
});
