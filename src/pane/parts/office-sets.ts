/** The requirement sets that tell which Excel this is, each with the highest minor version that it has. */

const sets: readonly (readonly [name: string, minor: number])[] = [['ExcelApi', 20], ['ExcelApiOnline', 1], ['ExcelApiDesktop', 6], ['CustomXmlParts', 1], ['CompressedFile', 1], ['Settings', 1]];

/** "ExcelApi 1.14": every set that is supported at all. */
export function supportedSets(requirements: Pick<Office.RequirementSetSupport, 'isSetSupported'>): readonly string[] {
  return sets.flatMap(([name, most]) => {
    const minor = Array.from({ length: most }, (_, index) => most - index).find((one) => requirements.isSetSupported(name, `1.${one}`));
    return minor === undefined ? [] : [`${name} 1.${minor}`];
  });
}
