/** Phones show no title besides the screen's own. */
export const showPageTitle = (_title: string) => undefined
