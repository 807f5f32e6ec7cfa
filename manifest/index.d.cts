/** The add-in's manifest for one address; see index.cjs. */
import type { Compiler } from 'webpack';

interface Environment {
  readonly SAMRAKNA_URL?: string | undefined;
}

export function manifestFor(environment: Environment): string;

export class ManifestPlugin {
  constructor(environment: Environment);
  apply(compiler: Compiler): void;
}
