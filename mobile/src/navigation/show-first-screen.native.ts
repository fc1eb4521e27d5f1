/** Phones keep their own splash screen until the first view is drawn. */
export const showFirstScreen = () => undefined
