/** LibreOffice as an independent calculator: every formula worked out anew, whatever value the file carried. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const install = 'apt-get install --no-install-recommends libreoffice-calc';
const present = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;
const required = process.env['SAMRAKNA_REQUIRE_LIBREOFFICE'] === '1';

/** A describe that is skipped aloud where LibreOffice is missing, and fails there if it is required. */
export function describeWithLibreOffice(name: string, body: () => void): void {
  if (present) return describe(name, body);
  if (!required) return describe.skip(`${name}: LibreOffice is missing, install it with: ${install}`, body);
  test(`${name}: LibreOffice is required (${install})`, () => {
    expect(present).toBe(true);
  });
}

/** 0 is "always": LibreOffice otherwise trusts the values that the file carries. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Each workbook as LibreOffice saves it after recalculating everything, in one run; by the same keys. */
export function recalculated(workbooks: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'samrakna-recalculation-'));
  const profile = join(folder, 'profile');
  const out = join(folder, 'out');
  try {
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
    const files = [...workbooks.values()].map((bytes, index) => {
      const file = join(folder, `${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${profile}`, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, ...files],
      { timeout: 240_000, stdio: 'ignore' });
    return new Map([...workbooks.keys()].map((key, index) => [key, new Uint8Array(readFileSync(join(out, `${index}.xlsx`)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
