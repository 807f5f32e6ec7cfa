// Prints how to launch a Chromium on this machine, as JSON for Playwright's launch().
// On Linux it comes inside an npm package with its libraries and fonts, which it unpacks when it takes itself to be in this runtime.
// On Windows and Mac the installed Edge or Chrome is used.
const channels = { win32: 'msedge', darwin: 'chrome' };

async function launchOptions() {
  const channel = channels[process.platform];
  if (channel !== undefined) return { channel };
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const { LD_LIBRARY_PATH = '', FONTCONFIG_PATH = '' } = process.env;
  return { executablePath, args: ['--no-sandbox'], env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } };
}

process.stdout.write(JSON.stringify(await launchOptions()));
