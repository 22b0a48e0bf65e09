'use strict';
const { TestEnvironment } = require('jest-environment-node');

/**
 * Node's environment, in which numbers that native code hands out are those of the test: a test's own realm has typed arrays
 * of its own, and ONNX Runtime would take neither for the other.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, { Float32Array, BigInt64Array });
  }
};
