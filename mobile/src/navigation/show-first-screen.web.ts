/** Removes what the page shows until there is a screen. */
export function showFirstScreen(): void {
  document.getElementById('shell')?.remove()
}
