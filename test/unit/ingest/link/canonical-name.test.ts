import { canonicalName } from '../../../../src/ingest/link/canonical-name';

test.each([
  [['Idris al-Tamouri', 'Idris al-Tamouri', 'Idris Al Tamouri', 'Idris el-Tamouri', 'Idris al-Tammouri']],
  [['al-Haddan', 'Al Haddan', 'el-Hadan']],
  [['Dmitry Volkin', 'Dmitri Volkin', 'Dmitriy Volkin']],
  [['Volodymyr Orlenski', 'Volodymyr Orlensky', 'Volodymyr Orlenskyy', 'Volodymyr Orlenskiy']],
  [['Mohammed Sarif', 'Muhammad Sarif', 'Mohamed Sarif']],
  [['Aleksandr Gromin', 'Alexander Gromin']],
  [['José Ibarra', 'Jose Ibarra', 'JOSE IBARRA']],
])('one person: %j', (names) => {
  expect(new Set(names.map(canonicalName)).size).toBe(1);
});

test.each([
  ['Ann Lee', 'Anne Lee'],
  ['Kelly Ross', 'Kelli Ross'],
  ['Al Marsh', 'Marsh'],
  ['Idris al-Tamouri', 'Layla al-Tamouri'],
  ['Idris al-Tamouri', 'al-Tamouri'],
  ['Oleksandr Gromin', 'Alexander Gromin'],
])('two people: %s and %s', (one, other) => {
  expect(canonicalName(one)).not.toBe(canonicalName(other));
});
