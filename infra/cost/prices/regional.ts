/**
 * The price ratio of ap-south-1 to us-east-1, measured where both are known. A db.t4g.small in two zones costs
 * $0.084 an hour there (billed). Here it costs $47.45 for a month of 730 hours. A GB of its gp3 storage costs
 * $0.262 and $0.230.
 */
const raise = { database: 0.084 / (47.45 / 730), storage: 0.262 / 0.23 } as const

/** An ap-south-1 price that nobody has read yet, scaled from the one of us-east-1. */
export function raiseToMumbai(usEast1Usd: number, by: keyof typeof raise) {
  const ratio = raise[by]
  return {
    usd: Number((usEast1Usd * ratio).toFixed(4)),
    unverified: `us-east-1’s $${usEast1Usd} times ${ratio.toFixed(2)}, as other ${by} prices differ`,
  } as const
}

/** A price that is equal in all regions where it was compared. */
export const sameEverywhere = 'us-east-1’s; the same in every region as far as known'
