/** Names of devices, and the categories that iOS and Android give them. 22 and 26 are Android's headsets by USB and LE. */
const headset =
  /head(set|phone)|earphone|earbud|air ?pods|buds|bluetooth|receiver|usb|hands-?free|Other \((22|26)\)/i

/** Whether one of these outputs is a headset, whose sound a microphone does not hear. */
export const soundsInHeadset = (outputs: readonly string[]): boolean =>
  outputs.some((output) => headset.test(output))
