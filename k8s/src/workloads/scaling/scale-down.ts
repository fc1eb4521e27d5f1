/** Up at once, as people wait; down one pod a minute after it has been quiet, as calls are moved then. */
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
