'use strict';
/**
 * Makes the built command runnable, and known to `npx hearsay` in this checkout: npm links the commands of dependencies, not
 * the package's own, and would else install the checkout into its cache first.
 */
const { chmodSync, mkdirSync, rmSync, symlinkSync } = require('node:fs');

chmodSync('dist/cli/main.js', 0o755);
mkdirSync('node_modules/.bin', { recursive: true });
rmSync('node_modules/.bin/hearsay', { force: true });
symlinkSync('../../dist/cli/main.js', 'node_modules/.bin/hearsay');
