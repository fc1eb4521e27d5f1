/**
 * How long personal data stays at most where nobody can delete it alone, how long an archive of it is kept, and how
 * long a sign-in that nobody uses, in days. Receipts of erasures promise these times, and the infrastructure has to keep
 * them.
 */
export const retentionDays = {
  backups: 14,
  serverLogs: 30,
  archives: 3,
  signIns: 90,
} as const
