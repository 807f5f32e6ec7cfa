/** The hidden methods by which the library says that it listens. The in-memory Excel tells it of everything; the library drops what nobody asked for. */
const events = ['DataChanged', 'Activated', 'Deactivated', 'Added', 'Deleted', 'Calculated', 'SelectionChanged', 'FormatChanged', 'RowHiddenChanged', 'Filtered', 'NameChanged', 'VisibilityChanged', 'Moved', 'FormulaChanged', 'ProtectionChanged', 'RowSorted', 'ColumnSorted', 'SingleClicked'];

/** Lines of a kind's table. */
export const eventCalls: Readonly<Record<string, () => void>> = Object.fromEntries(
  events.flatMap((name) => [[`_Register${name}Event`, () => undefined], [`_Unregister${name}Event`, () => undefined], [`_RegisterEvent${name}`, () => undefined], [`_UnregisterEvent${name}`, () => undefined]]),
);
