/** The rules of a manifest that can be held without the internet: `office-addin-manifest validate` asks a service of Microsoft's. */
import { icons, pages } from './icons';
import { identity, requirements } from './identity';
import type { Rule } from './model';
import { order } from './order';
import { domains, https, lengths, locales, resids } from './resources';

export const rules: readonly Rule[] = [order, identity, requirements, resids, lengths, locales, https, domains, icons, pages];
