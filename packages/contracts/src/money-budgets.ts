/** What moves money, or begins to. */
export const moneyBudgets = {
  walletChanges: {
    who: 'caller',
    counted: 'store',
    what: 'limits set and play money added',
    times: 60,
    per: { seconds: 24 * 3600 },
    cost: 'a row of the ledger, which is kept for years',
    error: 'rate_limited',
  },
  payments: {
    who: 'caller',
    counted: 'store',
    what: 'payments begun',
    times: 40,
    per: { seconds: 24 * 3600 },
    cost: 'an order at the payment provider, and a row that is kept for years',
    error: 'rate_limited',
  },
  refunds: {
    who: 'caller',
    counted: 'store',
    what: 'refunds asked for',
    times: 20,
    per: { seconds: 24 * 3600 },
    cost: 'a refund at the payment provider, and rows that are kept for years',
    error: 'rate_limited',
  },
} as const
