/** The add-in's manifest, made from template.xml for one address. */
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const { version } = require('../package.json');
const { addressOf } = require('./addresses.cjs');

const icons = path.join(__dirname, '../assets/icons');
const inXml = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/**
 * @param {{ readonly SAMRAKNA_URL?: string }} environment
 * @returns {string} the text of the manifest
 * @throws Error with a sentence that says what to set, where the address cannot be that of an add-in
 */
function manifestFor(environment) {
  const address = addressOf(environment).replace(/[&<>"']/g, (sign) => inXml[sign]);
  return readFileSync(path.join(__dirname, 'template.xml'), 'utf8').replaceAll('{{address}}', address).replaceAll('{{version}}', version);
}

/** Puts manifest.xml, and the icons that it names, among what webpack writes. A wrong address stops the build at once. */
class ManifestPlugin {
  /** @param {{ readonly SAMRAKNA_URL?: string }} environment */
  constructor(environment) {
    this.manifest = manifestFor(environment);
    this.said = `manifest.xml is for ${addressOf(environment)}${environment.SAMRAKNA_URL === undefined ? ', since SAMRAKNA_URL is not set' : ''}`;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.getInfrastructureLogger('Samräkna').info(this.said);
    const { Compilation, sources: { RawSource } } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ManifestPlugin', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'ManifestPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        compilation.emitAsset('manifest.xml', new RawSource(this.manifest));
        for (const name of readdirSync(icons).filter((one) => one.endsWith('.png'))) {
          compilation.emitAsset(`assets/icons/${name}`, new RawSource(readFileSync(path.join(icons, name))));
        }
      });
    });
  }
}

module.exports = { manifestFor, ManifestPlugin };
