// Prints how to launch a Chromium on this machine, as JSON for Playwright's launch().
// On Linux it comes inside an npm package with its libraries and fonts, which it unpacks when it takes itself to be in this runtime.
// On Windows and Mac the installed Edge or Chrome is used.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const channels = { win32: 'msedge', darwin: 'chrome' };
const modules = resolve(import.meta.dirname, '../../node_modules');

/** Unpacked once, in a folder of its own that is there whole or not at all: test files start at the same time, and may be interrupted. */
async function unpacked() {
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'));
  const home = join(modules, '.cache', `chromium-${version}`);
  if (existsSync(home)) return home;
  mkdirSync(join(modules, '.cache'), { recursive: true });
  const beside = mkdtempSync(`${home}-`);
  process.env.TMPDIR = beside; // where the package unpacks to
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  const fonts = join(beside, 'fonts/fonts.conf');
  writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/', `${home}/`));
  try {
    renameSync(beside, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
    rmSync(beside, { recursive: true }); // another was first
  }
  return home;
}

async function launchOptions() {
  const channel = channels[process.platform];
  if (channel !== undefined) return { channel };
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const home = await unpacked();
  const env = { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: join(home, 'fonts') };
  return { executablePath: join(home, 'chromium'), args: ['--no-sandbox'], env };
}

process.stdout.write(JSON.stringify(await launchOptions()));
