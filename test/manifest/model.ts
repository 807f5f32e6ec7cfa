/** A manifest as the rules see it, and what a rule is. */

export interface Manifest {
  readonly document: Document;
  /** The bytes of a file that the manifest's address leads to: "assets/icons/icon-16.png". Undefined where there is none. */
  readonly file: (path: string) => Uint8Array | undefined;
}

/** Every complaint is a sentence that names the element and what is wrong; an empty list means that the rule is kept. */
export interface Rule {
  readonly name: string;
  readonly complaints: (manifest: Manifest) => string[];
}

/** All elements of that name, whatever their namespace. */
export function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

/** The children of that name alone. */
export function children(element: Element, name?: string): Element[] {
  return [...element.children].filter((child) => name === undefined || child.localName === name);
}

export function value(element: Element, attribute: string): string {
  return element.getAttribute(attribute) ?? '';
}

/** Every address that the manifest gives, with the element that gives it. */
export function addresses({ document }: Manifest): { readonly element: Element; readonly address: string }[] {
  const given = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url']
    .flatMap((name) => all(document, name))
    .flatMap((element) => [element, ...children(element, 'Override')])
    .flatMap((element) => ['DefaultValue', 'Value'].filter((name) => element.hasAttribute(name)).map((name) => ({ element, address: value(element, name) })));
  return [...given, ...all(document, 'AppDomain').map((element) => ({ element, address: element.textContent ?? '' }))];
}
