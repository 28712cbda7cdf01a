/** What takes long to make of something that hardly changes, and is asked again and again: made once for each `from`. */
export function madeOnce<From extends object, To extends object>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, To>()
  return (from) => {
    const known = made.get(from)
    if (known) return known
    const now = make(from)
    made.set(from, now)
    return now
  }
}
