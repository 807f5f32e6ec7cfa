/** The headers that a file of dist/ is served with; see headers.cjs. */
export function headersFor(name: string): Readonly<Record<string, string>>;
