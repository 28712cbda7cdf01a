const NOT_AMONG = -0.7

/** Whether some of what was asked is offered, from -1 to 1. Said nowhere is neither a yes nor a no. */
export function overlap(offered: string[], asked: string[]): number {
  if (offered.length === 0) return 0
  return asked.some((one) => offered.includes(one)) ? 1 : NOT_AMONG
}
