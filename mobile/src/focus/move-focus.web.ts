/** Moves the focus of keyboard and screen reader to a title, unless a field of its screen has taken it. */
export function moveFocus(title: unknown): void {
  if (!(title instanceof HTMLElement)) return
  const screen = title.closest('[role=main]')
  if (document.activeElement instanceof HTMLInputElement && screen?.contains(document.activeElement)) return
  title.tabIndex = -1
  title.focus({ preventScroll: true })
}
