/** Names that systems and makers give to what a caller wears. */
const headset = /head(set|phone)|earphone|earbud|air ?pods|buds|bluetooth|hands-?free/i

/** Whether one of these outputs of a browser is a headset, whose sound a microphone does not hear. */
export const soundsInHeadset = (labels: readonly string[]): boolean =>
  labels.some((label) => headset.test(label))
