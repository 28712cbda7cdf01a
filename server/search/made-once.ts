/** What takes long to make of something that hardly changes, and is asked at each key stroke: made once for each `from`. */
export function madeOnce<From extends object, Rest extends unknown[], To>(make: (from: From, ...rest: Rest) => To) {
  const made = new WeakMap<From, To>()
  return (from: From, ...rest: Rest): To => {
    const known = made.get(from) ?? make(from, ...rest)
    made.set(from, known)
    return known
  }
}
