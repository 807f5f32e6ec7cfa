/** The icons that the manifest names, held against the files themselves. */
import { addresses, all, children, type Manifest, type Rule, value } from './model';

const required = [16, 32, 80];
/** What Office takes on the ribbon. */
const taken = [16, 20, 24, 32, 40, 48, 64, 80];
const ofTheAddIn: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

export const icons: Rule = {
  name: 'every icon is there in all sizes, and has the size it is said to have',
  complaints: (manifest) => {
    const { document } = manifest;
    const start = children(document.documentElement, 'DefaultSettings').flatMap((one) => children(one)).map((one) => value(one, 'DefaultValue'))[0] ?? '';
    const base = start.replace(/[^/]*$/, '');
    const resource = (id: string) => all(document, 'Images').flatMap((one) => children(one)).filter((one) => value(one, 'id') === id).map((one) => value(one, 'DefaultValue'))[0] ?? '';
    const onRibbon = all(document, 'Icon').flatMap((icon) => children(icon).map((one) => ({ address: resource(value(one, 'resid')), size: Number(value(one, 'size')) })));
    const beside = Object.entries(ofTheAddIn).flatMap(([name, size]) => all(document, name).map((one) => ({ address: value(one, 'DefaultValue'), size })));
    return [
      ...all(document, 'Icon').flatMap((icon) => required.filter((size) => !children(icon).some((one) => value(one, 'size') === String(size)))
        .map((size) => `an <Icon> has no picture of ${size} pixels`)),
      ...onRibbon.filter(({ size }) => !taken.includes(size)).map(({ size }) => `an <Icon> has a picture of ${size} pixels, which Office does not take`),
      ...[...onRibbon, ...beside].flatMap(({ address, size }) => wrongPicture(manifest, base, address, size)),
    ];
  },
};

function wrongPicture({ file }: Manifest, base: string, address: string, size: number): string[] {
  const found = address.startsWith(base) ? pictureSize(file(address.slice(base.length))) : 'elsewhere';
  return found === `${size} × ${size}` ? [] : [`${address} should be a PNG of ${size} × ${size} pixels and is ${found}`];
}

/** "16 × 16" of a PNG's own header. */
function pictureSize(bytes: Uint8Array | undefined): string {
  if (!bytes) return 'not there';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length > 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  return isPng ? `${view.getUint32(16)} × ${view.getUint32(20)}` : 'no PNG';
}

export const pages: Rule = {
  name: 'every page that is named is there',
  complaints: (manifest) => {
    const named = addresses(manifest).filter(({ element }) => ['Url', 'SupportUrl', 'SourceLocation'].includes(element.localName)).map(({ address }) => address);
    const base = (named.find((address) => address.endsWith('/taskpane.html')) ?? '').replace(/[^/]*$/, '');
    return named.filter((address) => !address.startsWith(base) || manifest.file(address.slice(base.length).replace(/[?#].*$/, '')) === undefined)
      .map((address) => `${address} is not among the built files`);
  },
};
