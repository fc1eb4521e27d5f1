import type { AnswerCard, Card } from '@astrovoice/contracts'

/** A card that stands by itself. The reasons of an answer belong to the answer. */
export type ShownCard = Exclude<Card, AnswerCard>
