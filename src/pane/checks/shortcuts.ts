/** The keys of Kontroller, while it is what is shown: data, for the view itself and for the help. Keys as `KeyboardEvent.key` has them. */
export const checkShortcuts = [
  { keys: ['F8'], does: 'next' },
  { keys: ['Shift+F8'], does: 'previous' },
] as const;

export type CheckStep = (typeof checkShortcuts)[number]['does'];

/** The step that a key stands for; undefined where it is none of ours. */
export function stepOfKey({ key, shiftKey, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>): CheckStep | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const pressed = shiftKey ? `Shift+${key}` : key;
  return checkShortcuts.find(({ keys: [own] }) => own === pressed)?.does;
}
