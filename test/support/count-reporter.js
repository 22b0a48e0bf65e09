'use strict';
const { appendFileSync } = require('node:fs');

/** Adds one line to the file that HEARSAY_TEST_COUNTS names, if it is set: `passed failed`. `.ci/run` sums them up. */
module.exports = class CountReporter {
  onRunComplete(_tests, results) {
    const file = process.env.HEARSAY_TEST_COUNTS;
    if (file === undefined) return;
    // A suite that could not even be loaded has no tests to count: it counts as one that failed.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    appendFileSync(file, `${results.numPassedTests} ${failed}\n`);
  }
};
