/** `npm run screens`: a run of its own, which makes pictures and holds nothing. */
const shared = require('../../jest.config.cjs');

/** @type {import('jest').Config} */
module.exports = { ...shared, rootDir: '../..', roots: ['<rootDir>/test/screens'], testMatch: ['**/*.screens.ts'] };
