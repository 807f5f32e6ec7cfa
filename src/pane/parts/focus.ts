/** Keeps the keyboard's place when the button that was pressed goes away with what it was about. */
export function focusOnMain(): void {
  document.getElementById('main')?.focus({ preventScroll: true });
}
