/**
 * Serves dist/ over https on localhost with the headers of a real web server, to try the add-in: `npm run serve:https`.
 * PORT instead of 3000, SAMRAKNA_CERTIFICATES a folder of certificates instead of the user's own.
 */
const { existsSync, readFileSync, statSync } = require('node:fs');
const { createServer } = require('node:https');
const path = require('node:path');
const { certificateIn } = require('./certificate.cjs');
const { headersFor } = require('./headers.cjs');

const dist = path.join(__dirname, '../dist');
const port = Number(process.env.PORT ?? 3000);
const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8', '.txt': 'text/plain; charset=utf-8', '.map': 'application/json; charset=utf-8',
};

/** The name of a file in dist/ that a web server shows: all but the command. */
function nameOf(url) {
  const { pathname } = new URL(url, 'https://localhost');
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const file = path.join(dist, name);
  const isShown = /^[\w./-]+$/.test(name) && file.startsWith(dist + path.sep) && !name.startsWith('cli/') && path.extname(name) in types;
  return isShown && existsSync(file) && statSync(file).isFile() ? name : undefined;
}

function answer({ method, url }, response) {
  const name = method === 'GET' || method === 'HEAD' ? nameOf(url) : undefined;
  if (name === undefined) response.writeHead(404, { 'X-Content-Type-Options': 'nosniff' }).end();
  else response.writeHead(200, { ...headersFor(name), 'Content-Type': types[path.extname(name)] }).end(method === 'GET' ? readFileSync(path.join(dist, name)) : undefined);
}

async function serve() {
  if (!existsSync(path.join(dist, 'taskpane.html'))) throw new Error('dist/taskpane.html is missing: run "npm run build" and try again.');
  const { isNew, ...certificate } = await certificateIn(process.env.SAMRAKNA_CERTIFICATES);
  const server = createServer(certificate, answer);
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', listening);
  });
  if (isNew) process.stdout.write('\nNobody trusts this certificate yet, so Excel will show nothing: run "npx office-addin-dev-certs install" once, then this again.\n');
  process.stdout.write(`\nSamräkna: https://localhost:${server.address().port}/taskpane.html\n\n`);
}

serve().catch((error) => {
  process.stderr.write(error.code === 'EADDRINUSE' ? `Port ${port} is taken: stop the other program, or set PORT to another one.\n` : `${error.message}\n`);
  process.exitCode = 1;
});
