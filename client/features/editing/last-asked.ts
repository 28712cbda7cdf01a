import { useRef } from 'react'

/** Of answers that overtake each other only the last question's counts. Asking anew says of the older ones that they came too late. */
export function useLastAsked(): () => () => boolean {
  const last = useRef(0)
  return () => {
    const mine = ++last.current
    return () => mine === last.current
  }
}
