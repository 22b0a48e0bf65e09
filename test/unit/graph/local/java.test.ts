import { parseJavaVersion } from '../../../../src/graph/local/java';

describe('the version that a Java names', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17, '17.0.15'],
    ['java version "1.8.0_392"\nJava(TM) SE Runtime Environment', 8, '1.8.0_392'],
    ['openjdk version "21" 2023-09-19', 21, '21'],
    ['openjdk version "24-ea" 2025-03-18', 24, '24-ea'],
    ['openjdk version "11.0.22" 2024-01-16', 11, '11.0.22'],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25.0.3" 2026-04-21 LTS', 25, '25.0.3'],
  ])('%j', (output, release, version) => {
    expect(parseJavaVersion(output)).toEqual({ release, version });
  });

  test.each(['', 'java: command not found', 'openjdk version 17', 'openjdk version "ea"'])(
    'none in %j',
    (output) => {
      expect(parseJavaVersion(output)).toBeUndefined();
    },
  );
});
