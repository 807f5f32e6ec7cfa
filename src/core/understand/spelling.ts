/** How far a word is from another. */

/** Which letters a word has, as a set of bits: two words a few edits apart differ in few of them. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) % 32);
  return letters;
}

/** Whether words with these letters can be so many edits apart: an edit changes two bits at most. */
export function mayBeWithin(a: number, b: number, edits: number): boolean {
  let differ = a ^ b;
  for (let bits = 0; bits <= edits * 2; bits++) {
    if (differ === 0) return true;
    differ &= differ - 1;
  }
  return false;
}

/** Letters put in, left out, changed or swapped with the next (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
