/** Writes manifest.xml at the top of the repository, the one that sideloads as it is: `npm run manifest:write`. */
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { manifestFor } = require('./index.cjs');

writeFileSync(path.join(__dirname, '../manifest.xml'), manifestFor({}));
