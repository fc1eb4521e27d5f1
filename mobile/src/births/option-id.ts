/** The id of an option in the list with this id. */
export const optionId = (listId: string, at: number): string => `${listId}-${at}`
