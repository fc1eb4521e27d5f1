import type { Pack, PaymentProviderName, Platform } from '@astrovoice/contracts'

/** GST on online services, in percent. */
const gstPercent = 18

const packOf = (rupees: number): Pack => {
  const creditPaise = rupees * 100
  const taxPaise = (creditPaise * gstPercent) / 100
  return { id: `inr-${rupees}`, creditPaise, taxPaise, pricePaise: creditPaise + taxPaise }
}

const rupeePacks = [100, 200, 500, 1000].map(packOf)

interface Offer {
  readonly provider: PaymentProviderName
  readonly platforms: readonly Platform[]
  readonly countries: readonly string[]
  readonly packs: readonly Pack[]
}

/**
 * What is offered where. The stores of phones demand their own billing for what an AI says, so that a provider of the
 * web is not offered in their apps.
 */
export const offers: readonly Offer[] = [
  { provider: 'sandbox', platforms: ['web', 'android', 'ios'], countries: ['IN'], packs: rupeePacks },
  { provider: 'razorpay', platforms: ['web'], countries: ['IN'], packs: rupeePacks },
]

/** The packs of a provider on a platform and in a country; empty where nothing can be paid. */
export const packsFor = (
  provider: PaymentProviderName,
  platform: Platform,
  country: string,
): readonly Pack[] =>
  offers.find(
    (offer) =>
      offer.provider === provider && offer.platforms.includes(platform) && offer.countries.includes(country),
  )?.packs ?? []

/** The tax in a part of what was paid, rounded down to a paisa. All of it has all of the tax. */
export const taxIn = (
  amountPaise: number,
  { creditPaise, taxPaise }: { readonly creditPaise: number; readonly taxPaise: number },
): number => Math.floor((amountPaise * taxPaise) / (creditPaise + taxPaise))
