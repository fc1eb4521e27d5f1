/** What to say for a thing, in the three languages callers speak. */
export type Label = { readonly en: string; readonly hi: string; readonly hinglish: string }

/** Builds a label; the Hinglish form defaults to the English one, for words Hindi speakers say alike. */
export const label = (en: string, hi: string, hinglish: string = en): Label => ({ en, hi, hinglish })
