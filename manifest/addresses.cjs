/** Where Samräkna is served from: the one place that says so. */

/** Where `npm run serve:https` serves it, and what manifest.xml at the top of the repository points at. */
const developmentAddress = 'https://localhost:3000';

/**
 * The address that a build is for, without a slash at its end: SAMRAKNA_URL, or the development address where that is not set.
 * @param {{ readonly SAMRAKNA_URL?: string }} environment
 * @returns {string}
 */
function addressOf({ SAMRAKNA_URL: given }) {
  if (given === undefined) return developmentAddress;
  const wrong = (why) => new Error(`SAMRAKNA_URL is "${given}", and ${why}: set it to where dist/ will be served, such as https://samrakna.example.se`);
  if (!URL.canParse(given)) throw wrong('that is no address');
  const url = new URL(given);
  if (url.protocol !== 'https:') throw wrong('Excel opens add-ins over https only');
  if (url.username !== '' || url.password !== '') throw wrong('an address with a user name or a password in it would be spread with the manifest');
  if (/[?#]/.test(given)) throw wrong('the name of each page is put after it, so it cannot have a ? or a #');
  return url.href.replace(/\/+$/, '');
}

module.exports = { developmentAddress, addressOf };
