/** The certificate of localhost: the one that `npx office-addin-dev-certs install` has made and had trusted, else one that nobody trusts yet. */
const { existsSync, readFileSync } = require('node:fs');
const { X509Certificate } = require('node:crypto');
const path = require('node:path');
const { generateCertificates } = require('office-addin-dev-certs');
const { certificateDirectory } = require('office-addin-dev-certs/lib/defaults');

/**
 * @param {string} folder where the certificate is, or is to be made
 * @returns {Promise<{ readonly key: Buffer; readonly cert: Buffer; readonly isNew: boolean }>} new: made now, so that nobody trusts it yet
 * @throws Error with a sentence that says what to do, where the certificate is too old
 */
async function certificateIn(folder = certificateDirectory) {
  const [authority, certificate, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name));
  const isNew = !existsSync(certificate) || !existsSync(key);
  if (isNew) await generateCertificates(authority, certificate, key);
  const cert = readFileSync(certificate);
  const { validTo } = new X509Certificate(cert);
  if (new Date(validTo) < new Date()) throw new Error(`The certificate in ${folder} was valid until ${validTo}: run "npx office-addin-dev-certs install" and try again.`);
  return { key: readFileSync(key), cert, isNew };
}

module.exports = { certificateIn };
