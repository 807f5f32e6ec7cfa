/** The half of `npm run bench` that is measured in a browser: it reports, and holds nothing. One at a time, so that none is measured beside another. */
const shared = require('../../jest.config.cjs');

/** @type {import('jest').Config} */
module.exports = { ...shared, rootDir: '../..', roots: ['<rootDir>/test/bench'], testMatch: ['**/*.bench.ts'], maxWorkers: 1 };
