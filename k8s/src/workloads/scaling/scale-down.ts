/**
 * Scale up at once, because callers wait. Scale down one pod a minute after a quiet time, because calls then
 * move.
 */
export const scaleDownSlowly = (stabilizationWindowSeconds: number) => ({
  scaleUp: {
    stabilizationWindowSeconds: 0,
    policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }],
  },
  scaleDown: {
    stabilizationWindowSeconds,
    policies: [{ type: 'Pods', value: 1, periodSeconds: 60 }],
  },
})
