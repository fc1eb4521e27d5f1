/** Names the page for the browser's tab, history and screen readers. */
export function showPageTitle(title: string): void {
  document.title = title
}
