// What the icons look like, drawn anew for every size on its own grid of pixels, so that the strokes stand sharp also at 16.

const ground = '#1b5c65';
const white = '#fff';
const yellow = '#ffcf5c';

/** Every size that Office and the page ask for: how wide a stroke of the tally is and how far it stands from the next, in whole pixels. */
const strokes = {
  16: [1, 2], 20: [2, 2], 24: [2, 2], 32: [3, 4], 40: [4, 4], 48: [4, 6], 64: [6, 6], 80: [8, 8], 128: [12, 14],
};

export const sizes = Object.keys(strokes).map(Number);
export const largestOnRibbon = 80;

function icon(size, inside) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">` +
    `<rect width="${size}" height="${size}" rx="${Math.round(size * 0.19)}" fill="${ground}"/>${inside}</svg>`;
}

/** A tally of five: four strokes and the one that ties them together. */
export function tally(size) {
  const [width, gap] = strokes[size];
  const left = (size - 4 * width - 3 * gap) / 2;
  const top = Math.round(size * 0.2);
  const bars = [0, 1, 2, 3].map((index) =>
    `<rect x="${left + index * (width + gap)}" y="${top}" width="${width}" height="${size - 2 * top}" rx="${size < 32 ? 0 : width / 2}" fill="${white}"/>`);
  // Past the outer strokes, and still inside the tile.
  const out = Math.min(size * 0.07, left - size * 0.11);
  const tie = `<path d="M${left - out} ${size * 0.7}L${size - left + out} ${size * 0.3}" stroke="${yellow}" stroke-width="${Math.max(1.6, size * 0.105)}" stroke-linecap="round"/>`;
  return icon(size, bars.join('') + tie);
}

/** A sum that is ticked off: the tick, and the line drawn under it. */
export function tick(size) {
  const at = (share) => size * share;
  const line = Math.max(2, Math.round(size * 0.09));
  const bottom = Math.round(size * 0.75);
  const side = Math.round(size * 0.19);
  return icon(size,
    `<path d="M${at(0.25)} ${at(0.40)}L${at(0.44)} ${at(0.57)}L${at(0.75)} ${at(0.21)}" fill="none" stroke="${white}" stroke-width="${Math.max(2, size * 0.12)}" stroke-linecap="round" stroke-linejoin="round"/>` +
    `<rect x="${side}" y="${bottom}" width="${size - 2 * side}" height="${line}" fill="${yellow}"/>`);
}
