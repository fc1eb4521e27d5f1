import type { AstrologerGender } from '@astrovoice/contracts'

/** Words with both forms of a verb, the feminine first, as in “देख[ती|ता] हूँ”, in one of them. */
export const inGender = (words: string, gender: AstrologerGender): string =>
  words.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, woman: string, man: string) =>
    gender === 'woman' ? woman : man,
  )
