import {
  isCourtesy,
  isHonorific,
  isJournalistNoun,
  isRoleNoun,
  isTitle,
  roleKey,
} from '../../../../src/ingest/lexicon/roles';

test.each(['mayor', 'Ministers', 'secretaries', 'spokeswomen', 'ex-president', 'mayor’s'])(
  '%s is a role',
  (word) => {
    expect(isRoleNoun(word)).toBe(true);
  },
);
test.each(['bread', 'men', 'vice-bread', ''])('%s is none', (word) => {
  expect(isRoleNoun(word)).toBe(false);
});

test('a courtesy says nothing of an office, a rank does', () => {
  expect(['Mr', 'Dr.', 'Dame', 'Gen.', 'Sen'].map(isCourtesy)).toEqual([true, true, true, false, false]);
  expect(['Mr', 'Dr.', 'Gen.', 'mayor'].map(isHonorific)).toEqual([true, true, true, false]);
  expect(['President', 'teacher'].map(isTitle)).toEqual([true, false]);
});

test('a reporter stands for the outlet, an editor does not', () => {
  expect(['correspondent', 'editor'].map(isJournalistNoun)).toEqual([true, false]);
});

test('one key for words that differ in gender or spelling', () => {
  expect(new Set(['spokesman', 'Spokeswoman', 'spokesperson'].map(roleKey)).size).toBe(1);
  expect(roleKey('Defense')).toBe(roleKey('defence'));
});
