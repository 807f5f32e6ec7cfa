/** The headers that dist/ is served with; hosting/nginx.conf and hosting/web.config say the same, and a test holds them to it. */
const { contentSecurityPolicy, paneContentSecurityPolicy } = require('../webpack.config.js');

/** Every page that may stand around Excel on the web, and so around the pane in it. */
const aroundExcel = [
  'https://*.officeapps.live.com', 'https://*.sharepoint.com', 'https://onedrive.live.com', 'https://*.office.com',
  'https://*.microsoft365.com', 'https://*.cloud.microsoft', 'https://teams.microsoft.com', 'https://*.teams.microsoft.com',
].join(' ');

/** What each page may load, and who may show it inside itself. The pages carry the former themselves too; the latter only works as a header. */
const policies = {
  'taskpane.html': `${paneContentSecurityPolicy}; frame-ancestors ${aroundExcel}`,
  'index.html': `${contentSecurityPolicy}; frame-ancestors 'none'`,
};

/** A page is asked for anew each time, a script has the hash of its content in its name. Excel shows no icon that may not be stored. */
function cacheFor(name) {
  if (/\.[0-9a-f]{8}\.js$/.test(name)) return 'public, max-age=31536000, immutable';
  return name.endsWith('.png') ? 'public, max-age=86400' : 'no-cache';
}

/**
 * @param {string} name of a file in dist/, such as "taskpane.html"
 * @returns {Readonly<Record<string, string>>}
 */
function headersFor(name) {
  const policy = policies[name];
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': cacheFor(name),
    ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }),
  };
}

module.exports = { headersFor };
