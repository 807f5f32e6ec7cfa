/** `npm run serve:https`: dist/ over https with the headers of a real web server; and the worked examples say the same. */
import { spawn, type ChildProcess } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { headersFor } from '../../hosting/headers.cjs';

const root = resolve(__dirname, '../..');
const dist = join(root, 'dist');
const folder = mkdtempSync(join(tmpdir(), 'samrakna-certificates-'));
const started: ChildProcess[] = [];
let origin = '';
let said = '';

/** Starts the command as npm does, and waits for the address that it prints, or for its end. */
function serve(environment: Readonly<Record<string, string>>): Promise<{ readonly out: string; readonly error: string }> {
  const server = spawn(process.execPath, ['hosting/serve.cjs'], { cwd: root, env: { ...process.env, SAMRAKNA_CERTIFICATES: folder, PORT: '0', ...environment }, stdio: 'pipe' });
  started.push(server);
  return new Promise((told) => {
    let out = '';
    let error = '';
    server.stdout.on('data', (text: Buffer) => {
      out += text.toString();
      if (out.includes('https://')) told({ out, error });
    });
    server.stderr.on('data', (text: Buffer) => { error += text.toString(); });
    server.on('close', () => { told({ out, error }); });
  });
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Trusts the authority in the folder and nobody else, as Excel does after `npx office-addin-dev-certs install`. */
function get(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((answered, failed) => {
    request(origin + path, { method, ca: readFileSync(join(folder, 'ca.crt')) }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => { answered({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }); });
    }).on('error', failed).end();
  });
}

beforeAll(async () => {
  const { out, error } = await serve({});
  origin = /https:\/\/localhost:\d+/.exec(out)?.[0] ?? '';
  if (origin === '') throw new Error(error);
  said = out;
}, 30_000);

afterAll(async () => {
  await Promise.all(started.map((server) => new Promise((ended) => {
    if (server.exitCode !== null) ended(undefined);
    else server.once('close', ended).kill();
  })));
  rmSync(folder, { recursive: true });
});

test.each(['/taskpane.html', '/taskpane.html?view=checks&_host_Info=Excel$Win32$16.01$sv-SE', '/'])('%s is served whole, as a page that only its own hosts may show', async (path) => {
  const name = path === '/' ? 'index.html' : 'taskpane.html';
  const { status, headers, body } = await get(path);
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(body.equals(readFileSync(join(dist, name)))).toBe(true);
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-cache', 'content-security-policy': headersFor(name)['Content-Security-Policy'] });
});

test('the policy of the pane lets Microsoft’s script in and Excel on the web around it, and no more', () => {
  const directives = new Map((headersFor('taskpane.html')['Content-Security-Policy'] ?? '').split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]));
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  expect(directives.get('connect-src')).toEqual(["'self'"]);
  expect(directives.get('frame-ancestors')).toEqual(expect.arrayContaining(['https://*.officeapps.live.com', 'https://*.sharepoint.com', 'https://*.cloud.microsoft']));
  expect(directives.get('frame-ancestors')?.filter((one) => !one.startsWith('https://'))).toEqual([]);
  expect(headersFor('index.html')['Content-Security-Policy']).toMatch(/; frame-ancestors 'none'$/);
});

test.each(['taskpane.html', 'index.html'])('%s carries the same policy itself, but for who may show it', (name) => {
  const page = readFileSync(join(dist, name), 'utf8').replaceAll('&#39;', "'");
  const own = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1];
  expect(own).toBe((headersFor(name)['Content-Security-Policy'] ?? '').replace(/; frame-ancestors .*$/, ''));
});

test('scripts are kept for a year by the hash in their name, icons for a day', async () => {
  const script = readdirSync(dist).find((name) => /\.[0-9a-f]{8}\.js$/.test(name)) ?? '';
  expect((await get(`/${script}`)).headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' });
  const { headers, body } = await get('/assets/icons/icon-32.png');
  expect(headers).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'public, max-age=86400', 'x-content-type-options': 'nosniff' });
  expect(body.equals(readFileSync(join(root, 'assets/icons/icon-32.png')))).toBe(true);
});

test('the manifest can be fetched, and HEAD answers without a body', async () => {
  expect((await get('/manifest.xml')).headers['content-type']).toBe('application/xml; charset=utf-8');
  const { status, body } = await get('/taskpane.html', 'HEAD');
  expect([status, body.length]).toEqual([200, 0]);
});

test.each(['/cli/samrakna.cjs', '/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/nothing.html', '/assets'])('%s is not served', async (path) => {
  const { status, body } = await get(path);
  expect([status, body.length]).toEqual([404, 0]);
});

test('nothing is taken in', async () => {
  expect((await get('/taskpane.html', 'POST')).status).toBe(404);
});

test('a certificate that nobody trusts yet is told of, with what to do; one that stood there is not', async () => {
  const advice = 'Nobody trusts this certificate yet, so Excel will show nothing: run "npx office-addin-dev-certs install" once, then this again.';
  expect(said).toContain(advice);
  const again = await serve({});
  expect(again.out).toMatch(/^\nSamräkna: https:\/\/localhost:\d+\/taskpane\.html\n\n$/);
});

test('a certificate that has run out is told of, and nothing is served', async () => {
  const old = mkdtempSync(join(folder, 'old-'));
  // The library makes certificates for a number of days from now; below zero they have run out.
  await generateCertificates(join(old, 'ca.crt'), join(old, 'localhost.crt'), join(old, 'localhost.key'), -1);
  const { out, error } = await serve({ SAMRAKNA_CERTIFICATES: old });
  expect(out).not.toContain('https://');
  expect(error).toMatch(/was valid until .*: run "npx office-addin-dev-certs install" and try again\.\n$/);
});

test('the certificate is for localhost', () => {
  expect(new X509Certificate(readFileSync(join(folder, 'localhost.crt'))).checkHost('localhost')).toBe('localhost');
});

test('a port that is taken is said in a sentence', async () => {
  const { out, error } = await serve({ PORT: new URL(origin).port });
  expect([out, error]).toEqual(['', `Port ${new URL(origin).port} is taken: stop the other program, or set PORT to another one.\n`]);
});

describe.each([
  ['nginx.conf', (name: string, setting: string) => `add_header ${name} ${setting} always;`],
  ['apache.conf', (name: string, setting: string) => `Header always set ${name} ${setting}\n`],
])('hosting/%s', (name, always) => {
  const example = readFileSync(join(root, 'hosting', name), 'utf8');
  test.each(['taskpane.html', 'index.html'])('has the policy of %s', (page) => {
    expect(example).toContain(`"${headersFor(page)['Content-Security-Policy'] ?? 'no policy'}"`);
  });
  test('has the headers of every file, and how long each may be kept', () => {
    expect(example).toContain(always('X-Content-Type-Options', 'nosniff'));
    expect(example).toContain(always('Referrer-Policy', 'no-referrer'));
    for (const file of ['index.html', 'browser.12345678.js', 'icon-16.png']) expect(example).toContain(`"${headersFor(file)['Cache-Control'] ?? 'nothing'}"`);
  });
});
