import QRCode from 'qrcode'

/** A picture of an address for a phone's camera, with the white border that cameras need. */
export function qrSvg(address: string): Promise<string> {
  return QRCode.toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
}
