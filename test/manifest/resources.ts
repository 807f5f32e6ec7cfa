/** What stands under Resources, and what points at it. */
import { addresses, all, children, type Manifest, type Rule, value } from './model';

const longestId = 32;

/** Which list of the resources each element takes its resource from. */
const lists: Readonly<Record<string, string>> = {
  Label: 'ShortStrings', Title: 'ShortStrings', Description: 'LongStrings', Image: 'Images', SourceLocation: 'Urls', LearnMoreUrl: 'Urls', FunctionFile: 'Urls',
};

/** Every element that points at a resource. */
function pointers(document: Document): Element[] {
  return all(document, '*').filter((element) => element.hasAttribute('resid'));
}

/** Every resource, with the list it stands in. */
function resources(document: Document): { readonly id: string; readonly list: string }[] {
  return all(document, 'Resources').flatMap((one) => children(one)).flatMap((list) => children(list).map((one) => ({ id: value(one, 'id'), list: list.localName })));
}

export const resids: Rule = {
  name: 'every resid leads to a resource of the right kind, and has at most 32 characters',
  complaints: ({ document }) => {
    const known = resources(document);
    const used = pointers(document);
    return [
      ...known.filter(({ id }) => id.length === 0 || id.length > longestId).map(({ id }) => `the resource id "${id}" does not have 1 to ${longestId} characters`),
      ...known.filter(({ id }, index) => known.findIndex((one) => one.id === id) !== index).map(({ id }) => `the resource "${id}" is there twice`),
      ...known.filter(({ id }) => !used.some((one) => value(one, 'resid') === id)).map(({ id }) => `nothing points at the resource "${id}"`),
      ...used.filter((one) => !known.some(({ id, list }) => id === value(one, 'resid') && list === lists[one.localName]))
        .map((one) => `<${one.localName} resid="${value(one, 'resid')}"> leads to nothing in ${lists[one.localName] ?? 'the resources'}`),
    ];
  },
};

const short = 125;
const long = 250;

export const lengths: Rule = {
  name: 'every text and id has a length that Office takes',
  complaints: ({ document }) => {
    const texts = (name: string, most: number) => all(document, name).filter((one) => one.hasAttribute('DefaultValue'))
      .flatMap((one) => [value(one, 'DefaultValue'), ...children(one, 'Override').map((other) => value(other, 'Value'))])
      .map((text) => ({ name, text, most }));
    const strings = (list: string, most: number) => all(document, list).flatMap((one) => children(one))
      .flatMap((one) => [value(one, 'DefaultValue'), ...children(one).map((other) => value(other, 'Value'))]).map((text) => ({ name: list, text, most }));
    return [
      ...texts('DisplayName', short), ...texts('Description', long), ...strings('ShortStrings', short), ...strings('LongStrings', long),
      ...['ProviderName', 'TaskpaneId'].flatMap((name) => all(document, name)).map((one) => ({ name: one.localName, text: one.textContent ?? '', most: short })),
      ...['Group', 'Control'].flatMap((name) => all(document, name)).map((one) => ({ name: `the id of ${one.localName}`, text: value(one, 'id'), most: short })),
    ].filter(({ text, most }) => text.trim() === '' || text.length > most).map(({ name, text, most }) => `${name} is "${text}": 1 to ${most} characters are taken`);
  },
};

export const locales: Rule = {
  name: 'every text is there in Swedish and in English',
  complaints: ({ document }) => ['DisplayName', 'Description', 'String'].flatMap((name) => all(document, name)).filter((one) => one.hasAttribute('DefaultValue'))
    .filter((one) => children(one, 'Override').map((other) => value(other, 'Locale')).join() !== 'en-US')
    .map((one) => `"${value(one, 'DefaultValue')}" has no en-US beside it, or something else too`),
};

export const https: Rule = {
  name: 'every address is https',
  complaints: (manifest: Manifest) => addresses(manifest)
    .filter(({ address }) => !URL.canParse(address) || new URL(address).protocol !== 'https:').map(({ element, address }) => `<${element.localName}> is "${address}"`),
};

export const domains: Rule = {
  name: 'every page is of one origin, or that origin stands among the AppDomains',
  complaints: (manifest: Manifest) => {
    const origin = (address: string) => (URL.canParse(address) ? new URL(address).origin : address);
    const start = children(manifest.document.documentElement, 'DefaultSettings').flatMap((one) => children(one)).map((one) => origin(value(one, 'DefaultValue')));
    const listed = all(manifest.document, 'AppDomain').map((one) => origin(one.textContent ?? ''));
    return addresses(manifest).filter(({ element }) => element.localName === 'Url').map(({ address }) => address)
      .filter((address) => ![...start, ...listed].includes(origin(address))).map((address) => `${address} is elsewhere, and Excel would open it in a browser`);
  },
};
