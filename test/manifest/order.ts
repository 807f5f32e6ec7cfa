/**
 * The order in which each element has its children. Office refuses a manifest that has them in another. Written by hand from Microsoft's
 * reference of the add-in only manifest; what Samräkna has no use for (mail, mobile, custom tabs, menus) is not here and so not allowed.
 */
import { children, type Manifest, type Rule } from './model';

/** "?" may be absent, "+" is there once or more, "*" as often as it likes; all else exactly once. */
const sequences: Readonly<Record<string, string>> = {
  OfficeApp: 'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements '
    + 'DefaultSettings Permissions Dictionary? VersionOverrides ExtendedOverrides?',
  DisplayName: 'Override*', Description: 'Override*', IconUrl: 'Override*', HighResolutionIconUrl: 'Override*', SupportUrl: 'Override*',
  AppDomains: 'AppDomain+', Requirements: 'Sets Methods?', Sets: 'Set+', DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins? VersionOverrides?',
  Hosts: 'Host+', Host: 'DesktopFormFactor?', DesktopFormFactor: 'GetStarted FunctionFile? ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl', ExtensionPoint: 'OfficeTab', OfficeTab: 'Group+',
  Group: 'Label Icon Control+', Control: 'Label Supertip Icon Action', Supertip: 'Title Description', Icon: 'Image+', Action: 'TaskpaneId SourceLocation',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image+', Urls: 'Url+', ShortStrings: 'String+', LongStrings: 'String+', Image: 'Override*', Url: 'Override*', String: 'Override*',
};

export const order: Rule = { name: 'elements stand in the order of the schema', complaints: ({ document }: Manifest) => outOfOrder(document.documentElement) };

function outOfOrder(element: Element): string[] {
  const sequence = sequences[element.localName] ?? '';
  const pattern = new RegExp(`^${sequence.replace(/(\w+)([?+*]?) ?/g, '(?:$1 )$2')}$`);
  const found = children(element).map((child) => child.localName);
  const isKept = pattern.test(found.map((name) => `${name} `).join(''));
  const complaint = isKept ? [] : [`<${element.localName}> has "${found.join(' ')}", and its schema says "${sequence}"`];
  return [...complaint, ...children(element).flatMap(outOfOrder)];
}
