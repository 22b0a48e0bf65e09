/**
 * How long one test or hook may take before it counts as stuck. No test measures time, so the bound is far: a slow or
 * busy machine must not turn a right answer into a failure.
 */
jest.setTimeout(180_000);
